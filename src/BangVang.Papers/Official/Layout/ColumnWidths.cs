namespace BangVang.Papers.Official.Layout;

/// <summary>How wide the columns of a table are: by their shares, but neither a number nor a short head ("TT") is torn.</summary>
static class ColumnWidths
{
    // The size of the type in cells, and what programs that round otherwise may need more.
    const int Points = 13, Slack = 40;

    /// <summary>In twips, together as wide as the table: a centred column has at least what its longest word needs, the others share what is left.</summary>
    public static int[] Of(TableBlock table, int width, int padding)
    {
        var columns = table.Columns;
        int[] least = [.. columns.Select((column, i) => column.Centred ? Math.Min(LongestWord(table, i) + padding + Slack, width / columns.Count) : 0)];
        var held = new bool[columns.Count];
        var widths = Shared(columns, least, held, width);
        for (var i = Narrow(widths, least); i >= 0; i = Narrow(widths, least))
        {
            held[i] = true;
            widths = Shared(columns, least, held, width);
        }
        widths[^1] += width - widths.Sum();
        return widths;
    }

    static int[] Shared(IReadOnlyList<TableColumn> columns, int[] least, bool[] held, int width)
    {
        var left = width - least.Where((_, i) => held[i]).Sum();
        var shares = columns.Where((_, i) => !held[i]).Sum(column => column.Share);
        return [.. columns.Select((column, i) => held[i] ? least[i] : (int)(left * column.Share / shares))];
    }

    static int Narrow(int[] widths, int[] least) => Enumerable.Range(0, widths.Length).FirstOrDefault(i => widths[i] < least[i], -1);

    static int LongestWord(TableBlock table, int column) => table.Rows.OfType<CellRow>()
        .Select(row => column < row.Cells.Count ? row.Cells[column] : "").Append(table.Columns[column].Header)
        .SelectMany(text => Ink.Printable(text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        .Select(word => TextWidth.Twips(word, Points)).DefaultIfEmpty(0).Max();
}
