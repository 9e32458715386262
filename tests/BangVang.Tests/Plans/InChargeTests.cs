using BangVang.Accounts;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Organisations;
using BangVang.Plans.Assignments;
using BangVang.Plans.Reminders;
using BangVang.Tests.Web;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using BangVang.Notices;

namespace BangVang.Tests.Plans;

public sealed class InChargeTests(TestHouse house)
{
    static DateOnly Today { get; } = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().AddHours(7).DateTime);

    [Fact]
    public async Task The_units_officer_names_one_of_its_people_who_hears_of_it_and_finds_it_among_their_work()
    {
        var (root, commune, officer, person) = await Tree();
        var (assignment, duty) = await Given(root, commune);
        var client = house.SignedIn(officer);
        var shown = await client.Page($"/assignments/{assignment.Id}");
        shown.Body!.TextContent.ShouldContain("Chưa giao người phụ trách");
        var form = await client.Page(shown.QuerySelector("a[href$='in-charge']")!.GetAttribute("href")!);
        (await client.Submit(form, "form[method=post]", ("PersonId", person.Id))).Text.ShouldContain("Phụ trách: Lò Văn Pâng");

        await house.With(async db => (await db.Notices.SingleAsync(n => n.AccountId == person.Id)).Sentence.ShouldContain("giao bạn phụ trách nhiệm vụ"));
        (await house.SignedIn(person).Page("/?viec=phu-trach")).Body!.TextContent.ShouldContain(assignment.Content);
        (await client.Page("/?viec=phu-trach")).Body!.TextContent.ShouldContain("Không có việc nào giao riêng cho bạn");
        (await client.Page($"/plans/{assignment.PlanId}")).Body!.TextContent.ShouldContain("Phụ trách: Lò Văn Pâng");
    }

    [Fact]
    public async Task Reminders_go_to_the_person_as_well_and_to_nobody_twice()
    {
        var (root, commune, officer, person) = await Tree();
        var (_, duty) = await Given(root, commune);
        foreach (var whom in new[] { person, officer })
        {
            await house.With(db => db.Duties.Where(d => d.Id == duty.Id).ExecuteUpdateAsync(u => u.SetProperty(d => d.InChargeId, whom.Id)));
            await house.With(db => db.Reminders.Where(r => r.DutyId == duty.Id).ExecuteDeleteAsync());
            await house.With(db => db.Notices.Where(n => (n.AccountId == officer.Id || n.AccountId == person.Id) && n.Key.StartsWith("plan-remind")).ExecuteDeleteAsync());
            await house.With(services => services.GetRequiredService<Reminding>().ByRule(root.Id));
            (await Reminded(officer)).ShouldBe(1);
            (await Reminded(person)).ShouldBe(whom == person ? 1 : 0);
        }
    }

    [Fact]
    public async Task Only_who_reports_for_the_unit_names_and_only_its_own_people_are_named()
    {
        var (root, commune, officer, _) = await Tree();
        var other = await house.Given.Organisation("UBND xã Nậm Sơn", root, OrganisationKind.Commune);
        var (stranger, neighbour) = (await house.Given.Account(Role.UnitOfficer, other), await house.SignedIn(Role.UnitOfficer, other));
        var (_, duty) = await Given(root, commune);
        (await neighbour.Visit($"/duties/{duty.Id}/in-charge")).ShouldNotExist();
        (await (await house.SignedIn(Role.Auditor, root)).Visit($"/duties/{duty.Id}/in-charge")).ShouldNotExist();
        var client = house.SignedIn(officer);
        var form = await client.Page($"/duties/{duty.Id}/in-charge");
        form.QuerySelectorAll("option").ShouldAllBe(o => !o.GetAttribute("value")!.Contains(stranger.Id.ToString()));
        (await client.Post(form, $"/duties/{duty.Id}/in-charge", ("PersonId", stranger.Id.ToString()))).ShouldBeRefused("không còn vai ở đơn vị này");
        await house.With(async db => (await db.Duties.SingleAsync(d => d.Id == duty.Id)).InChargeId.ShouldBeNull());
    }

    Task<int> Reminded(Account account) => house.With(s => s.GetRequiredService<AppDb>().Notices.CountAsync(n => n.AccountId == account.Id && n.Key.StartsWith("plan-remind")));

    async Task<(Assignment, Duty)> Given(Organisation root, Organisation commune)
    {
        var plan = await house.Given.Issued(root, Today.AddDays(-30), assignments:
            [a => { a.Led(commune); a.Content = $"Báo cáo sơ kết {Guid.CreateVersion7():N}"; a.Timing = new(TimingKind.Day, [], Today); }]);
        var assignment = await house.With(s => s.GetRequiredService<AppDb>().Assignments.SingleAsync(a => a.PlanId == plan.Id));
        return (assignment, await house.Given.DutyOf(assignment, commune));
    }

    async Task<(Organisation, Organisation, Account, Account)> Tree()
    {
        var root = await house.Given.Root();
        var commune = await house.Given.Organisation("UBND xã Tân Lập", root, OrganisationKind.Commune);
        return (root, commune, await house.Given.Account(Role.UnitOfficer, commune), await house.Given.Account(Role.Auditor, commune, "Lò Văn Pâng"));
    }
}
