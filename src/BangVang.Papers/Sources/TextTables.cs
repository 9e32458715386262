using System.Text.RegularExpressions;

namespace BangVang.Papers.Sources;

/// <summary>Which lines of a text are rows, and of which table. A blank line or a page number does not end a table; a line of text does.</summary>
sealed partial class TextTables
{
    readonly List<SourceLine> read = [];
    readonly Dictionary<int, int> reaching = [];
    int table;
    int width;

    /// <summary>The lines, rows with their cells.</summary>
    public IReadOnlyList<SourceLine> Rows(IReadOnlyList<string> lines)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            var end = RowEnd(lines, i);
            read.Add(Line(i + 1, string.Join('\n', lines.Skip(i).Take(end - i + 1)), end + 1 < lines.Count ? lines[end + 1] : ""));
            for (; i < end; i++) read.Add(new SourceLine(i + 2, ""));
        }
        return read;
    }

    /// <summary>The last line of a row whose cell holds several paragraphs, each on a line of its own; the rest are left empty.</summary>
    int RowEnd(IReadOnlyList<string> lines, int start)
    {
        const int longest = 12;
        var cells = lines[start].Split('\t').Length;
        if (cells < 2 || cells >= width) return start;
        for (var i = start + 1; i < Math.Min(lines.Count, start + longest); i++)
        {
            if (!GoesOn().IsMatch(lines[i])) break;
            cells += lines[i].Split('\t').Length - 1;
            if (cells >= width) return cells == width ? i : start;
        }
        return start;
    }

    SourceLine Line(int number, string text, string next)
    {
        if (string.IsNullOrWhiteSpace(text) && !text.Contains('\t')) return new SourceLine(number, "");
        if (TextMarkup.HtmlCells(text) is { } marked) return HtmlRow(number, marked);
        var cells = TextMarkup.MarkdownCells(text) ?? BarCells(text, next) ?? TabCells(text, next);
        if (cells is []) return new SourceLine(number, "");
        if (cells is not null) return Row(number, cells);
        if (!PageNumber().IsMatch(text)) width = 0;
        reaching.Clear();
        return new SourceLine(number, OneLine(TextMarkup.Words(text.Replace('\t', ' '))));
    }

    SourceLine Row(int number, string[] cells)
    {
        if (cells.Length != width && !(cells.Length < width && RowStart().IsMatch(cells[0]))) Begin(cells.Length);
        return new SourceLine(number, string.Join('\t', cells.Select(OneLine)), [.. cells.Select((cell, i) => new SourceCell(cell, i))], table);
    }

    void Begin(int columns)
    {
        table++;
        width = columns;
        reaching.Clear();
    }

    /// <summary>Cells that reach down from the rows above stand in their places, empty.</summary>
    SourceLine HtmlRow(int number, IReadOnlyList<MarkedCell> marked)
    {
        var open = reaching.Count(cell => cell.Value > 0);
        if (marked.Sum(cell => cell.Columns) + open != width) Begin(marked.Sum(cell => cell.Columns));
        var cells = new List<SourceCell>();
        var place = 0;
        foreach (var cell in marked)
        {
            Reach();
            cells.Add(new SourceCell(cell.Text, place, cell.Columns));
            for (var column = place; column < place + cell.Columns; column++) reaching[column] = cell.Rows - 1;
            place += cell.Columns;
        }
        Reach();
        return new SourceLine(number, string.Join('\t', cells.Select(cell => OneLine(cell.Text))), cells, table);

        void Reach()
        {
            for (; reaching.GetValueOrDefault(place) > 0 && place < width; place++)
            {
                reaching[place]--;
                cells.Add(new SourceCell("", place, 1, ContinuesAbove: true));
            }
        }
    }

    /// <summary>Bars part cells where the lines around have as many.</summary>
    string[]? BarCells(string text, string next) =>
        TextMarkup.BarCells(text) is { } cells && (cells.Length == width || next.Split(" | ").Length == cells.Length) ? cells : null;

    /// <summary>Tabs also indent a paragraph, part a bullet from its text, or set text beside text; those are no rows.</summary>
    string[]? TabCells(string text, string next)
    {
        if (!text.Contains('\t')) return null;
        string[] cells = [.. text.Split('\t').Select(TextMarkup.Words)];
        if (cells.Length == width) return cells;
        var filled = cells.Count(cell => cell.Length > 0);
        if (filled == 0) return null;
        if (filled == 1 && next.Split('\t').Length != cells.Length) return null;
        return cells.Length == 2 && ListMark().IsMatch(cells[0]) && !(width > 2 && RowStart().IsMatch(cells[0])) ? null : cells;
    }

    static string OneLine(string text) => text.Replace('\n', ' ');

    [GeneratedRegex(@"^\s*(?:[-+*•–]|\d{1,2}(?:\.\d{1,2})*[.)]|[a-zđ][.)]|[IVX]+[.)])\s*$", RegexOptions.None, 10_000)]
    private static partial Regex ListMark();

    /// <summary>The number of a row, or the period of a group of rows, whose empty cells at the end were not written.</summary>
    [GeneratedRegex(@"^\s*(?:[IVX]{1,5}|\d{1,3}(?:\.\d{1,2})*|[A-H])[.)]?\s*$|^\s*(?:THÁNG|Tháng|QUÝ|Quý|QUÍ|Quí)\b", RegexOptions.None, 10_000)]
    private static partial Regex RowStart();

    [GeneratedRegex(@"^\s*(?:[-–+•*]\s*\S|\p{Ll})", RegexOptions.None, 10_000)]
    private static partial Regex GoesOn();

    [GeneratedRegex(@"^[-–\s]*(?:[Tt]rang\s*)?\d{1,3}(?:\s*/\s*\d{1,3})?[-–\s]*$", RegexOptions.None, 10_000)]
    private static partial Regex PageNumber();
}
