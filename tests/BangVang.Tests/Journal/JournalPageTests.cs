using BangVang.Accounts;
using BangVang.Journal;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;
using BangVang.Organisations;
using BangVang.Tests.Files;
using BangVang.Tests.Web;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace BangVang.Tests.Journal;

public sealed class JournalPageTests(TestHouse house)
{
    [Theory]
    [InlineData(Role.UnitOfficer)]
    [InlineData(Role.Leader)]
    public async Task For_whoever_neither_administers_nor_audits_the_journal_does_not_exist(Role role) =>
        (await (await house.SignedIn(role, await house.Given.Root())).Visit("/journal")).ShouldNotExist();

    [Fact]
    public async Task An_auditor_reads_what_the_people_below_did_and_nothing_of_other_trees()
    {
        var (root, other) = (await house.Given.Root(), await house.Given.Root());
        var unit = await house.Given.Organisation("Sở Nội vụ", root);
        await Act(unit, "Việc của cấp dưới", null);
        await Act(other, "Việc của tỉnh khác", null);
        var page = await (await house.SignedIn(Role.Auditor, root)).Page("/journal");
        page.QuerySelector("tbody")!.TextContent.ShouldContain("Việc của cấp dưới");
        page.QuerySelector("tbody")!.TextContent.ShouldNotContain("Việc của tỉnh khác");
    }

    [Fact]
    public async Task The_journal_is_filtered_by_person_act_and_day()
    {
        var root = await house.Given.Root();
        await Act(root, "Ban hành kế hoạch", "đúng thẩm quyền");
        await Act(root, "Trả lại kế hoạch 100%", null);
        var client = await house.SignedIn(Role.Administrator, root);
        (await Acts(client, "/journal?act=ban+hành")).ShouldBe(["Ban hành kế hoạch"]);
        (await Acts(client, "/journal?act=100%25")).ShouldBe(["Trả lại kế hoạch 100%"]);
        (await Acts(client, "/journal?who=Hằng&act=kế+hoạch")).Count.ShouldBe(2);
        (await Acts(client, "/journal?who=Không+ai")).ShouldBeEmpty();
        (await Acts(client, "/journal?from=2090-01-01")).ShouldBeEmpty();
        (await Acts(client, "/journal?until=2020-01-01")).ShouldBeEmpty();
        (await client.Page("/journal")).QuerySelector("tbody")!.TextContent.ShouldContain("Lý do: đúng thẩm quyền");
    }

    [Fact]
    public async Task The_history_of_a_thing_says_in_Vietnamese_what_was_changed_from_what_to_what()
    {
        var reader = await house.Given.Account(Role.StandingOfficer, await house.Given.Root());
        var thing = TestThing.For(reader.Id);
        var (root, above) = (await house.Given.Root("Sở Cũ"), await house.Given.Root("Tỉnh trên"));
        await Act(root, "Đổi tên đơn vị", "theo nghị quyết", new Subject(TestThing.Kind, thing), o => (o.Name, o.Kind, o.ParentId) = ("Sở Mới", OrganisationKind.Department, above.Id));
        var page = await house.SignedIn(reader).Page($"/history/{TestThing.Kind}/{thing}");
        var text = string.Join(' ', page.QuerySelector("main")!.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        foreach (var said in new[] { "Đổi tên đơn vị", "Lý do: theo nghị quyết", "sửa 3 ô", "Tên Sở Cũ → Sở Mới", "Loại Tỉnh, thành phố → Sở, ban, ngành, phòng", "Cấp trên Tỉnh trên" })
            text.ShouldContain(said);
    }

    [Fact]
    public async Task A_long_history_is_read_page_by_page_and_by_nobody_who_may_not_see_the_thing()
    {
        var reader = await house.Given.Account(Role.StandingOfficer, await house.Given.Root());
        var (thing, root) = (TestThing.For(reader.Id), await house.Given.Root());
        for (var i = 1; i <= 35; i++) await Act(root, $"Việc số {i:00}", null, new Subject(TestThing.Kind, thing));
        var client = house.SignedIn(reader);
        var first = await client.Page($"/history/{TestThing.Kind}/{thing}");
        var second = await client.Page(first.QuerySelector("a[rel=next]")!.GetAttribute("href")!);
        var acts = first.QuerySelectorAll("main h3").Concat(second.QuerySelectorAll("main h3")).Select(h => h.TextContent);
        acts.ShouldBe(Enumerable.Range(1, 35).Reverse().Select(i => $"Việc số {i:00}"));
        (await (await house.SignedIn(Role.Administrator, root)).Visit($"/history/{TestThing.Kind}/{thing}")).ShouldNotExist();
    }

    static async Task<IReadOnlyList<string>> Acts(HttpClient client, string path) =>
        [.. (await client.Page(path)).QuerySelectorAll("tbody th").Select(h => h.FirstChild!.TextContent.Trim())];

    Task<bool> Act(Organisation at, string act, string? reason, Subject? subject = null, Action<Organisation>? change = null) => house.With(async services =>
    {
        var db = services.GetRequiredService<AppDb>();
        await using var transaction = await db.Database.BeginTransactionAsync();
        var organisation = await db.Organisations.SingleAsync(o => o.Id == at.Id);
        change?.Invoke(organisation);
        await db.SaveChangesAsync();
        await services.GetRequiredService<Scribe>().Write(
            new Author(Guid.CreateVersion7(), "Nguyễn Thị Thu Hằng", at.Id, organisation.Path), act, reason, subject ?? new Subject("organisation", at.Id));
        await transaction.CommitAsync();
        return true;
    });
}
