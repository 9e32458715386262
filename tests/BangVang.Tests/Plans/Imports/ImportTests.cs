using System.Net;
using System.Text;
using BangVang.Kernel.Rights;
using BangVang.Organisations;
using BangVang.Plans;
using BangVang.Plans.Assignments;
using BangVang.Plans.Imports;
using BangVang.Tests.Web;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Tests.Plans.Imports;

public sealed class ImportTests(TestHouse house)
{
    const string Paper = """
        ỦY BAN NHÂN DÂN TỈNH VÂN SƠN	CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
        Số:      /KH-UBND	Vân Sơn, ngày      tháng 01 năm 2026

        KẾ HOẠCH
        Công tác thi đua, khen thưởng năm 2026

        I. NỘI DUNG VÀ THỜI GIAN THỰC HIỆN
        TT	Nội dung công việc	Đơn vị chủ trì	Đơn vị phối hợp
        	QUÝ I		
        1	Ban hành kế hoạch công tác thi đua, khen thưởng	Sở Nội vụ	Sở Bình Minh
        2	Phát động phong trào thi đua năm 2026	Sở Nội vụ	Các sở, ban, ngành
        	QUÝ IV		
        3	Tổng kết phong trào thi đua năm 2026	Sở Nội vụ	

        Nơi nhận:
        - Sở Nội vụ;
        - Lưu: VT.

        TM. ỦY BAN NHÂN DÂN
        CHỦ TỊCH

        Trần Văn Mẫu
        """;

    [Fact]
    public async Task A_plan_enters_only_when_everything_is_decided_and_then_whole()
    {
        var (province, home) = await Province();
        var visitor = await house.SignedIn(Role.StandingOfficer, province);
        var review = await Upload(visitor, Paper);
        review.ShouldBeFine();

        var held = await visitor.Submit(review.Document, "#doc", ("go", "next"));
        held.Path.ShouldNotContain("preview");
        (await Plans(province)).ShouldBe(0);

        var preview = await Decide(visitor, held, province);
        preview.Path.ShouldContain("preview");
        (await Plans(province)).ShouldBe(0);

        var shown = await visitor.Submit(preview.Document, "form.thanh-duoi");
        shown.Text.ShouldContain("Dự thảo");
        await house.With(async db =>
        {
            var plan = await db.Plans.SingleAsync(p => p.OrganisationId == province.Id);
            (plan.Year, plan.Symbol, plan.State, plan.Number).ShouldBe((2026, "KH-UBND", PlanState.Draft, null));
            var assignments = await db.Assignments.Where(a => a.PlanId == plan.Id).OrderBy(a => a.Ordinal).ToListAsync();
            assignments.Select(a => a.DueOn!.Value).ShouldBe([new(2026, 3, 31), new(2026, 3, 31), new(2026, 12, 31)]);
            (await db.AssignmentUnits.CountAsync(u => u.OrganisationId == home.Id && u.Role == UnitRole.Lead && assignments.Select(a => a.Id).Contains(u.AssignmentId))).ShouldBe(3);
        });
    }

    [Fact]
    public async Task A_name_that_was_settled_once_is_known_the_next_time()
    {
        var (province, _) = await Province();
        var visitor = await house.SignedIn(Role.StandingOfficer, province);
        var preview = await Decide(visitor, await Upload(visitor, Paper), province, undecided: WorkUnit.New);
        await visitor.Submit(preview.Document, "form.thanh-duoi");
        var again = await Upload(visitor, Paper);
        again.Document.QuerySelectorAll("#don-vi select").Count(s => ((AngleSharp.Html.Dom.IHtmlSelectElement)s).Value == "").ShouldBe(0);
    }

    [Fact]
    public async Task The_same_commit_sent_twice_makes_one_plan()
    {
        var (province, _) = await Province();
        var visitor = await house.SignedIn(Role.StandingOfficer, province);
        var preview = await Decide(visitor, await Upload(visitor, Paper), province);
        var answers = await Task.WhenAll(visitor.Submit(preview.Document, "form.thanh-duoi"), visitor.Submit(preview.Document, "form.thanh-duoi"));
        answers.ShouldAllBe(a => a.Status == HttpStatusCode.OK && a.Path.StartsWith("/plans/"));
        (await Plans(province)).ShouldBe(1);
    }

    [Fact]
    public async Task The_second_of_two_windows_is_told_and_keeps_what_it_typed()
    {
        var (province, _) = await Province();
        var visitor = await house.SignedIn(Role.StandingOfficer, province);
        var review = await Upload(visitor, Paper);
        var other = await visitor.Page(review.Path);
        (await visitor.Submit(review.Document, "#doc", ("go", "save"), ("Input.Title", "Bản của cửa sổ thứ nhất"))).ShouldBeFine();
        var second = await visitor.Submit(other, "#doc", ("go", "save"), ("Input.Title", "Bản của cửa sổ thứ hai"));
        second.ShouldBeRefused("Người khác vừa lưu thay đổi");
        ((AngleSharp.Html.Dom.IHtmlInputElement)second.Document.QuerySelector("#Input_Title")!).Value.ShouldBe("Bản của cửa sổ thứ hai");
    }

    [Theory]
    [InlineData("trong.docx", new byte[0], "trống")]
    [InlineData("virus.docx", new byte[] { 0x4D, 0x5A, 0x90, 0, 3, 0, 0, 0, 4, 0, 0, 0, 0xFF, 0xFF }, "")]
    [InlineData("quet.pdf", new byte[] { 0x25, 0x50, 0x44, 0x46, 0x2D, 0x31, 0x2E, 0x37 }, "PDF")]
    public async Task A_file_that_is_no_plan_is_refused_with_a_sentence_and_nothing_is_kept(string name, byte[] bytes, string said)
    {
        var (province, _) = await Province();
        var account = await house.Given.Account(Role.StandingOfficer, province);
        var visitor = house.SignedIn(account);
        var answer = await visitor.Submit(await visitor.Page("/plans/import"), "form[enctype]", ("Document", new Upload(name, bytes)));
        answer.ShouldBeRefused(said);
        await house.With(async db => (await db.PlanImports.CountAsync(i => i.ByAccountId == account.Id)).ShouldBe(0));
    }

    [Fact]
    public async Task Another_officer_finds_neither_the_draft_nor_its_acts()
    {
        var (province, _) = await Province();
        var review = await Upload(await house.SignedIn(Role.StandingOfficer, province), Paper);
        var other = await house.SignedIn(Role.StandingOfficer, province);
        (await other.Visit(review.Path)).ShouldNotExist();
        (await other.Visit(review.Path + "/preview")).ShouldNotExist();
        (await (await house.SignedIn(Role.Auditor, province)).Visit("/plans/import")).ShouldNotExist();
    }

    async Task<(Organisation Province, Organisation Home)> Province()
    {
        var province = await house.Given.Organisation("Tỉnh Vân Sơn", null, OrganisationKind.Province);
        return (province, await house.Given.Organisation("Sở Nội vụ", province));
    }

    static async Task<Answer> Upload(HttpClient visitor, string text) =>
        await visitor.Submit(await visitor.Page("/plans/import"), "form[enctype]", ("Document", new Upload("ke-hoach.txt", Encoding.UTF8.GetBytes(text))));

    /// <summary>Accepts every warning, names the issuer, and keeps unknown names as the choice says.</summary>
    static async Task<Answer> Decide(HttpClient visitor, Answer review, Organisation issuer, string undecided = WorkUnit.AsText)
    {
        var fields = new List<(string, object?)> { ("go", "next"), ("Input.OrganisationId", issuer.Id.ToString()) };
        var warnings = review.Document.QuerySelectorAll("input[name='Input.Accepted']").Select(e => e.GetAttribute("value")!).ToArray();
        if (warnings.Length > 0) fields.Add(("Input.Accepted", warnings));
        foreach (var select in review.Document.QuerySelectorAll("#don-vi select").Cast<AngleSharp.Html.Dom.IHtmlSelectElement>())
            if (select.Value == "") fields.Add((select.Name!, undecided));
        return await visitor.Submit(review.Document, "#doc", [.. fields]);
    }

    async Task<int> Plans(Organisation province)
    {
        var count = 0;
        await house.With(async db => count = await db.Plans.CountAsync(p => p.OrganisationId == province.Id));
        return count;
    }
}
