using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;
using BangVang.Organisations;
using BangVang.Plans;
using BangVang.Plans.Assignments;
using BangVang.Tests.Web;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace BangVang.Tests.Plans;

public sealed class PlanDraftingTests(TestHouse house)
{
    [Fact]
    public async Task An_officer_drafts_a_plan_for_the_body_in_their_care()
    {
        var root = await house.Given.Root();
        var client = await house.SignedIn(Role.StandingOfficer, root);
        var answer = await client.Submit(await client.Page("/plans/new"), "form[method=post]", ("Facts.Year", "2027"), ("Facts.Title", "Công tác   thi đua\u00A0năm 2027"), ("Facts.Symbol", "kh-ubnd"));
        answer.ShouldBeFine().Document.QuerySelector("h1")!.TextContent.ShouldBe("Kế hoạch công tác thi đua năm 2027");
        answer.Text.ShouldContain("Kế hoạch chưa có nhiệm vụ nào");
        await house.With(async db => (await db.Plans.SingleAsync(p => p.OrganisationId == root.Id)).Symbol.ShouldBe("KH-UBND"));
    }

    [Fact]
    public async Task A_plan_cannot_be_drafted_for_a_body_of_others()
    {
        var root = await house.Given.Root();
        var (ours, theirs) = (await house.Given.Organisation("Sở Nội vụ", root), await house.Given.Organisation("Sở Tài chính", root));
        var client = await house.SignedIn(Role.UnitOfficer, ours);
        var page = await client.Page("/plans/new");
        (await client.Submit(page, "form[method=post]", ("OrganisationId", theirs.Id))).ShouldNotExist();
    }

    [Theory]
    [InlineData("Facts.Year", "hai nghìn")]
    [InlineData("Facts.Year", "1800")]
    [InlineData("Facts.Title", "   ")]
    [InlineData("Facts.Symbol", "12/KH UBND")]
    public async Task What_is_typed_wrong_is_said_beside_the_field_and_nothing_is_lost(string field, string typed)
    {
        var root = await house.Given.Root();
        var client = await house.SignedIn(Role.StandingOfficer, root);
        var answer = await client.Submit(await client.Page("/plans/new"), "form[method=post]", ("Facts.Place", "Sơn Bình"), (field, typed));
        answer.Status.ShouldBe(System.Net.HttpStatusCode.UnprocessableEntity);
        answer.Document.QuerySelector($"[name='{field}'][aria-invalid]").ShouldNotBeNull(answer.Text);
        answer.Document.QuerySelector<IHtmlInputElement>("[name='Facts.Place']")!.Value.ShouldBe("Sơn Bình");
        await house.With(async db => (await db.Plans.AnyAsync(p => p.OrganisationId == root.Id)).ShouldBeFalse());
    }

    [Theory]
    [InlineData("Months", "3", TimingKind.Month, "Tháng 3", "31/03")]
    [InlineData("Months", "1,2,3", TimingKind.Months, "Tháng 1–3", "31/03")]
    [InlineData("Quarters", "2", TimingKind.Quarter, "Quý II", "30/06")]
    [InlineData("Quarters", "1,3", TimingKind.Quarters, "Quý I, III", "30/09")]
    [InlineData("AllYear", "", TimingKind.AllYear, "Cả năm", "31/12")]
    [InlineData("None", "", TimingKind.Unspecified, "Chưa nêu thời gian", null)]
    public async Task Each_shape_of_deadline_is_kept_as_the_plan_says_it(string shape, string values, TimingKind kind, string words, string? due)
    {
        var (client, plan) = await Draft();
        var field = shape == "Quarters" ? "Form.Timing.Quarters" : "Form.Timing.Months";
        await Add(client, plan, ("Form.Timing.Shape", shape), (field, values.Split(',', StringSplitOptions.RemoveEmptyEntries)));
        var added = await Only(plan);
        (added.TimingKind, added.Timing.InWords(), added.DueOn?.ToString("dd/MM")).ShouldBe((kind, words, due));
    }

    [Fact]
    public async Task A_deadline_on_a_feast_falls_on_that_days_date_in_the_plans_year()
    {
        var (client, plan) = await Draft();
        var root = await house.With(services => services.GetRequiredService<AppDb>().Organisations.SingleAsync(o => o.Id == plan.RootId));
        var feast = await house.Given.Commemoration(root, day: 9, month: 7);
        await Add(client, plan, ("Form.Timing.Shape", "Day"), ("Form.Timing.CommemorationId", feast.Id));
        var added = await Only(plan);
        (added.DueOn, added.CommemorationId).ShouldBe((new DateOnly(plan.Year, 7, 9), feast.Id));
    }

    [Fact]
    public async Task A_deadline_after_a_document_has_no_date_yet()
    {
        var (client, plan) = await Draft();
        await Add(client, plan, ("Form.Timing.Shape", "After"), ("Form.Timing.AfterText", "Sau khi có quyết định ban hành bảng chấm điểm"));
        var added = await Only(plan);
        (added.DueOn, added.TimingAfter).ShouldBe((null, "Sau khi có quyết định ban hành bảng chấm điểm"));
    }

    [Theory]
    [InlineData("Months", "Thời gian thực hiện chưa đúng")]
    [InlineData("Day", "Ghi rõ ngày phải hoàn thành")]
    [InlineData("After", "Ghi rõ nhiệm vụ chờ văn bản hoặc việc nào")]
    public async Task A_deadline_half_said_is_refused(string shape, string sentence)
    {
        var (client, plan) = await Draft();
        (await Add(client, plan, ("Form.Timing.Shape", shape), ("Form.Content", "Phát động phong trào"))).ShouldBeRefused(sentence)
            .Document.QuerySelector("textarea[name='Form.Content']")!.TextContent.ShouldContain("Phát động phong trào");
    }

    [Fact]
    public async Task Work_that_repeats_becomes_one_assignment_for_each_quarter()
    {
        var (client, plan) = await Draft();
        await Add(client, plan, ("Form.Timing.Shape", "Quarters"), ("Form.Timing.Quarters", new[] { "1", "2", "3", "4" }), ("Form.Repeats", true), ("Form.Lead", "Sở Nội vụ"));
        await house.With(async db =>
        {
            var made = await db.Assignments.Where(a => a.PlanId == plan.Id).OrderBy(a => a.Ordinal).ToListAsync();
            made.Select(a => a.Timing.InWords()).ShouldBe(["Quý I", "Quý II", "Quý III", "Quý IV"]);
            made.Select(a => a.SeriesId).Distinct().ShouldHaveSingleItem().ShouldNotBeNull();
            made.Select(a => a.Ordinal).ShouldBe([1, 2, 3, 4]);
        });
    }

    [Fact]
    public async Task An_assignment_is_changed_and_removed_and_the_numbers_close_up()
    {
        var (client, plan) = await Draft();
        for (var i = 1; i <= 3; i++) await Add(client, plan, ("Form.Content", $"Việc {i}"), ("Form.Timing.Months", new[] { "5" }));
        var second = await house.With(services => services.GetRequiredService<AppDb>().Assignments.SingleAsync(a => a.PlanId == plan.Id && a.Ordinal == 2));
        var path = $"/plans/{plan.Id}/assignments/{second.Id}/edit";
        await client.Submit(await client.Page(path), "form[method=post]", ("Form.Content", "Việc hai"), ("Form.IsKey", true));
        (await client.Page($"/plans/{plan.Id}?key=true")).QuerySelectorAll("tbody .ten").ShouldHaveSingleItem().TextContent.ShouldBe("Việc hai");
        await client.Post(await client.Page(path), path, ("Then", "remove"));
        await house.With(async db => (await db.Assignments.Where(a => a.PlanId == plan.Id).OrderBy(a => a.Ordinal).Select(a => $"{a.Ordinal} {a.Content}").ToListAsync())
            .ShouldBe(["1 Việc 1", "2 Việc 3"]));
    }

    [Fact]
    public async Task Assignments_are_put_in_another_order()
    {
        var (client, plan) = await Draft();
        for (var i = 1; i <= 3; i++) await Add(client, plan, ("Form.Content", $"Việc {i}"), ("Form.Timing.Months", new[] { $"{4 - i}" }));
        var page = await client.Page($"/plans/{plan.Id}/order");
        var last = page.QuerySelectorAll<IHtmlInputElement>("tbody input").Last();
        await client.Submit(page, "form[method=post]", (last.Name!, "0"));
        (await Contents(plan)).ShouldBe(["Việc 3", "Việc 1", "Việc 2"]);
        (await client.Submit(await client.Page($"/plans/{plan.Id}/order"), "form[method=post]", ("By", "time"))).ShouldBeFine();
        (await Contents(plan)).ShouldBe(["Việc 3", "Việc 2", "Việc 1"]);
    }

    [Fact]
    public async Task Two_assignments_do_not_wait_for_one_another()
    {
        var (client, plan) = await Draft();
        var first = await house.Given.Assignment(plan);
        var second = await house.Given.Assignment(plan, a => a.And = x => x.AfterId = first.Id);
        var page = await client.Page($"/plans/{plan.Id}/assignments/{first.Id}/edit");
        (await client.Submit(page, "form[method=post]", ("Form.AfterId", second.Id))).ShouldBeRefused("chờ lẫn nhau");
    }

    [Fact]
    public async Task The_second_of_two_editors_is_told_and_loses_nothing()
    {
        var (client, plan) = await Draft();
        var other = await house.SignedIn(Role.StandingOfficer, await Issuer(plan));
        var (mine, theirs) = (await client.Page($"/plans/{plan.Id}/edit"), await other.Page($"/plans/{plan.Id}/edit"));
        (await client.Submit(mine, "form[method=post]", ("Facts.Title", "Bản của tôi"))).ShouldBeFine();
        var answer = (await other.Submit(theirs, "form[method=post]", ("Facts.Title", "Bản của họ"))).ShouldBeRefused(ActFilter.SomebodyElse);
        answer.Document.QuerySelector<IHtmlInputElement>("[name='Facts.Title']")!.Value.ShouldBe("Bản của họ");
        (await Find(plan)).Title.ShouldBe("Bản của tôi");
    }

    [Fact]
    public async Task The_second_of_two_who_edit_one_assignment_is_told_even_when_only_units_were_changed()
    {
        var (client, plan) = await Draft();
        var assignment = await house.Given.Assignment(plan);
        var path = $"/plans/{plan.Id}/assignments/{assignment.Id}/edit";
        var (mine, theirs) = (await client.Page(path), await client.Page(path));
        (await client.Submit(mine, "form[method=post]", ("Form.Lead", "Sở Nội vụ"))).ShouldBeFine();
        (await client.Submit(theirs, "form[method=post]", ("Form.Content", "Nội dung khác"))).ShouldBeRefused(ActFilter.SomebodyElse);
    }

    [Fact]
    public async Task Movements_responsibilities_and_recipients_stand_on_the_plans_paper()
    {
        var (client, plan) = await Draft();
        await client.Submit(await client.Page($"/plans/{plan.Id}/movements"), "form[method=post]",
            ("Rows[0].Name", "“Sơn Bình chung sức”"), ("Rows[0].Kind", "chuyên đề"), ("Rows[0].From", "2026"), ("Rows[0].Until", "2030"));
        await client.Submit(await client.Page($"/plans/{plan.Id}/responsibilities"), "form[method=post]",
            ("Rows[0].Actor", "Sở Nội vụ"), ("Rows[0].Items", "Theo dõi, đôn đốc\nTổng hợp báo cáo"));
        await client.Submit(await client.Page($"/plans/{plan.Id}/recipients"), "form[method=post]", ("Lines", "- Các sở, ban, ngành;\n- UBND các xã;\n- Lưu: VT, NV."));
        await client.Submit(await client.Page($"/plans/{plan.Id}/body"), "form[method=post]", ("Text", "I. Mục đích\nThi đua thiết thực."));
        var text = (await client.Page($"/plans/{plan.Id}/paper")).Body!.TextContent;
        foreach (var part in new[] { "“Sơn Bình chung sức”", "giai đoạn 2026–2030", "Tổng hợp báo cáo", "UBND các xã", "Lưu: VT, NV", "Thi đua thiết thực." })
            text.ShouldContain(part);
    }

    [Fact]
    public async Task A_wrong_year_in_one_row_keeps_all_rows()
    {
        var (client, plan) = await Draft();
        var answer = await client.Submit(await client.Page($"/plans/{plan.Id}/movements"), "form[method=post]",
            ("Rows[0].Name", "Phong trào một"), ("Rows[0].From", "2030"), ("Rows[0].Until", "2026"));
        answer.ShouldBeRefused("năm kết thúc trước năm bắt đầu").Document.QuerySelector<IHtmlInputElement>("[name='Rows[0].Name']")!.Value.ShouldBe("Phong trào một");
    }

    [Fact]
    public async Task Bases_come_from_the_register_or_enter_it()
    {
        var (client, plan) = await Draft();
        var page = await client.Page($"/plans/{plan.Id}/bases");
        await client.Submit(page, "form.form-cite", ("Form.Type", "Chỉ thị"), ("Form.Number", "02/CT-UBND"), ("Form.Issuer", "UBND tỉnh Sơn Bình"), ("Form.Name", "về phát động phong trào thi đua"));
        page = await client.Page($"/plans/{plan.Id}/bases");
        page.QuerySelectorAll("tbody tr").ShouldHaveSingleItem().TextContent.ShouldContain("Chỉ thị 02/CT-UBND");
        (await client.Submit(page, "form.form-cite", ("Form.Type", "Chỉ thị"), ("Form.Number", "02/CT-UBND"))).ShouldBeRefused("đã là căn cứ");
        await client.Submit(page, "form[action*=Remove]");
        (await client.Page($"/plans/{plan.Id}/bases")).Body!.TextContent.ShouldContain("Kế hoạch chưa có căn cứ nào");
    }

    [Theory]
    [InlineData("edit")]
    [InlineData("body")]
    [InlineData("movements")]
    [InlineData("responsibilities")]
    [InlineData("recipients")]
    [InlineData("names")]
    [InlineData("order")]
    [InlineData("assignments/new")]
    public async Task A_submitted_plan_cannot_be_edited(string page)
    {
        var (client, plan) = await Draft();
        await house.Given.Brought(plan, PlanState.Submitted);
        var shown = await client.Page($"/plans/{plan.Id}/{page}");
        shown.QuerySelectorAll("main form[method=post]").ShouldBeEmpty();
        (await client.Post(await client.Page("/plans/new"), $"/plans/{plan.Id}/{page}")).ShouldBeRefused("không sửa được nữa");
    }

    [Fact]
    public async Task Another_year_moves_the_deadlines_with_it()
    {
        var (client, plan) = await Draft();
        await house.Given.Assignment(plan, a => a.Timing = new(TimingKind.Quarter, [1]));
        await client.Submit(await client.Page($"/plans/{plan.Id}/edit"), "form[method=post]", ("Facts.Year", "2031"));
        (await Only(plan)).DueOn.ShouldBe(new DateOnly(2031, 3, 31));
    }

    async Task<(HttpClient, Plan)> Draft()
    {
        var root = await house.Given.Root();
        return (await house.SignedIn(Role.StandingOfficer, root), await house.Given.Draft(root));
    }

    static async Task<Answer> Add(HttpClient client, Plan plan, params (string Name, object? Value)[] fields)
    {
        (string, object?)[] all = fields.Any(f => f.Name == "Form.Content") ? fields : [.. fields, ("Form.Content", "Tổ chức hội nghị")];
        if (fields.All(f => f.Name is not ("Form.Timing.Shape" or "Form.Timing.Months"))) all = [.. all, ("Form.Timing.Months", new[] { "6" })];
        return await client.Submit(await client.Page($"/plans/{plan.Id}/assignments/new"), "form[method=post]", all);
    }

    Task<Organisation> Issuer(Plan plan) => house.With(s => s.GetRequiredService<AppDb>().Organisations.SingleAsync(o => o.Id == plan.OrganisationId));

    Task<Plan> Find(Plan plan) => house.With(s => s.GetRequiredService<AppDb>().Plans.SingleAsync(p => p.Id == plan.Id));

    Task<Assignment> Only(Plan plan) => house.With(s => s.GetRequiredService<AppDb>().Assignments.SingleAsync(a => a.PlanId == plan.Id));

    Task<List<string>> Contents(Plan plan) => house.With(s =>
        s.GetRequiredService<AppDb>().Assignments.Where(a => a.PlanId == plan.Id).OrderBy(a => a.Ordinal).Select(a => a.Content).ToListAsync());
}
