using System.Net;
using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Organisations;
using BangVang.Papers.Plans;
using BangVang.Papers.Sheets;
using BangVang.Papers.Sources;
using BangVang.Plans;
using BangVang.Plans.Assignments;
using BangVang.Tests.Web;
using Microsoft.AspNetCore.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace BangVang.Tests.Plans;

public sealed class PlanPaperTests(TestHouse house)
{
    [Fact]
    public async Task Reading_the_exported_document_gives_the_same_assignments()
    {
        var root = await house.Given.Root();
        var (interior, finance) = (await house.Given.Organisation("Sở Nội vụ", root), await house.Given.Organisation("Sở Tài chính", root));
        Timing[] timings =
        [
            new(TimingKind.Month, [3]), new(TimingKind.Months, [4, 5, 6]), new(TimingKind.Months, [1, 7]), new(TimingKind.Quarter, [2]),
            new(TimingKind.Quarters, [1, 2, 3, 4]), new(TimingKind.Quarters, [1, 3]), new(TimingKind.AllYear, []), Timing.Unspecified,
        ];
        var plan = await house.Given.Issued(root, assignments: [.. timings.Select((timing, i) => new Action<AssignmentGiven>(a =>
        {
            a.Content = $"Tổ chức hội nghị lần {i + 1}; tổng hợp, báo cáo Chủ tịch UBND tỉnh";
            a.Timing = timing;
            a.Unit(UnitRole.Directing, root).Led(interior);
            if (i % 2 == 0) a.Unit(UnitRole.Coordinating, finance);
            if (i == 3) a.And = x => x.IsConditional = true;
        }))]);
        var draft = await Download(await house.SignedIn(Role.StandingOfficer, root), plan);
        (draft.Number, draft.Symbol, draft.Year, draft.Title).ShouldBe(("01", "KH-UBND", plan.Year, plan.Title));
        draft.Date.ShouldBe(new DraftDate(plan.IssuedOn!.Value.Day, plan.IssuedOn.Value.Month, plan.IssuedOn.Value.Year));
        draft.Assignments.Count.ShouldBe(timings.Length);
        for (var i = 0; i < timings.Length; i++)
        {
            var read = draft.Assignments[i];
            (read.Period.Kind.ToString(), string.Join(',', read.Period.Values)).ShouldBe((timings[i].Kind.ToString(), string.Join(',', timings[i].Values)), read.Content);
            read.Content.ShouldStartWith($"Tổ chức hội nghị lần {i + 1}; tổng hợp, báo cáo Chủ tịch UBND tỉnh");
            read.Conditional.ShouldBe(i == 3);
            read.Directing.ShouldBe([root.Name]);
            read.Lead.ShouldBe(["Sở Nội vụ"]);
            read.Coordinating.ShouldBe(i % 2 == 0 ? ["Sở Tài chính"] : []);
        }
    }

    [Fact]
    public async Task A_draft_goes_out_with_number_and_day_left_blank()
    {
        var root = await house.Given.Root();
        var plan = await house.Given.Draft(root);
        await house.Given.Assignment(plan, a => a.Led(root));
        var draft = await Download(await house.SignedIn(Role.StandingOfficer, root), plan);
        (draft.Number, draft.Date.Day, draft.Symbol).ShouldBe((null, null, "KH-UBND"));
    }

    [Fact]
    public async Task The_running_text_keeps_its_parts_and_says_nothing_twice()
    {
        var root = await house.Given.Root("Tỉnh Sơn Bình");
        var plan = await house.Given.Draft(root, and: p =>
        {
            p.Body = "Căn cứ Luật Thi đua, khen thưởng;\nTheo đề nghị của Giám đốc Sở Nội vụ,\nỦy ban nhân dân tỉnh ban hành Kế hoạch như sau:\nI. MỤC ĐÍCH, YÊU CẦU\n1. Mục đích\n- Thi đua thiết thực.\n"
                + "II. CÁC PHONG TRÀO THI ĐUA\n1. Phong trào “Mỗi tuần một việc tốt”.\nIII. TỔ CHỨC THỰC HIỆN";
            (p.OnBehalfOf, p.SignerTitle, p.SignerName) = ("ỦY BAN NHÂN DÂN", "PHÓ CHỦ TỊCH", "Trần Thị Mẫu");
        });
        await house.Given.Assignment(plan, a => a.Led(root));
        await house.With(async db =>
        {
            db.Add(new PlanMovement { PlanId = plan.Id, Position = 1, Name = "Mỗi tuần một việc tốt" });
            db.Add(new PlanResponsibility { PlanId = plan.Id, Position = 1, Actor = "Sở Nội vụ", Items = "Theo dõi, đôn đốc." });
            await db.SaveChangesAsync();
        });
        var client = await house.SignedIn(Role.StandingOfficer, root);
        var lines = SourceFile.Read(await client.GetByteArrayAsync($"/plans/{plan.Id}/paper.docx"), "ke-hoach.docx").Lines.Select(l => $"{l.Label} {l.Text}".Trim()).ToList();
        foreach (var once in new[] { "Căn cứ Luật Thi đua, khen thưởng;", "Theo đề nghị của Giám đốc Sở Nội vụ.", "TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH PHÓ CHỦ TỊCH", "ỦY BAN NHÂN DÂN TỈNH SƠN BÌNH" })
            lines.Count(l => l.Contains(once)).ShouldBe(1, $"{once} in\n{string.Join('\n', lines)}");
        lines.Count(l => l.Contains("Mỗi tuần một việc tốt")).ShouldBe(1);
        lines.Count(l => l.Contains("TỔ CHỨC THỰC HIỆN")).ShouldBe(1);
        lines.Count(l => l.Contains("1. Mục đích")).ShouldBe(1);
    }

    [Fact]
    public async Task A_PDF_is_made_when_LibreOffice_is_there()
    {
        Assert.SkipUnless(File.Exists("/usr/bin/soffice"), "LibreOffice chưa được cài.");
        var root = await house.Given.Root();
        var plan = await house.Given.Issued(root, assignments: [a => a.Led(root)]);
        var answer = await (await house.SignedIn(Role.StandingOfficer, root)).GetAsync($"/plans/{plan.Id}/paper.pdf");
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/pdf");
        (await answer.Content.ReadAsByteArrayAsync())[..5].ShouldBe("%PDF-"u8.ToArray());
    }

    [Fact]
    public async Task Without_LibreOffice_the_page_says_what_is_missing_and_offers_the_Word_file()
    {
        await using var bare = await house.Apart(builder => builder.UseSetting("Pdf:Program", "/nowhere/soffice"));
        var root = await bare.Given.Root();
        var plan = await bare.Given.Issued(root, assignments: [a => a.Led(root)]);
        var answer = await (await bare.SignedIn(Role.StandingOfficer, root)).Visit($"/plans/{plan.Id}/paper.pdf");
        answer.Status.ShouldBe(HttpStatusCode.ServiceUnavailable);
        answer.Text.ShouldContain("Máy chủ chưa cài LibreOffice");
        answer.Document.QuerySelector("main a[href$='paper.docx']").ShouldNotBeNull();
    }

    [Fact]
    public async Task The_list_is_exported_with_the_filter_of_the_screen()
    {
        var root = await house.Given.Root();
        await house.Given.Draft(root, 2025, "Kế hoạch cũ");
        await house.Given.Draft(root, 2026, "=SUM(A1)");
        var answer = await (await house.SignedIn(Role.StandingOfficer, root)).GetAsync("/plans/export.xlsx?year=2026");
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        using var archive = new System.IO.Compression.ZipArchive(await answer.Content.ReadAsStreamAsync());
        using var reader = new StreamReader(archive.Entries.Single(e => e.FullName.EndsWith("sheet1.xml", StringComparison.Ordinal)).Open());
        var sheet = await reader.ReadToEndAsync();
        sheet.ShouldContain("=SUM(A1) năm 2026");
        sheet.ShouldNotContain("Kế hoạch cũ");
        sheet.ShouldNotContain("<x:f>");
    }

    static async Task<PlanDraft> Download(HttpClient client, Plan plan)
    {
        var answer = await client.GetAsync($"/plans/{plan.Id}/paper.docx");
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        return PlanReader.Read(SourceFile.Read(await answer.Content.ReadAsByteArrayAsync(), "ke-hoach.docx"));
    }
}
