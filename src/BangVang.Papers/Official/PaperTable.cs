using BangVang.Papers.Official.Layout;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace BangVang.Papers.Official;

/// <summary>A ruled table: the head repeats on each page, no row is torn, widths are fixed so that Word and LibreOffice agree.</summary>
sealed class PaperTable(TableBlock table, int width)
{
    const int Padding = 85;

    readonly int[] widths = ColumnWidths.Of(table, width, 2 * Padding);

    /// <summary>Row by row, so that a long table is never whole in memory.</summary>
    public void Write(OpenXmlWriter writer)
    {
        writer.WriteStartElement(new Table());
        writer.WriteElement(Properties());
        writer.WriteElement(new TableGrid(widths.Select(column => new GridColumn { Width = $"{column}" })));
        writer.WriteElement(Header());
        foreach (var row in table.Rows) writer.WriteElement(Write(row));
        writer.WriteEndElement();
    }

    TableProperties Properties() => new(
        new TableWidth { Width = $"{width}", Type = TableWidthUnitValues.Dxa },
        new TableBorders(
            new TopBorder { Val = BorderValues.Single, Size = 4 }, new LeftBorder { Val = BorderValues.Single, Size = 4 },
            new BottomBorder { Val = BorderValues.Single, Size = 4 }, new RightBorder { Val = BorderValues.Single, Size = 4 },
            new InsideHorizontalBorder { Val = BorderValues.Single, Size = 4 }, new InsideVerticalBorder { Val = BorderValues.Single, Size = 4 }),
        new TableLayout { Type = TableLayoutValues.Fixed },
        new TableCellMarginDefault(
            new TableCellLeftMargin { Width = Padding, Type = TableWidthValues.Dxa },
            new TableCellRightMargin { Width = Padding, Type = TableWidthValues.Dxa }));

    TableRow Header()
    {
        var row = new TableRow(new TableRowProperties(new CantSplit(), new TableHeader()));
        for (var i = 0; i < widths.Length; i++)
            row.Append(Cell(widths[i], 1, OfficialStyles.CellHead, table.Columns[i].Header, TableVerticalAlignmentValues.Center));
        return row;
    }

    TableRow Write(Row row) => row switch
    {
        SectionRow section => new(
            new TableRowProperties(new CantSplit()), Cell(widths.Sum(), widths.Length, OfficialStyles.CellSection, section.Text)),
        CellRow cells => Write(cells),
        _ => throw new ArgumentOutOfRangeException(nameof(row), row, "Not a row of a table.")
    };

    TableRow Write(CellRow cells)
    {
        var row = new TableRow(new TableRowProperties(new CantSplit()));
        for (var i = 0; i < widths.Length; i++)
        {
            var style = table.Columns[i].Centred ? OfficialStyles.CellCentred : OfficialStyles.Cell;
            row.Append(Cell(widths[i], 1, style, i < cells.Cells.Count ? cells.Cells[i] : ""));
        }
        return row;
    }

    static TableCell Cell(int width, int span, string style, string text, TableVerticalAlignmentValues? align = null)
    {
        var properties = new TableCellProperties(new TableCellWidth { Width = $"{width}", Type = TableWidthUnitValues.Dxa });
        if (span > 1) properties.Append(new GridSpan { Val = span });
        if (align is { } vertical) properties.Append(new TableCellVerticalAlignment { Val = vertical });
        var cell = new TableCell(properties);
        foreach (var line in Ink.Lines(text)) cell.Append(Ink.Paragraph(style, line));
        return cell;
    }
}
