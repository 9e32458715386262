using BangVang.Papers.Official;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;

namespace BangVang.Papers.Tests.Official;

public sealed class OfficialDocxTests
{
    [Theory]
    [InlineData(0), InlineData(1), InlineData(80)]
    public void A_plan_is_a_valid_document(int tasks)
    {
        foreach (var plan in new[] { GivenPlan.OfTasks(tasks), GivenPlan.OfTasks(tasks) with { TasksInAnnex = false } })
        {
            using var docx = Open(plan.ToOfficial());
            new OpenXmlValidator(FileFormatVersions.Office2019).Validate(docx)
                .Select(error => $"{error.Path?.XPath}: {error.Description}").ShouldBeEmpty();
        }
    }

    [Fact]
    public void The_page_is_A4_with_the_margins_of_the_decree()
    {
        using var docx = Open(GivenPlan.OfTasks(3).ToOfficial());
        var sections = Body(docx).Descendants<SectionProperties>().ToList();
        sections.Count.ShouldBe(2);
        var page = sections[0];
        page.GetFirstChild<PageSize>()!.Width!.Value.ShouldBe(11906u);
        page.GetFirstChild<PageSize>()!.Height!.Value.ShouldBe(16838u);
        var margins = page.GetFirstChild<PageMargin>()!;
        Millimetres(margins.Top!.Value).ShouldBeInRange(20, 25);
        Millimetres(margins.Bottom!.Value).ShouldBeInRange(20, 25);
        Millimetres((int)margins.Left!.Value).ShouldBeInRange(30, 35);
        Millimetres((int)margins.Right!.Value).ShouldBeInRange(15, 20);
        sections[1].GetFirstChild<PageSize>()!.Orient!.Value.ShouldBe(PageOrientationValues.Landscape);
        page.GetFirstChild<TitlePage>().ShouldNotBeNull();
    }

    [Fact]
    public void A_draft_leaves_room_for_number_and_day_and_an_issued_paper_fills_them()
    {
        var draft = GivenPlan.OfTasks(1);
        using (var docx = Open(draft.ToOfficial()))
            Body(docx).InnerText.ShouldContain("Số:         /KH-UBNDSơn Bình, ngày      tháng 02 năm 2026");
        using (var docx = Open((draft with { Number = 5, Date = PaperDate.On(new(2026, 6, 5)) }).ToOfficial()))
            Body(docx).InnerText.ShouldContain("Số: 05/KH-UBNDSơn Bình, ngày 05 tháng 6 năm 2026");
    }

    [Fact]
    public void Legal_bases_and_recipients_end_as_the_decree_asks()
    {
        using var docx = Open(GivenPlan.OfTasks(1).ToOfficial());
        Texts(docx, "CanCu").ShouldBe(
        [
            "Căn cứ Luật Thi đua, khen thưởng;",
            "Căn cứ Nghị định số 152/2025/NĐ-CP ngày 14 tháng 6 năm 2025 của Chính phủ;",
            "Theo đề nghị của Giám đốc Sở Nội vụ."
        ]);
        Texts(docx, "NoiNhan")[^1].ShouldBe("- Lưu: VT, TĐKT.");
        Texts(docx, "NoiNhan")[0].ShouldBe("- Ban Thi đua - Khen thưởng Trung ương;");
        Texts(docx, "QuyenHan").ShouldBe(["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"]);
        Texts(docx, "GachDauDong")[^1].ShouldEndWith("./.");
    }

    [Fact]
    public void The_head_of_the_table_repeats_and_no_row_is_torn()
    {
        using var docx = Open(GivenPlan.OfTasks(80).ToOfficial());
        var table = Body(docx).Elements<Table>().Last();
        var rows = table.Elements<TableRow>().ToList();
        rows.Count.ShouldBe(1 + 80 + 12);
        rows[0].Descendants<TableHeader>().ShouldNotBeEmpty();
        rows.ShouldAllBe(row => row.Descendants<CantSplit>().Any());
        table.GetFirstChild<TableGrid>()!.Elements<GridColumn>().Sum(column => int.Parse(column.Width!)).ShouldBe(16838 - 1701 - 851);
    }

    [Fact]
    public void Several_annexes_are_numbered_and_tied_to_the_paper()
    {
        var paper = GivenPlan.OfTasks(1).ToOfficial();
        using var docx = Open(paper with { Number = 12, Date = PaperDate.On(new(2026, 1, 9)), Annexes = [paper.Annexes[0], paper.Annexes[0] with { Landscape = false }] });
        Texts(docx, "PhuLuc").ShouldBe(["Phụ lục I", "Phụ lục II"]);
        Texts(docx, "KemTheo")[0].ShouldBe("(Kèm theo Kế hoạch số 12/KH-UBND ngày 09 tháng 01 năm 2026 của Ủy ban nhân dân tỉnh Sơn Bình)");
    }

    [Theory]
    [InlineData("Ủy ban nhân dân tỉnh Sơn Bình", "ỦY BAN NHÂN DÂN|TỈNH SƠN BÌNH")]
    [InlineData("Hội đồng Thi đua - Khen thưởng tỉnh Sơn Bình", "HỘI ĐỒNG|THI ĐUA - KHEN THƯỞNG|TỈNH SƠN BÌNH")]
    [InlineData("Khối thi đua các cơ quan tham mưu tổng hợp", "KHỐI THI ĐUA CÁC CƠ QUAN|THAM MƯU TỔNG HỢP")]
    [InlineData("Sở Nội vụ", "SỞ NỘI VỤ")]
    [InlineData("Trường Trung học cơ sở\nTân Lập", "TRƯỜNG TRUNG HỌC CƠ SỞ|TÂN LẬP")]
    public void A_long_name_is_broken_where_it_reads_well(string issuer, string lines)
    {
        using var docx = Open(GivenPlan.OfTasks(0).ToOfficial() with { Issuer = issuer });
        string.Join('|', Texts(docx, "CoQuanBanHanh")).ShouldBe(lines);
    }

    [Fact]
    public void Text_that_XML_cannot_hold_does_no_harm()
    {
        var plan = GivenPlan.OfTasks(1) with { Title = "Kế\u0001 hoạch \uD83D & <b> \uFFFE]]> \uD83D\uDE00", Issuer = "A\uDC00" };
        using var docx = Open(plan.ToOfficial());
        Texts(docx, "TrichYeu")[0].ShouldBe("Kế hoạch \uFFFD & <b> \uFFFD]]> \uD83D\uDE00");
    }

    [Fact]
    public void A_cong_van_has_its_subject_under_the_number()
    {
        var paper = GivenPlan.OfTasks(0).ToOfficial() with
        {
            Type = null,
            Symbol = "UBND-TĐKT",
            Title = "V/v đôn đốc báo cáo",
            Addressees = ["Sở Nội vụ", "Sở Tài chính"],
            Superior = "Tỉnh Sơn Bình"
        };
        using var docx = Open(paper);
        new OpenXmlValidator(FileFormatVersions.Office2019).Validate(docx).ShouldBeEmpty();
        Texts(docx, "VeViec").ShouldBe(["V/v đôn đốc báo cáo"]);
        Texts(docx, "KinhGui").ShouldBe(["Kính gửi:", "- Sở Nội vụ;", "- Sở Tài chính."]);
    }

    static WordprocessingDocument Open(OfficialDocument paper)
    {
        var stream = new MemoryStream();
        OfficialDocx.Write(paper, stream);
        stream.Position = 0;
        return WordprocessingDocument.Open(stream, false);
    }

    static Body Body(WordprocessingDocument docx) => docx.MainDocumentPart!.Document.Body!;

    static List<string> Texts(WordprocessingDocument docx, string style) =>
        [.. Body(docx).Descendants<Paragraph>().Where(p => p.ParagraphProperties?.ParagraphStyleId?.Val?.Value == style).Select(p => p.InnerText)];

    static double Millimetres(int twips) => Math.Round(twips / 1440.0 * 25.4, 1);
}
