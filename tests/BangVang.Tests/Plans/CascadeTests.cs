using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Notices;
using BangVang.Organisations;
using BangVang.Plans;
using BangVang.Plans.Assignments;
using BangVang.Plans.Cascade;
using BangVang.Tests.Web;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Tests.Plans;

public sealed class CascadeTests(TestHouse house)
{
    [Fact]
    public async Task Those_who_receive_a_plan_hear_of_it_and_acknowledge_it()
    {
        var (root, commune) = await Tree();
        var officer = await house.Given.Account(Role.UnitOfficer, commune, name: "Lường Văn Thiện");
        var plan = await house.Given.Issued(root, assignments: [a => a.Led(commune)]);
        await house.With(async db => (await db.Notices.SingleAsync(n => n.AccountId == officer.Id)).Sentence.ShouldContain("01/KH-UBND"));
        var client = house.SignedIn(officer);
        var shown = await client.Page($"/plans/{plan.Id}");
        var answer = await client.Submit(await client.Page(shown.QuerySelector("a[href$=acknowledge]")!.GetAttribute("href")!), "form[method=post]");
        answer.Text.ShouldContain("UBND xã Tân Lập đã xác nhận nhận kế hoạch");
        (await (await house.SignedIn(Role.StandingOfficer, root)).Page($"/plans/{plan.Id}/receivers")).QuerySelector("tbody tr")!.TextContent.ShouldContain("Lường Văn Thiện");
    }

    [Fact]
    public async Task Who_does_not_work_for_a_receiver_cannot_acknowledge_for_it()
    {
        var (root, commune) = await Tree();
        var plan = await house.Given.Issued(root, assignments: [a => a.Led(commune)]);
        (await (await house.SignedIn(Role.StandingOfficer, root)).Visit($"/plans/{plan.Id}/acknowledge")).ShouldNotExist();
    }

    [Fact]
    public async Task A_body_that_issues_its_own_plan_has_paid_and_its_assignment_is_done_by_itself()
    {
        var (root, commune) = await Tree();
        var superior = await house.Given.Issued(root, assignments: [a => { a.Led(commune); a.And = x => x.FulfilledBy = Fulfilment.PlanIssued; }]);
        var client = await house.SignedIn(Role.UnitOfficer, commune);
        var form = await client.Page($"/plans/new?carriesOut={superior.Id}");
        form.Body!.TextContent.ShouldContain("Thực hiện kế hoạch 01/KH-UBND");
        await client.Submit(form, "form[method=post]");
        var follower = await house.SignedIn(Role.StandingOfficer, root);
        (await follower.Page($"/plans/{superior.Id}/receivers")).QuerySelector("tbody tr")!.TextContent.ShouldContain("Dự thảo");
        Plan? own = null;
        await house.With(async db => own = await db.Plans.SingleAsync(p => p.CarriesOutId == superior.Id));
        await house.Given.Assignment(own!);
        await house.Given.Brought(own!, PlanState.Issued);
        await house.With(async db =>
        {
            (await db.PlanReceipts.SingleAsync(r => r.PlanId == superior.Id)).OwnPlanId.ShouldBe(own!.Id);
            var assignment = await db.Assignments.SingleAsync(a => a.PlanId == superior.Id);
            (assignment.State, assignment.DoneBy).ShouldBe((AssignmentState.Done, "Tự ghi nhận khi phát hành 01/KH-UBND"));
        });
        (await follower.Page($"/plans/{superior.Id}/receivers?show=Done")).QuerySelectorAll("tbody tr").ShouldHaveSingleItem();
    }

    [Fact]
    public async Task All_who_are_missing_are_reminded_once_a_day_and_those_without_an_officer_are_named()
    {
        var (root, commune) = await Tree();
        var silent = await house.Given.Organisation("UBND xã Nậm Sơn", root, OrganisationKind.Commune);
        var officer = await house.Given.Account(Role.UnitOfficer, commune);
        var plan = await house.Given.Issued(root, assignments: [a => a.Led(commune).Led(silent)]);
        var client = await house.SignedIn(Role.StandingOfficer, root);
        for (var i = 0; i < 2; i++)
        {
            var answer = await client.Submit(await client.Page($"/plans/{plan.Id}/receivers"), "form[action*=Remind]");
            answer.ShouldBeFine().Text.ShouldContain("Đã nhắc 1 đơn vị chưa có kế hoạch. Chưa có cán bộ nhận thông báo: UBND xã Nậm Sơn.");
        }
        await house.With(async db => (await db.Notices.CountAsync(n => n.AccountId == officer.Id && n.Key.StartsWith("plan-missing"))).ShouldBe(1));
    }

    [Fact]
    public async Task A_body_may_be_freed_from_owing_a_plan_and_bound_again()
    {
        var (root, commune) = await Tree();
        var plan = await house.Given.Issued(root, assignments: [a => a.Led(commune)]);
        var client = await house.SignedIn(Role.StandingOfficer, root);
        await client.Submit(await client.Page($"/plans/{plan.Id}/receivers"), "form[action*=Excuse]");
        var page = await client.Page($"/plans/{plan.Id}/receivers");
        page.QuerySelector("tbody tr")!.TextContent.ShouldContain("Không phải lập");
        page.QuerySelector("form[action*=Remind]").ShouldBeNull();
        await client.Submit(page, "form[action*=Owe]");
        (await client.Page($"/plans/{plan.Id}/receivers")).QuerySelector("form[action*=Remind]").ShouldNotBeNull();
    }

    [Fact]
    public async Task A_receiver_is_added_later()
    {
        var (root, commune) = await Tree();
        var plan = await house.Given.Issued(root, assignments: [a => a.Led(root)]);
        var client = await house.SignedIn(Role.StandingOfficer, root);
        var page = await client.Page($"/plans/{plan.Id}/receivers/add?q=tan lap");
        (await client.Submit(page, "form[method=post]")).ShouldBeRefused("Chưa chọn đơn vị nào");
        await client.Submit(page, "form[method=post]", ("Chosen", commune.Id));
        (await client.Page($"/plans/{plan.Id}/receivers")).QuerySelector("tbody tr")!.TextContent.ShouldContain("UBND xã Tân Lập");
    }

    [Fact]
    public async Task The_register_shows_all_bodies_of_a_year_and_to_a_body_only_itself()
    {
        var (root, commune) = await Tree();
        var other = await house.Given.Organisation("UBND xã Nậm Sơn", root, OrganisationKind.Commune);
        await house.Given.Issued(root, year: 2026, assignments: [a => a.Led(commune).Led(other)]);
        await house.Given.Issued(root, year: 2025, assignments: [a => a.Led(commune)]);
        (await Bodies(await house.SignedIn(Role.StandingOfficer, root), "/plans/receipts?year=2026")).ShouldBe(["UBND xã Nậm Sơn", "UBND xã Tân Lập"]);
        (await Bodies(await house.SignedIn(Role.StandingOfficer, root), "/plans/receipts?year=2026&q=nam+son&show=Missing")).ShouldBe(["UBND xã Nậm Sơn"]);
        (await Bodies(await house.SignedIn(Role.UnitOfficer, commune), "/plans/receipts?year=2026")).ShouldBe(["UBND xã Tân Lập"]);
    }

    [Fact]
    public async Task The_register_is_exported_with_the_filter_of_the_screen()
    {
        var (root, commune) = await Tree();
        var other = await house.Given.Organisation("UBND xã Nậm Sơn", root, OrganisationKind.Commune);
        await house.Given.Issued(root, year: 2026, assignments: [a => a.Led(commune).Led(other)]);
        var client = await house.SignedIn(Role.StandingOfficer, root);
        var page = await client.Page("/plans/receipts?year=2026&q=nam+son&show=Missing");
        var sheet = await client.Sheet(page.QuerySelector("a[href*='receipts.xlsx']")!.GetAttribute("href")!);
        sheet.ShouldContain("UBND xã Nậm Sơn");
        sheet.ShouldContain("Chưa có kế hoạch");
        sheet.ShouldNotContain("UBND xã Tân Lập");
        (await (await house.SignedIn(Role.UnitOfficer, commune)).Sheet("/plans/receipts.xlsx?year=2026")).ShouldNotContain("UBND xã Nậm Sơn");
    }

    [Fact]
    public async Task A_name_that_means_a_group_reaches_its_members_of_the_day_and_a_merged_body_its_successor()
    {
        var (root, commune) = await Tree();
        var (old, successor) = (await house.Given.Organisation("UBND xã Bản Cũ", root, OrganisationKind.Commune), await house.Given.Organisation("UBND xã Bản Mới", root, OrganisationKind.Commune));
        var today = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().AddHours(7).DateTime);
        await house.With(async db =>
        {
            var ended = await db.Organisations.SingleAsync(o => o.Id == old.Id);
            ended.Last(null, today.AddDays(-10));
            db.Add(new Succession { FromId = old.Id, ToId = successor.Id, On = today.AddDays(-9), Basis = "Nghị quyết sáp nhập" });
            await db.SaveChangesAsync();
        });
        var plan = await house.Given.Issued(root, assignments: [a => a.Led(old)]);
        await house.With(async db => (await db.Duties.Where(d => d.PlanId == plan.Id).Select(d => d.OrganisationId).ToListAsync()).ShouldBe([successor.Id]));
        var group = new BangVang.Organisations.Groups.OrganisationGroup { RootId = root.Id, Name = "UBND các xã", Kinds = [OrganisationKind.Commune] };
        var draft = await house.Given.Draft(root);
        var assignment = await house.Given.Assignment(draft, a => a.UnitAsText(UnitRole.Lead, "UBND các xã"));
        await house.With(async db =>
        {
            db.Add(group);
            (await db.AssignmentUnits.SingleAsync(u => u.AssignmentId == assignment.Id)).GroupId = group.Id;
            await db.SaveChangesAsync();
        });
        await house.Given.Brought(draft, PlanState.Issued);
        await house.With(async db => (await db.Duties.Where(d => d.PlanId == draft.Id).Select(d => d.OrganisationId).ToListAsync())
            .ShouldBe([commune.Id, successor.Id], ignoreOrder: true));
    }

    async Task<(Organisation Root, Organisation Commune)> Tree()
    {
        var root = await house.Given.Root();
        return (root, await house.Given.Organisation("UBND xã Tân Lập", root, OrganisationKind.Commune));
    }

    static async Task<List<string>> Bodies(HttpClient client, string path) =>
        [.. (await client.Page(path)).QuerySelectorAll("tbody th[scope=row]").Select(e => e.TextContent.Trim())];
}
