using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Notices;
using BangVang.Organisations;
using BangVang.Plans;
using BangVang.Plans.Assignments;
using BangVang.Tests.Web;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace BangVang.Tests.Home;

public sealed class MyWorkTests(TestHouse house)
{
    DateOnly Today => house.Services.GetRequiredService<Clock>().Today;

    [Fact]
    public async Task The_own_house_and_what_lies_below_it_owe_what_is_shown_and_others_do_not()
    {
        var tree = await Tree();
        var client = await house.SignedIn(Role.UnitOfficer, tree.Own);
        var page = (await client.Visit("/")).ShouldBeFine();
        page.Document.QuerySelector("section[aria-labelledby=qua-han]")!.TextContent.ShouldContain("Việc trễ của sở");
        page.Document.QuerySelector("section[aria-labelledby=sap-den]")!.TextContent.ShouldContain("Việc sắp đến của chi cục");
        page.Text.ShouldNotContain("Việc của đơn vị bên cạnh");
        page.Text.ShouldNotContain("Việc phối hợp");
    }

    [Fact]
    public async Task A_role_over_another_body_brings_its_work_too()
    {
        var tree = await Tree();
        var account = await house.Given.Account(Role.UnitOfficer, tree.Own);
        await house.Given.Grant(account, Role.BlockOfficer, tree.Beside);
        (await house.SignedIn(account).Visit("/")).ShouldBeFine().Text.ShouldContain("Việc của đơn vị bên cạnh");
    }

    [Fact]
    public async Task Whoever_reports_for_nobody_owes_nothing()
    {
        var tree = await Tree();
        var page = (await (await house.SignedIn(Role.Leader, tree.Root)).Visit("/")).ShouldBeFine();
        page.Document.QuerySelector("section[aria-labelledby=qua-han]").ShouldBeNull();
        page.Document.QuerySelector("nav a[href='/']")!.TextContent.Trim().ShouldBe("Việc của tôi");
    }

    [Fact]
    public async Task A_decision_waits_for_whoever_takes_its_next_step_and_for_nobody_else()
    {
        var commune = await house.Given.Root("Xã Tân Lập", OrganisationKind.Commune);
        await house.Given.Brought(await house.Given.AwardDecision(commune, 1), BangVang.Decisions.DecisionState.Checked);
        var (leader, clerk) = (await house.SignedIn(Role.Leader, commune), await house.SignedIn(Role.Clerk, commune));
        (await Waiting(leader)).ShouldContain("chờ ký");
        (await leader.Page("/")).QuerySelector("nav a[href='/decisions']")!.TextContent.ShouldContain("1");
        (await Waiting(clerk)).ShouldBe("");
        await house.Given.Brought(await house.Given.AwardDecision(commune, 1), BangVang.Decisions.DecisionState.Signed);
        (await Waiting(leader)).ShouldNotContain("chờ phát hành");
        (await Waiting(clerk)).ShouldContain("chờ phát hành");
    }

    static async Task<string> Waiting(HttpClient client) => (await client.Page("/")).QuerySelector("section[aria-labelledby=cho-toi]")?.TextContent ?? "";

    [Fact]
    public async Task The_menu_counts_what_is_late_beside_what_is_unread()
    {
        var tree = await Tree();
        var account = await house.Given.Account(Role.UnitOfficer, tree.Own);
        var client = house.SignedIn(account);
        (await client.Page("/plans")).QuerySelector("nav a[href='/notices']")!.TextContent.Trim().ShouldBe("Thông báo");
        await house.With(async services =>
        {
            var board = services.GetRequiredService<NoticeBoard>();
            return await board.Tell([account.Id], "plan", "Một điều mới.", null, "my-work-1") + await board.Tell([account.Id], "plan", "Một điều nữa.", null, "my-work-2");
        });
        var page = await client.Page("/plans");
        page.QuerySelector("nav a[href='/']")!.TextContent.Trim().ShouldBe("Việc của tôi, 1 quá hạn");
        page.QuerySelector("nav a[href='/notices']")!.TextContent.Trim().ShouldBe("Thông báo, 2 mục mới");
    }

    [Fact]
    public async Task What_was_reported_waits_for_the_unit_and_before_the_standing_officer()
    {
        var tree = await Tree();
        await house.With(async db =>
        {
            var late = await db.Assignments.SingleAsync(a => a.PlanId == tree.Plan.Id && a.Content == "Việc trễ của sở");
            await db.Duties.Where(d => d.AssignmentId == late.Id).ExecuteUpdateAsync(set => set.SetProperty(d => d.State, AssignmentState.Reported));
            await db.Assignments.Where(a => a.Id == late.Id).ExecuteUpdateAsync(set => set.SetProperty(a => a.State, AssignmentState.Reported));
        });
        var unit = (await (await house.SignedIn(Role.UnitOfficer, tree.Own)).Visit("/")).ShouldBeFine();
        unit.Document.QuerySelector("section[aria-labelledby=da-gui]")!.TextContent.ShouldContain("Việc trễ của sở");
        unit.Document.QuerySelector("section[aria-labelledby=qua-han]").ShouldBeNull();
        var officer = (await (await house.SignedIn(Role.StandingOfficer, tree.Root)).Visit("/")).ShouldBeFine();
        officer.Document.QuerySelector("section[aria-labelledby=cho-toi]")!.TextContent.ShouldContain("Việc trễ của sở");
    }

    [Fact]
    public async Task The_calendar_holds_what_the_own_bodies_owe_and_not_what_others_do()
    {
        var tree = await Tree();
        var client = await house.SignedIn(Role.UnitOfficer, tree.Own);
        (await client.Visit(Month(Today.AddDays(3)))).ShouldBeFine().Text.ShouldContain("Việc sắp đến của chi cục");
        var past = (await client.Visit(Month(Today.AddDays(-2)))).ShouldBeFine();
        past.Text.ShouldContain("Việc trễ của sở");
        past.Text.ShouldNotContain("Việc của đơn vị bên cạnh");
        (await (await house.SignedIn(Role.UnitOfficer, tree.Root)).Visit(Month(Today.AddDays(-2)))).ShouldBeFine().Text.ShouldContain("Việc của đơn vị bên cạnh");
    }

    static string Month(DateOnly day) => $"/calendar?year={day.Year}&month={day.Month}";

    async Task<(Organisation Root, Organisation Own, Organisation Beside, Plan Plan)> Tree()
    {
        var root = await house.Given.Root();
        var own = await house.Given.Organisation("Sở Văn hóa", root);
        var below = await house.Given.Organisation("Chi cục Di sản", own);
        var beside = await house.Given.Organisation("Sở Tài chính", root);
        var plan = await house.Given.Issued(root, Today.AddDays(-30), year: Today.Year, assignments:
        [
            a => { a.Led(own); a.Content = "Việc trễ của sở"; a.Timing = new(TimingKind.Day, [], Today.AddDays(-2)); },
            a => { a.Led(below); a.Content = "Việc sắp đến của chi cục"; a.Timing = new(TimingKind.Day, [], Today.AddDays(3)); },
            a => { a.Led(beside); a.Content = "Việc của đơn vị bên cạnh"; a.Timing = new(TimingKind.Day, [], Today.AddDays(-2)); },
            a => { a.Led(beside).Unit(UnitRole.Coordinating, own); a.Content = "Việc phối hợp"; a.Timing = new(TimingKind.Day, [], Today.AddDays(-2)); },
        ]);
        return (root, own, beside, plan);
    }
}
