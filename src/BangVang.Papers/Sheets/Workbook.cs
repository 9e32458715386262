using System.Globalization;
using System.Text;
using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace BangVang.Papers.Sheets;

/// <summary>Writes a list as an Excel workbook of one sheet: a frozen, filtered head and one row each, streamed.</summary>
public static class Workbook
{
    /// <summary>What a browser is told that such a file is.</summary>
    public const string ContentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /// <summary>
    /// Writes the file; <paramref name="output"/> need not seek and stays open. A cell that is null stays empty; one that does not fit
    /// its column's kind is an <see cref="ArgumentException"/>.
    /// </summary>
    /// <param name="output">Where to.</param>
    /// <param name="sheetName">The tab's name; what Excel forbids in it is left out.</param>
    /// <param name="columns">From left to right.</param>
    /// <param name="rows">One value a column.</param>
    public static void Write(Stream output, string sheetName, IReadOnlyList<SheetColumn> columns, IEnumerable<IReadOnlyList<object?>> rows)
    {
        using var file = new MemoryStream();
        using (var package = SpreadsheetDocument.Create(file, SpreadsheetDocumentType.Workbook))
        {
            var book = package.AddWorkbookPart();
            using (var styles = new MemoryStream(Encoding.UTF8.GetBytes(SheetStyles.Xml))) book.AddNewPart<WorkbookStylesPart>().FeedData(styles);
            var sheet = book.AddNewPart<WorksheetPart>();
            var last = WriteSheet(sheet, columns, rows);
            var name = SheetCells.SheetName(sheetName);
            book.Workbook = new(
                new DocumentFormat.OpenXml.Spreadsheet.Sheets(new Sheet { Name = name, SheetId = 1, Id = book.GetIdOfPart(sheet) }),
                new DefinedNames(new DefinedName($"'{name.Replace("'", "''")}'!$A$1:${SheetCells.ColumnName(columns.Count)}${last}")
                {
                    Name = "_xlnm._FilterDatabase", LocalSheetId = 0, Hidden = true
                }));
        }
        file.Position = 0;
        file.CopyTo(output);
    }

    // Elements as objects took 0.8 s for 10,000 rows of ten; written straight they take less than half.
    static int WriteSheet(WorksheetPart part, IReadOnlyList<SheetColumn> columns, IEnumerable<IReadOnlyList<object?>> rows)
    {
        using var stream = part.GetStream(FileMode.Create);
        using var xml = XmlWriter.Create(stream);
        xml.WriteStartElement("worksheet", "http://schemas.openxmlformats.org/spreadsheetml/2006/main");
        xml.WriteRaw("""<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>""");
        WriteColumns(xml, columns);
        xml.WriteStartElement("sheetData");
        xml.WriteStartElement("row");
        foreach (var column in columns) SheetCells.WriteText(xml, column.Header, SheetStyles.Head);
        xml.WriteEndElement();
        var last = 1;
        foreach (var row in rows)
        {
            xml.WriteStartElement("row");
            for (var i = 0; i < columns.Count; i++) SheetCells.Write(xml, i < row.Count ? row[i] : null, columns[i]);
            xml.WriteEndElement();
            last++;
        }
        xml.WriteEndElement();
        xml.WriteRaw($"""<autoFilter ref="A1:{SheetCells.ColumnName(columns.Count)}{last}"/><pageSetup paperSize="9" orientation="landscape"/>""");
        return last;
    }

    static void WriteColumns(XmlWriter xml, IReadOnlyList<SheetColumn> columns)
    {
        xml.WriteStartElement("cols");
        for (var i = 1; i <= columns.Count; i++)
            xml.WriteRaw(string.Create(CultureInfo.InvariantCulture, $"""<col min="{i}" max="{i}" width="{columns[i - 1].Width}" customWidth="1"/>"""));
        xml.WriteEndElement();
    }
}
