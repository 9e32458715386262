using AngleSharp.Html.Dom;
using BangVang.Accounts;
using BangVang.Kernel;
using BangVang.Kernel.Rights;
using BangVang.Organisations;
using BangVang.Plans;
using BangVang.Plans.Assignments;
using BangVang.Plans.Cascade;
using BangVang.Tests.Web;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace BangVang.Tests.Plans;

public sealed class PlanActTests(TestHouse house)
{
    DateOnly Today => house.Services.GetRequiredService<Clock>().Today;

    [Fact]
    public async Task A_plan_goes_from_its_drafter_over_appraisal_and_signature_to_the_clerk_who_numbers_it()
    {
        var root = await house.Given.Root();
        var plan = await Complete(root);
        (await Act(root, Role.StandingOfficer, plan, "submit")).Text.ShouldContain("Đã trình kế hoạch");
        (await Act(root, Role.Appraiser, plan, "endorse")).Text.ShouldContain("Đã thẩm định đạt");
        (await Act(root, Role.Leader, plan, "sign")).Text.ShouldContain("Đã ký kế hoạch");
        (await Act(root, Role.Clerk, plan, "issue", ("IsChecked", true))).Text.ShouldContain("Đã phát hành kế hoạch số 01/KH-UBND");
        var found = await Find(plan);
        (found.State, found.Number, found.IssuedOn).ShouldBe((PlanState.Issued, 1, Today));
    }

    [Fact]
    public async Task An_act_page_says_who_takes_the_next_step()
    {
        var root = await house.Given.Root();
        var plan = await Complete(root);
        var officer = await house.SignedIn(Role.StandingOfficer, root);
        (await officer.Page($"/plans/{plan.Id}/submit")).Body!.TextContent.ShouldContain("chưa ai được giao quyền làm bước tiếp theo");
        await house.Given.Account(Role.Appraiser, root, name: "Lò Thị Hương Giang");
        (await officer.Page($"/plans/{plan.Id}/submit")).Body!.TextContent.ShouldContain("Lò Thị Hương Giang");
    }

    [Fact]
    public async Task A_plan_without_assignments_cannot_be_submitted_and_the_page_says_why()
    {
        var root = await house.Given.Root();
        var plan = await house.Given.Draft(root);
        var client = await house.SignedIn(Role.StandingOfficer, root);
        var page = await client.Page($"/plans/{plan.Id}/submit");
        page.Body!.TextContent.ShouldContain("Kế hoạch chưa có nhiệm vụ nào.");
        page.QuerySelectorAll("form[method=post] button.btn-primary").ShouldBeEmpty();
        (await client.Post(page, $"/plans/{plan.Id}/submit")).ShouldBeRefused("Chưa trình được kế hoạch. Kế hoạch chưa có nhiệm vụ nào.");
    }

    [Fact]
    public async Task Names_that_stand_for_nobody_must_be_matched_or_left_as_text()
    {
        var root = await house.Given.Root();
        var plan = await house.Given.Draft(root);
        await house.Given.Assignment(plan, a => a.UnitAsText(UnitRole.Lead, "Trưởng các khối thi đua"));
        var client = await house.SignedIn(Role.StandingOfficer, root);
        (await client.Page($"/plans/{plan.Id}/submit")).Body!.TextContent.ShouldContain("1 tên đơn vị chưa gắn với đơn vị nào");
    }

    [Fact]
    public async Task Returning_a_plan_asks_for_the_reason_and_keeps_it()
    {
        var root = await house.Given.Root();
        var plan = await house.Given.Brought(await Complete(root), PlanState.Submitted);
        (await Act(root, Role.Appraiser, plan, "return")).ShouldBeRefused("Ghi rõ lý do khi trả lại để sửa.");
        await Act(root, Role.Appraiser, plan, "return", ("Reason", "Thiếu căn cứ"));
        (await Find(plan)).State.ShouldBe(PlanState.Draft);
        await house.With(async db => (await db.PlanSteps.SingleAsync(s => s.PlanId == plan.Id && s.Act == PlanAct.Return)).Reason.ShouldBe("Thiếu căn cứ"));
    }

    [Fact]
    public async Task A_plan_is_not_dated_before_it_was_signed_nor_after_today()
    {
        var root = await house.Given.Root();
        var plan = await house.Given.Brought(await Complete(root), PlanState.Signed, Today.AddDays(-3));
        (await Act(root, Role.Clerk, plan, "issue", ("On", Today.AddDays(-4)), ("IsChecked", true))).ShouldBeRefused("ở trước ngày ký");
        (await Act(root, Role.Clerk, plan, "issue", ("On", Today.AddDays(1)), ("IsChecked", true))).ShouldBeRefused("ở sau hôm nay");
        (await Act(root, Role.Clerk, plan, "issue", ("On", null), ("IsChecked", true))).ShouldBeRefused("Ghi ngày ban hành");
        await Act(root, Role.Clerk, plan, "issue", ("On", Today.AddDays(-1)), ("IsChecked", true));
        (await Find(plan)).IssuedOn.ShouldBe(Today.AddDays(-1));
    }

    [Fact]
    public async Task A_later_number_does_not_bear_an_earlier_date()
    {
        var root = await house.Given.Root();
        await house.Given.Brought(await Complete(root), PlanState.Issued, Today);
        var second = await house.Given.Brought(await Complete(root), PlanState.Signed, Today.AddDays(-5));
        (await Act(root, Role.Clerk, second, "issue", ("On", Today.AddDays(-2)), ("IsChecked", true))).ShouldBeRefused("số sau không thể mang ngày trước đó");
        (await Act(root, Role.Clerk, second, "issue", ("IsChecked", true))).ShouldBeFine();
        (await Find(second)).Number.ShouldBe(2);
    }

    [Fact]
    public async Task Issue_hands_the_plan_to_those_it_names_and_lays_down_what_each_owes()
    {
        var root = await house.Given.Root();
        var (department, party) = (await house.Given.Organisation("Sở Nội vụ", root), await house.Given.Organisation("Ban Tuyên giáo", root, OrganisationKind.Party));
        var plan = await house.Given.Issued(root, assignments: [a => a.Led(department).Unit(UnitRole.Coordinating, party), a => a.Led(root)]);
        await house.With(async db =>
        {
            (await db.Duties.CountAsync(d => d.PlanId == plan.Id)).ShouldBe(3);
            var receipts = await db.PlanReceipts.Where(r => r.PlanId == plan.Id).ToDictionaryAsync(r => r.OrganisationId, r => r.OwesPlan);
            receipts.ShouldBe(new Dictionary<Guid, bool> { [department.Id] = true, [party.Id] = false }, ignoreOrder: true);
        });
    }

    [Fact]
    public async Task What_was_due_before_the_plan_was_issued_is_never_late()
    {
        var root = await house.Given.Root();
        var plan = await house.Given.Issued(root, assignments:
            [a => a.Timing = new(TimingKind.Day, [], Today.AddDays(-10)), a => a.Timing = new(TimingKind.Day, [], Today.AddDays(10))]);
        await house.With(async db => (await db.Assignments.Where(a => a.PlanId == plan.Id).OrderBy(a => a.Ordinal).Select(a => a.CountsLate).ToListAsync())
            .ShouldBe([false, true]));
    }

    [Fact]
    public async Task Closing_a_plan_with_open_assignments_asks_to_acknowledge_them()
    {
        var root = await house.Given.Root();
        var plan = await house.Given.Issued(root, assignments: [a => a.Led(root)]);
        (await Act(root, Role.StandingOfficer, plan, "close")).ShouldBeRefused("Còn 1 nhiệm vụ chưa xong");
        (await Act(root, Role.StandingOfficer, plan, "close", ("Acknowledged", true))).ShouldBeFine();
        (await Find(plan)).State.ShouldBe(PlanState.Closed);
    }

    [Fact]
    public async Task A_form_sent_twice_acts_once()
    {
        var root = await house.Given.Root();
        var plan = await Complete(root);
        var client = await house.SignedIn(Role.StandingOfficer, root);
        var page = await client.Page($"/plans/{plan.Id}/submit");
        await Task.WhenAll(client.Submit(page, "form[method=post]"), client.Submit(page, "form[method=post]"));
        await house.With(async db => (await db.PlanSteps.CountAsync(s => s.PlanId == plan.Id)).ShouldBe(1));
    }

    [Fact]
    public async Task Whoever_comes_second_is_told_where_the_plan_stands()
    {
        var root = await house.Given.Root();
        var plan = await house.Given.Brought(await Complete(root), PlanState.Submitted);
        var client = await house.SignedIn(Role.Appraiser, root);
        var page = await client.Page($"/plans/{plan.Id}/endorse");
        await house.Given.Brought(plan, PlanState.Appraised);
        (await client.Submit(page, "form[method=post]")).ShouldBeRefused("Kế hoạch đang ở bước “Đã thẩm định, chờ ký”");
    }

    [Fact]
    public async Task Forty_plans_issued_at_once_get_the_numbers_one_to_forty()
    {
        var root = await house.Given.Root();
        var plans = new List<Plan>();
        for (var i = 0; i < 40; i++) plans.Add(await house.Given.Brought(await Complete(root), PlanState.Signed));
        var clerk = await house.Given.Account(Role.Clerk, root);
        var pages = await Task.WhenAll(plans.Select(async plan =>
        {
            var client = house.SignedIn(clerk);
            return (client, page: await client.Page($"/plans/{plan.Id}/issue"));
        }));
        var answers = await Task.WhenAll(pages.Select(p => p.client.Submit(p.page, "form[method=post]", ("IsChecked", true))));
        foreach (var answer in answers) answer.ShouldBeFine();
        await house.With(async db =>
        {
            var numbers = await db.Plans.Where(p => p.OrganisationId == root.Id).Select(p => p.Number).ToListAsync();
            numbers.Order().ShouldBe(Enumerable.Range(1, 40).Select(n => (int?)n));
        });
    }

    async Task<Plan> Complete(Organisation issuer)
    {
        var plan = await house.Given.Draft(issuer);
        await house.Given.Assignment(plan, a => a.Led(issuer));
        return plan;
    }

    async Task<Answer> Act(Organisation over, Role role, Plan plan, string act, params (string, object?)[] fields)
    {
        var client = await house.SignedIn(role, over);
        return await client.Submit(await client.Page($"/plans/{plan.Id}/{act}"), "form[method=post]", fields);
    }

    Task<Plan> Find(Plan plan) => house.With(services =>
        services.GetRequiredService<BangVang.Kernel.Data.AppDb>().Plans.SingleAsync(p => p.Id == plan.Id));
}
