using BangVang.Papers.Sheets;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using Workbook = BangVang.Papers.Sheets.Workbook;

namespace BangVang.Papers.Tests.Sheets;

public sealed class WorkbookTests
{
    static readonly SheetColumn[] Columns = [new("Nhiệm vụ", 60), new("Số lượng", 10, SheetKind.Number), new("Hạn", 12, SheetKind.Date)];

    [Fact]
    public void A_list_is_a_valid_workbook_even_when_it_is_empty()
    {
        foreach (var rows in new[] { [], new object?[][] { ["Tổ chức hội nghị", 12, new DateOnly(2026, 2, 5)], [null, 1_234.5m, null], ["Ngắn"] } })
        {
            using var book = Open("Kế hoạch", rows);
            new OpenXmlValidator(FileFormatVersions.Office2019).Validate(book).Select(error => error.Description).ShouldBeEmpty();
        }
    }

    [Fact]
    public void Text_is_never_a_formula()
    {
        string[] evil = ["=HYPERLINK(\"http://x\")", "+1+1", "-1", "@SUM(A1)", "\t=1", "=cmd|' /C calc'!A0"];
        using var book = Open("A", evil.Select(text => new object?[] { text }));
        Cells(book).Where(cell => cell.CellFormula is not null).ShouldBeEmpty();
        Cells(book).Skip(3).Where(cell => cell.DataType?.Value == CellValues.InlineString).Select(cell => cell.InnerText).ShouldBe(evil);
    }

    [Fact]
    public void Days_are_real_days_and_those_before_Excel_are_text()
    {
        using var book = Open("A", [[null, null, new DateOnly(2026, 2, 5)], [null, null, new DateOnly(1890, 5, 19)]]);
        var days = Cells(book).Where(cell => cell.HasChildren).Skip(3).ToList();
        DateTime.FromOADate(double.Parse(days[0].CellValue!.Text)).ShouldBe(new DateTime(2026, 2, 5));
        days[1].InnerText.ShouldBe("19/05/1890");
    }

    [Fact]
    public void A_value_of_the_wrong_kind_is_a_mistake_of_the_program() =>
        Should.Throw<ArgumentException>(() => Open("A", [["chữ", "không phải số"]])).Message.ShouldContain("Số lượng");

    [Theory]
    [InlineData("Kế hoạch 12/KH-UBND [2026]: danh sách nhiệm vụ cả năm", "Kế hoạch 12KH-UBND 2026 danh sá")]
    [InlineData("///", "Danh sách")]
    [InlineData("'a'", "a")]
    public void The_tab_s_name_is_what_Excel_allows(string name, string shown)
    {
        using var book = Open(name, []);
        book.WorkbookPart!.Workbook.Descendants<Sheet>().Single().Name!.Value!.ShouldBe(shown);
    }

    [Fact]
    public void What_no_cell_can_hold_is_cut_or_cleaned()
    {
        using var book = Open("A", [[new string('a', 40_000)], ["x\u0001\uD800y\uFFFE"]]);
        Cells(book).Skip(3).First().InnerText.Length.ShouldBe(32_767);
        Cells(book).Select(cell => cell.InnerText).ShouldContain("x\uFFFDy\uFFFD");
    }

    static SpreadsheetDocument Open(string name, IEnumerable<object?[]> rows)
    {
        var stream = new MemoryStream();
        Workbook.Write(stream, name, Columns, rows);
        stream.Position = 0;
        return SpreadsheetDocument.Open(stream, false);
    }

    static IEnumerable<Cell> Cells(SpreadsheetDocument book) => book.WorkbookPart!.WorksheetParts.Single().Worksheet.Descendants<Cell>();
}
