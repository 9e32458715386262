using BangVang.Accounts;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Organisations;
using BangVang.Organisations.Succeeding;
using BangVang.Plans;
using BangVang.Plans.Assignments;
using BangVang.Plans.Cascade;
using BangVang.Notices;
using BangVang.Tests.Organisations;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace BangVang.Tests.Plans;

/// <summary>Bodies merge and split while a plan runs: what was still open and who did it go on at the successors.</summary>
public sealed class PassingDutiesTests(TestHouse house)
{
    const string Basis = "Nghị quyết số 01/NQ-HĐND";

    static DateOnly Today { get; } = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().AddHours(7).DateTime);

    [Fact]
    public async Task After_a_merger_the_successor_owes_each_open_duty_once_and_what_was_done_stays()
    {
        var (root, a, b, merged) = await Three();
        var plan = await house.Given.Issued(root, assignments: [x => x.Led(a).Led(b), x => x.Led(a), x => x.Led(b)]);
        await Finish(plan, 3);
        await Merge([a, b], merged, Today);
        await house.With(async db =>
        {
            (await Owed(db, plan)).ShouldBe([(1, merged.Id, AssignmentState.Waiting), (2, merged.Id, AssignmentState.Waiting), (3, b.Id, AssignmentState.Done)]);
            (await db.PlanReceipts.Where(r => r.PlanId == plan.Id).Select(r => r.OrganisationId).ToListAsync()).ShouldBe([merged.Id]);
        });
    }

    [Fact]
    public async Task People_and_their_roles_go_along_and_hear_what_they_owe_now()
    {
        var (root, a, b, merged) = await Three();
        var officer = await house.Given.Account(Role.UnitOfficer, a);
        await house.Given.Grant(officer, Role.PressOfficer, b);
        var plan = await house.Given.Issued(root, assignments: [x => x.Led(a)]);
        await Merge([a, b], merged, Today);
        await house.With(async db =>
        {
            (await db.Accounts.SingleAsync(x => x.Id == officer.Id)).OrganisationId.ShouldBe(merged.Id);
            (await db.AccountGrants.HeldOn(Today, db).Where(g => g.AccountId == officer.Id).OrderBy(g => g.Role).Select(g => new { g.Role, g.OrganisationId }).ToListAsync())
                .ShouldBe([new { Role = Role.PressOfficer, OrganisationId = merged.Id }, new { Role = Role.UnitOfficer, OrganisationId = merged.Id }], ignoreOrder: true);
            (await db.Notices.Where(n => n.AccountId == officer.Id && n.Key.StartsWith("plan-passed")).CountAsync()).ShouldBe(1);
        });
        (await Web.Visitor.Page(house.SignedIn(officer), $"/plans/{plan.Id}")).Body!.TextContent.ShouldContain("Đã ban hành");
    }

    [Fact]
    public async Task A_role_never_goes_up_the_tree_and_the_administrators_hear_of_it()
    {
        var (root, a, _, _) = await Three();
        var (administrator, local) = (await house.Given.Account(Role.Administrator, root), await house.Given.Account(Role.Administrator, a));
        await Merge([a], root, Today);
        await house.With(async db =>
        {
            (await db.Accounts.SingleAsync(x => x.Id == local.Id)).OrganisationId.ShouldBe(root.Id);
            (await db.AccountGrants.HeldOn(Today, db).CountAsync(g => g.AccountId == local.Id && g.OrganisationId == root.Id)).ShouldBe(0);
            (await db.Notices.SingleAsync(n => n.AccountId == administrator.Id && n.Key.StartsWith("posts-left"))).Sentence.ShouldContain("Xã A đã kết thúc; 1 người");
        });
    }

    [Fact]
    public async Task After_a_split_all_successors_owe_it_and_nobody_is_guessed_for()
    {
        var (root, a, b, c) = await Three();
        var officer = await house.Given.Account(Role.UnitOfficer, a);
        var plan = await house.Given.Issued(root, assignments: [x => x.Led(a)]);
        await house.InTransaction(async (services, db) => await services.GetRequiredService<Reorganising>()
            .Split(await Tracked(db, a), [await Tracked(db, b), await Tracked(db, c)], Today, Basis, new Dictionary<Guid, Organisation>()));
        await house.With(async db =>
        {
            (await db.Duties.Where(d => d.PlanId == plan.Id).Select(d => d.OrganisationId).ToListAsync()).ShouldBe([b.Id, c.Id], ignoreOrder: true);
            (await db.PlanReceipts.Where(r => r.PlanId == plan.Id).Select(r => r.OrganisationId).ToListAsync()).ShouldBe([b.Id, c.Id], ignoreOrder: true);
            (await db.Accounts.SingleAsync(x => x.Id == officer.Id)).OrganisationId.ShouldBe(a.Id);
        });
    }

    [Fact]
    public async Task What_is_entered_ahead_waits_for_its_day()
    {
        var (root, a, _, merged) = await Three();
        var plan = await house.Given.Issued(root, assignments: [x => x.Led(a)]);
        await Merge([a], merged, Today.AddDays(10));
        await house.With(async db => (await Owed(db, plan)).ShouldBe([(1, a.Id, AssignmentState.Waiting)]));
        // The day comes.
        await house.With(db => db.Successions.Where(s => s.FromId == a.Id).ExecuteUpdateAsync(u => u.SetProperty(s => s.On, Today)));
        await house.With(db => db.Organisations.Where(o => o.Id == a.Id).ExecuteUpdateAsync(u => u.SetProperty(o => o.ValidUntil, Today.AddDays(-1))));
        await house.RunToEnd<TakeOverJob>();
        await house.RunToEnd<TakeOverJob>();
        await house.With(async db => (await Owed(db, plan)).ShouldBe([(1, merged.Id, AssignmentState.Waiting)]));
    }

    static async Task<List<(int, Guid, AssignmentState)>> Owed(AppDb db, Plan plan)
    {
        var rows = await db.Duties.Where(d => d.PlanId == plan.Id).Join(db.Assignments, d => d.AssignmentId, a => a.Id, (d, a) => new { a.Ordinal, d.OrganisationId, d.State })
            .OrderBy(d => d.Ordinal).ToListAsync();
        return rows.ConvertAll(d => (d.Ordinal, d.OrganisationId, d.State));
    }

    Task Finish(Plan plan, int ordinal) => house.With(db => db.Duties
        .Where(d => d.PlanId == plan.Id && db.Set<Assignment>().Any(a => a.Id == d.AssignmentId && a.Ordinal == ordinal))
        .ExecuteUpdateAsync(u => u.SetProperty(d => d.State, AssignmentState.Done)));

    Task Merge(Organisation[] from, Organisation into, DateOnly on) => house.InTransaction(async (services, db) =>
    {
        var former = new List<Organisation>();
        foreach (var body in from) former.Add(await Tracked(db, body));
        await services.GetRequiredService<Reorganising>().Merge(former, await Tracked(db, into), on, Basis);
    });

    static Task<Organisation> Tracked(AppDb db, Organisation body) => db.Organisations.SingleAsync(o => o.Id == body.Id);

    async Task<(Organisation Root, Organisation A, Organisation B, Organisation C)> Three()
    {
        var root = await house.Given.Root();
        return (root, await house.Given.Organisation("Xã A", root, OrganisationKind.Commune), await house.Given.Organisation("Xã B", root, OrganisationKind.Commune),
            await house.Given.Organisation("Xã C", root, OrganisationKind.Commune));
    }
}
