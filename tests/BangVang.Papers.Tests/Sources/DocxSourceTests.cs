using BangVang.Papers.Sources;
using BangVang.Papers.Tests.Text;
using static BangVang.Papers.Tests.Sources.GivenDocx;

namespace BangVang.Papers.Tests.Sources;

public sealed class DocxSourceTests
{
    [Fact]
    public void Paragraphs_are_lines_and_a_break_parts_them()
    {
        var lines = Read(P("Kế hoạch") + "<w:p/>" + "<w:p><w:r><w:t>Dòng một</w:t><w:br/><w:t>Dòng</w:t><w:tab/><w:t>hai</w:t></w:r></w:p>");
        lines.Select(line => line.Text).ShouldBe(["Kế hoạch", "", "Dòng một", "Dòng\thai"]);
        lines.Select(line => line.Number).ShouldBe([1, 2, 3, 4]);
    }

    [Fact]
    public void Insertions_stay_and_deletions_go()
    {
        var lines = Read($"""
            <w:p>{R("Tổ chức ")}<w:ins w:id="1">{R("sơ kết")}</w:ins><w:del w:id="2"><w:r><w:delText>tổng kết</w:delText></w:r></w:del><w:moveTo>{R(" quý I")}</w:moveTo><w:moveFrom>{R(" quý II")}</w:moveFrom></w:p>
            <w:p><w:pPr><w:rPr><w:del w:id="3"/></w:rPr></w:pPr>{R("Hai đoạn ")}</w:p><w:p>{R("thành một")}</w:p>
            """);
        lines.Select(line => line.Text).ShouldBe(["Tổ chức sơ kết quý I", "Hai đoạn thành một"]);
    }

    [Fact]
    public void Links_fields_controls_and_symbols_keep_their_text()
    {
        var lines = Read($"""
            <w:p><w:hyperlink r:id="x">{R("liên kết")}</w:hyperlink><w:fldSimple w:instr="DATE">{R(" 05/02")}</w:fldSimple>
            <w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>{R(" 7")}<w:r><w:fldChar w:fldCharType="end"/></w:r>
            <w:sdt><w:sdtPr><w:alias w:val="x"/></w:sdtPr><w:sdtContent>{R(" chọn")}</w:sdtContent></w:sdt>
            <w:r><w:t>HĐ</w:t><w:noBreakHyphen/><w:t>TĐKT </w:t><w:sym w:font="Wingdings" w:char="F0FC"/></w:r></w:p>
            <w:sdt><w:sdtContent>{P("Trong khung nội dung")}</w:sdtContent></w:sdt>
            """);
        lines.Select(line => line.Text).ShouldBe(["liên kết 05/02 7 chọnHĐ-TĐKT ✓", "Trong khung nội dung"]);
    }

    [Fact]
    public void A_text_box_is_read_once_though_it_stands_twice()
    {
        var box = $"<w:txbxContent>{P("Số: 12/KH-UBND")}{P("ngày 05")}</w:txbxContent>";
        var lines = Read($"""
            <w:p>{R("Trước")}<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:wsp><wps:txbx>{box}</wps:txbx></wps:wsp></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>{box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>
            <w:p><w:r><w:pict><v:textbox><w:txbxContent>{P("Khung cũ")}</w:txbxContent></v:textbox></w:pict></w:r></w:p>
            """);
        lines.Select(line => line.Text).Where(text => text != "").ShouldBe(["Trước", "Số: 12/KH-UBND", "ngày 05", "Khung cũ"]);
    }

    [Fact]
    public void Merged_cells_know_their_columns()
    {
        var lines = Read($"""
            <w:tbl><w:tblGrid><w:gridCol/><w:gridCol/><w:gridCol/></w:tblGrid>
            <w:tr><w:trPr><w:tblHeader/></w:trPr>{Cell(P("TT"))}{Cell(P("Nội dung"))}{Cell(P("Thời gian"))}</w:tr>
            <w:tr>{Cell(P("QUÝ I"), "<w:gridSpan w:val=\"3\"/>")}</w:tr>
            <w:tr>{Cell(P("1"), "<w:vMerge w:val=\"restart\"/>")}{Cell(P("Việc a") + P("Việc b"))}{Cell(P("Tháng 1"))}</w:tr>
            <w:tr>{Cell("<w:p/>", "<w:vMerge/>")}{Cell(P("Việc c"))}{Cell("<w:p/>")}</w:tr>
            <w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>{Cell(P("Lệch"), "<w:gridSpan w:val=\"2\"/>")}</w:tr></w:tbl>
            <w:tbl><w:tr>{Cell(P("Bảng hai"))}</w:tr></w:tbl>
            """);
        lines.Select(line => line.Table).ShouldBe([1, 1, 1, 1, 1, 2]);
        lines.Select(line => line.IsHeader).ShouldBe([true, false, false, false, false, false]);
        lines[1].Cells!.ShouldBe([new SourceCell("QUÝ I", 0, 3)]);
        lines[2].Cells!.ShouldBe([new("1", 0), new("Việc a\nViệc b", 1), new("Tháng 1", 2)]);
        lines[2].Text.ShouldBe("1\tViệc a Việc b\tTháng 1");
        lines[3].Cells!.ShouldBe([new("", 0, 1, true), new("Việc c", 1), new("", 2)]);
        lines[4].Cells!.ShouldBe([new SourceCell("Lệch", 1, 2)]);
    }

    [Fact]
    public void A_table_in_a_cell_loses_nothing()
    {
        var lines = Read($"<w:tbl><w:tr>{Cell(P("Ngoài") + $"<w:tbl><w:tr>{Cell(P("a"))}{Cell(P("b"))}</w:tr></w:tbl>" + P("sau"))}</w:tr></w:tbl>");
        lines.ShouldHaveSingleItem().Cells!.ShouldHaveSingleItem().Text.ShouldBe("Ngoài\na\nb\nsau");
    }

    [Fact]
    public void Word_s_own_numbers_are_counted()
    {
        var numbering = $"""
            <w:abstractNum w:abstractNumId="0">{Level(0, "upperRoman", "%1.")}{Level(1, "decimal", "%2.")}{Level(2, "decimal", "%2.%3.")}{Level(3, "lowerLetter", "%4)")}</w:abstractNum>
            <w:abstractNum w:abstractNumId="1">{Level(0, "bullet", "-")}{Level(1, "bullet", "\uF0B7")}</w:abstractNum>
            <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
            <w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride></w:num>
            """;
        var lines = Read(
            Numbered("MỤC ĐÍCH", 1) + Numbered("Một", 1, 1) + Numbered("Một một", 1, 2) + Numbered("Một hai", 1, 2) + Numbered("điểm", 1, 3) + Numbered("điểm", 1, 3)
            + Numbered("Hai", 1, 1) + Numbered("Hai một", 1, 2) + Numbered("gạch", 2) + Numbered("chấm", 2, 1) + Numbered("TỔ CHỨC", 1) + Numbered("Một", 1, 1)
            + Numbered("Bảy", 3) + P("Không số", """<w:numPr><w:numId w:val="0"/></w:numPr>"""),
            numbering: numbering);
        lines.Select(line => line.Label).ShouldBe(["I.", "1.", "1.1.", "1.2.", "a)", "b)", "2.", "2.1.", "-", "•", "II.", "1.", "VII.", null]);
    }

    [Fact]
    public void A_style_brings_its_number_and_a_cell_shows_it()
    {
        var lines = Read(
            P("Mục", """<w:pStyle w:val="H1"/>""") + P("Mục con", """<w:pStyle w:val="H2"/>""")
            + $"<w:tbl><w:tr>{Cell(Numbered("", 2))}{Cell(P("Việc"))}</w:tr><w:tr>{Cell(Numbered("", 2))}{Cell(P("Việc"))}</w:tr></w:tbl>",
            """<w:style w:type="paragraph" w:styleId="H1"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style><w:style w:type="paragraph" w:styleId="H2"><w:basedOn w:val="H1"/></w:style>""",
            $"""<w:abstractNum w:abstractNumId="0">{Level(0, "decimal", "%1.", "<w:pStyle w:val=\"H1\"/>")}{Level(1, "decimal", "%1.%2.", "<w:pStyle w:val=\"H2\"/>")}</w:abstractNum><w:abstractNum w:abstractNumId="5">{Level(0, "decimal", "%1")}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="5"/></w:num>""");
        lines.Select(line => line.Label).ShouldBe(["1.", "1.1.", null, null]);
        lines.Skip(2).Select(line => line.Text).ShouldBe(["1\tViệc", "2\tViệc"]);
    }

    [Fact]
    public void Footnotes_follow_the_text()
    {
        var lines = Read(P("Thân") + P("Hết"), footnotes: $"""<w:footnote w:type="separator" w:id="-1">{P("")}</w:footnote><w:footnote w:id="1">{P("Ghi chú cuối trang")}</w:footnote>""");
        lines[^1].Text.ShouldBe("Ghi chú cuối trang");
        lines[^1].Label.ShouldBe("1");
    }

    [Fact]
    public void Old_fonts_are_read_as_they_show()
    {
        const string tcvn3 = "<w:rFonts w:ascii=\".VnTime\" w:hAnsi=\".VnTime\"/>", capitals = "<w:rFonts w:ascii=\".VnTimeH\" w:hAnsi=\".VnTimeH\"/>", vni = "<w:rFonts w:ascii=\"VNI-Times\" w:hAnsi=\"VNI-Times\"/>";
        var lines = Read($"""
            <w:p>{R(GivenText.InTcvn3("kế hoạch"), capitals)}</w:p>
            <w:p>{R(GivenText.InTcvn3("Sở Nội vụ, "), tcvn3)}{R("Ủy ban nhân dân")}</w:p>
            <w:p>{R("M", tcvn3)}<w:r><w:rPr>{tcvn3}</w:rPr><w:softHyphen/></w:r>{R("êng Kh\u00AD¬ng", tcvn3)}</w:p>
            <w:p>{R("khen thöôû", vni)}{R("ng, vie", vni)}{R("äc", vni)}</w:p>
            <w:p>{R("Phông cũ nhưng gõ Unicode: có", tcvn3)}</w:p>
            """);
        lines.Select(line => line.Text).ShouldBe(["KẾ HOẠCH", "Sở Nội vụ, Ủy ban nhân dân", "Mường Khương", "khen thưởng, việc", "Phông cũ nhưng gõ Unicode: có"]);
    }

    [Fact]
    public void An_old_code_is_known_by_its_words_when_the_font_was_replaced()
    {
        var lines = Read(P(GivenText.InTcvn3("Kế hoạch công tác thi đua, khen thưởng năm 2006")) + P(GivenText.InTcvn3("Tổ chức phát động phong trào")) + P("UBND 12/KH"));
        lines.Select(line => line.Text).ShouldBe(["Kế hoạch công tác thi đua, khen thưởng năm 2006", "Tổ chức phát động phong trào", "UBND 12/KH"]);
    }

    [Fact]
    public void Capitals_set_by_format_and_loose_marks_come_out_as_printed() =>
        Read($"<w:p>{R("Kế hoạch", "<w:caps/>")}{R(" tha\u0301ng\u00A06")}</w:p>").ShouldHaveSingleItem().Text.ShouldBe("KẾ HOẠCH tháng 6");

    [Fact]
    public void Every_word_of_a_document_is_in_some_line()
    {
        var words = Enumerable.Range(0, 60).Select(i => $"từ{i}").ToList();
        var next = new Queue<string>(words);
        string W() => next.Dequeue();
        string Any(int depth) => depth == 0 ? P(W()) : $"<w:sdt><w:sdtContent>{P(W())}<w:tbl><w:tr>{Cell(Any(depth - 1) + P(W()))}<w:sdt><w:sdtContent>{Cell(P(W()))}</w:sdtContent></w:sdt></w:tr></w:tbl></w:sdtContent></w:sdt>"
            + $"<w:p><w:ins>{R(W())}</w:ins><w:smartTag><w:r><w:t>{W()}</w:t></w:r></w:smartTag><w:r><w:pict><v:textbox><w:txbxContent>{P(W())}</w:txbxContent></v:textbox></w:pict></w:r></w:p>";
        var body = Any(5);
        var used = words.Take(words.Count - next.Count).ToList();
        used.Count.ShouldBeGreaterThan(25);
        var text = string.Join('\n', Read(body).Select(line => line.Text)).Split('\n', '\t', ' ');
        foreach (var word in used) text.Count(one => one == word || one.StartsWith(word + "từ") || one.EndsWith(word)).ShouldBeGreaterThanOrEqualTo(1, word);
    }

    static IReadOnlyList<SourceLine> Read(string body, string styles = "", string numbering = "", string footnotes = "") =>
        DocxSource.Read("a.docx", new MemoryStream(Of(body, styles, numbering, footnotes))).Lines;
}
