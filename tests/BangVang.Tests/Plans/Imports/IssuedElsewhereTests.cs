using System.Text;
using BangVang.Kernel;
using BangVang.Kernel.Rights;
using BangVang.Notices;
using BangVang.Organisations;
using BangVang.Plans;
using BangVang.Plans.Assignments;
using BangVang.Tests.Web;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Tests.Plans.Imports;

/// <summary>A plan that was signed and issued on paper comes in with the number and the date that it bears.</summary>
public sealed class IssuedElsewhereTests(TestHouse house)
{
    static DateOnly Today { get; } = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().AddHours(7).DateTime);

    static DateOnly PaperDate => Today.AddDays(-20);

    static string Paper(int number, DateOnly on) => $"""
        ỦY BAN NHÂN DÂN TỈNH VÂN SƠN	CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
        Số: {number}/KH-UBND	Vân Sơn, ngày {on.Day} tháng {on:MM} năm {on.Year}

        KẾ HOẠCH
        Công tác thi đua, khen thưởng năm {on.Year}

        I. NỘI DUNG VÀ THỜI GIAN THỰC HIỆN
        TT	Nội dung công việc	Đơn vị chủ trì	Đơn vị phối hợp
        	QUÝ I		
        1	Phát động phong trào thi đua năm {on.Year}	Sở Nội vụ	
        	QUÝ IV		
        2	Tổng kết phong trào thi đua năm {on.Year}	Sở Nội vụ	

        Nơi nhận:
        - Sở Nội vụ;
        - Lưu: VT.

        TM. ỦY BAN NHÂN DÂN
        CHỦ TỊCH

        Trần Văn Mẫu
        """;

    [Fact]
    public async Task It_stands_as_issued_with_its_number_and_units_owe_what_it_says()
    {
        var (province, home) = await Province();
        var clerk = await house.Given.Account(Role.Clerk, province);
        var visitor = await house.SignedIn(Role.StandingOfficer, province);
        var preview = await Decide(visitor, province, Paper(12, PaperDate), isIssued: true);
        preview.Text.ShouldContain($"đã ban hành, số 12/KH-UBND ngày {PaperDate:dd/MM/yyyy}, Trần Văn Mẫu ký");
        var shown = await visitor.Submit(preview.Document, "form.thanh-duoi");
        shown.Text.ShouldContain($"Đã ghi kế hoạch số 12/KH-UBND ngày {PaperDate:dd/MM/yyyy} là đã ban hành.");
        shown.Text.ShouldContain("Đã ban hành");
        await house.With(async db =>
        {
            var plan = await db.Plans.SingleAsync(p => p.OrganisationId == province.Id);
            (plan.State, plan.Number, plan.IssuedOn, plan.SignerName).ShouldBe((PlanState.Issued, 12, PaperDate, "Trần Văn Mẫu"));
            (await db.Duties.Where(d => d.PlanId == plan.Id).Select(d => d.OrganisationId).Distinct().ToListAsync()).ShouldBe([home.Id]);
            (await db.Assignments.CountAsync(a => a.PlanId == plan.Id && a.CountsLate && a.DueOn < Today)).ShouldBe(0);
            (await db.PlanSteps.SingleAsync(s => s.PlanId == plan.Id)).Reason.ShouldBe("Nhập từ tệp ke-hoach.txt");
            (await db.Notices.SingleAsync(n => n.AccountId == clerk.Id)).Sentence.ShouldContain("12/KH-UBND");
        });
    }

    [Fact]
    public async Task The_series_goes_on_after_it_and_knows_no_twin()
    {
        var (province, _) = await Province();
        var visitor = await house.SignedIn(Role.StandingOfficer, province);
        await visitor.Submit((await Decide(visitor, province, Paper(12, PaperDate), isIssued: true)).Document, "form.thanh-duoi");

        (await house.Given.Issued(province, assignments: [a => a.Led(province)])).Number.ShouldBe(PaperDate.Year == Today.Year ? 13 : 1);

        var again = await Decide(visitor, province, Paper(12, PaperDate.AddDays(1)), isIssued: true);
        again.Text.ShouldContain($"Số 12/KH-UBND năm {PaperDate.Year} đã có trong sổ");
        again.Document.QuerySelector("form.thanh-duoi button").ShouldBeNull();
    }

    [Fact]
    public async Task Two_who_record_the_same_number_at_once_make_one_plan_of_it()
    {
        var (province, _) = await Province();
        var previews = new List<(HttpClient Visitor, Answer Preview)>();
        for (var i = 0; i < 3; i++)
        {
            var visitor = await house.SignedIn(Role.StandingOfficer, province);
            previews.Add((visitor, await Decide(visitor, province, Paper(7, PaperDate), isIssued: true)));
        }
        var answers = await Task.WhenAll(previews.Select(p => p.Visitor.Submit(p.Preview.Document, "form.thanh-duoi")));
        answers.Count(a => a.Status == System.Net.HttpStatusCode.OK).ShouldBe(1);
        answers.Where(a => a.Status != System.Net.HttpStatusCode.OK).ShouldAllBe(a => a.Text.Contains("đã có trong sổ"));
        await house.With(async db => (await db.Plans.CountAsync(p => p.OrganisationId == province.Id)).ShouldBe(1));
    }

    [Fact]
    public async Task Without_a_whole_number_and_date_it_does_not_go_on()
    {
        var (province, _) = await Province();
        var visitor = await house.SignedIn(Role.StandingOfficer, province);
        var held = await Decide(visitor, province, Paper(12, PaperDate), isIssued: true, ("Input.PrintedDate", "…/01/2026"));
        held.Path.ShouldNotContain("preview");
        held.Text.ShouldContain("đủ ngày/tháng/năm như in trên bản gốc");
    }

    [Fact]
    public async Task A_draft_that_bears_a_number_says_that_it_loses_it_and_can_be_recorded_later()
    {
        var (province, _) = await Province();
        var visitor = await house.SignedIn(Role.StandingOfficer, province);
        var preview = await Decide(visitor, province, Paper(31, PaperDate), isIssued: false);
        preview.Text.ShouldContain("Bản gốc in số 31");
        var shown = await visitor.Submit(preview.Document, "form.thanh-duoi");
        var record = await visitor.Page(shown.Document.QuerySelector("a[href$='/record']")!.GetAttribute("href")!);
        record.QuerySelector("#Number")!.GetAttribute("value").ShouldBe("31");
        (await visitor.Submit(record, "form[method=post]")).Text.ShouldContain("Đánh dấu sau khi đã đối chiếu");
        (await visitor.Submit(record, "form[method=post]", ("IsChecked", true), ("On", Today.AddDays(1).ToString("dd/MM/yyyy")))).ShouldBeRefused("ở sau hôm nay");
        var done = await visitor.Submit(record, "form[method=post]", ("IsChecked", true));
        done.Text.ShouldContain("Đã ghi nhận kế hoạch số 31/KH-UBND");
        await house.With(async db => (await db.Plans.SingleAsync(p => p.OrganisationId == province.Id)).IsInForce.ShouldBeTrue());
    }

    [Fact]
    public async Task Who_may_not_draft_cannot_record()
    {
        var (province, _) = await Province();
        var plan = await house.Given.Draft(province);
        foreach (var role in new[] { Role.Clerk, Role.Appraiser, Role.Auditor })
            (await (await house.SignedIn(role, province)).Visit($"/plans/{plan.Id}/record")).ShouldNotExist();
    }

    async Task<(Organisation Province, Organisation Home)> Province()
    {
        var province = await house.Given.Organisation("Tỉnh Vân Sơn", null, OrganisationKind.Province);
        return (province, await house.Given.Organisation("Sở Nội vụ", province));
    }

    static async Task<Answer> Decide(HttpClient visitor, Organisation issuer, string paper, bool isIssued, params (string, object?)[] more)
    {
        var review = await visitor.Submit(await visitor.Page("/plans/import"), "form[enctype]", ("Document", new Upload("ke-hoach.txt", Encoding.UTF8.GetBytes(paper))));
        review.ShouldBeFine();
        var fields = new List<(string, object?)> { ("go", "next"), ("Input.OrganisationId", issuer.Id.ToString()), ("Input.IsIssued", isIssued ? "true" : "false") };
        var warnings = review.Document.QuerySelectorAll("input[name='Input.Accepted']").Select(e => e.GetAttribute("value")!).ToArray();
        if (warnings.Length > 0) fields.Add(("Input.Accepted", warnings));
        foreach (var select in review.Document.QuerySelectorAll("#don-vi select").Cast<AngleSharp.Html.Dom.IHtmlSelectElement>())
            if (select.Value == "") fields.Add((select.Name!, "text"));
        return await visitor.Submit(review.Document, "#doc", [.. fields, .. more]);
    }
}
