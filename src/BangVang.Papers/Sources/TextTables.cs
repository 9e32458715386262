using System.Text.RegularExpressions;

namespace BangVang.Papers.Sources;

/// <summary>Which lines of a text are rows, and of which table. A blank line does not end a table; a line of text does.</summary>
sealed partial class TextTables
{
    readonly List<SourceLine> read = [];
    int table;
    int width;

    /// <summary>The lines, rows with their cells.</summary>
    public IReadOnlyList<SourceLine> Rows(IReadOnlyList<string> lines)
    {
        for (var i = 0; i < lines.Count; i++) read.Add(Line(i + 1, lines[i], i + 1 < lines.Count ? lines[i + 1] : ""));
        return read;
    }

    SourceLine Line(int number, string text, string next)
    {
        if (string.IsNullOrWhiteSpace(text) && !text.Contains('\t')) return new SourceLine(number, "");
        var cells = TextMarkup.HtmlCells(text) ?? TextMarkup.MarkdownCells(text) ?? TabCells(text, next);
        if (cells is []) return new SourceLine(number, "");
        if (cells is not null) return Row(number, cells);
        width = 0;
        return new SourceLine(number, OneLine(TextMarkup.Words(text.Replace('\t', ' '))));
    }

    SourceLine Row(int number, string[] cells)
    {
        if (cells.Length != width) table++;
        width = cells.Length;
        return new SourceLine(number, string.Join('\t', cells.Select(OneLine)), [.. cells.Select((cell, i) => new SourceCell(cell, i))], table);
    }

    /// <summary>Tabs also indent a paragraph, part a bullet from its text, or set text beside text; those are no rows.</summary>
    string[]? TabCells(string text, string next)
    {
        if (!text.Contains('\t')) return null;
        string[] cells = [.. text.Split('\t').Select(TextMarkup.Words)];
        if (cells.Length == width) return cells;
        var filled = cells.Count(cell => cell.Length > 0);
        if (filled == 0) return null;
        if (filled == 1 && next.Split('\t').Length != cells.Length) return null;
        return cells.Length == 2 && ListMark().IsMatch(cells[0]) ? null : cells;
    }

    static string OneLine(string text) => text.Replace('\n', ' ');

    [GeneratedRegex(@"^\s*(?:[-+*•–]|\d{1,2}(?:\.\d{1,2})*[.)]|[a-zđ][.)]|[IVX]+[.)])\s*$", RegexOptions.None, 1000)]
    private static partial Regex ListMark();
}
