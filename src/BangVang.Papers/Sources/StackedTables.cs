using System.Text.RegularExpressions;

namespace BangVang.Papers.Sources;

/// <summary>
/// Tables whose cells a converter wrote one below the other: "TT", "Nội dung", "Thời gian", then "1" and its cells, "2" and its cells.
/// Only a table whose rows all have as many cells as its head is put together again; where cells are missing nothing is guessed.
/// </summary>
static partial class StackedTables
{
    const int fewestColumns = 3;
    const int mostColumns = 8;
    const int longestHead = 60;

    /// <summary>The lines, as many as before: a row stands on the line of its number, its other lines are empty.</summary>
    public static IReadOnlyList<string> Tabbed(IReadOnlyList<string> lines)
    {
        var tabbed = lines.ToArray();
        int[] filled = [.. Enumerable.Range(0, lines.Count).Where(i => !string.IsNullOrWhiteSpace(lines[i]))];
        for (var at = 0; at < filled.Length; at++)
        {
            var columns = Number().IsMatch(lines[filled[at]]) ? Columns(lines, filled, at) : 0;
            var rows = columns == 0 ? 0 : Rows(lines, filled, at, columns);
            if (rows < 2) continue;
            for (var row = 0; row <= rows; row++) Join(tabbed, filled.AsSpan(at + row * columns, columns));
            at += (rows + 1) * columns - 1;
        }
        return tabbed;
    }

    /// <summary>How many short lines stand from the head's first to the "1" of the first row; 0 when they are no head.</summary>
    static int Columns(IReadOnlyList<string> lines, int[] filled, int head)
    {
        for (var count = 1; count <= mostColumns && head + count < filled.Length; count++)
        {
            var line = lines[filled[head + count]];
            if (IsRow(line, 1)) return count >= fewestColumns ? count : 0;
            if (line.Length > longestHead || line.Contains('\t') || !char.IsUpper(line.TrimStart()[0])) return 0;
        }
        return 0;
    }

    /// <summary>How many rows count up at even distances; 0 when a number comes sooner or later than its row.</summary>
    static int Rows(IReadOnlyList<string> lines, int[] filled, int head, int columns)
    {
        var rows = 0;
        while (head + (rows + 2) * columns <= filled.Length && IsRow(lines[filled[head + (rows + 1) * columns]], rows + 1)) rows++;
        var next = head + (rows + 1) * columns;
        var stray = filled.Skip(next).Take(columns * 2).Any(i => IsRow(lines[i], rows + 1));
        return stray || Span(lines, filled, head + columns, next).Any(line => line.Contains('\t')) ? 0 : rows;
    }

    static IEnumerable<string> Span(IReadOnlyList<string> lines, int[] filled, int from, int until) => filled[from..until].Select(i => lines[i]);

    static bool IsRow(string line, int number) => line.Trim().TrimEnd('.') == $"{number}";

    static void Join(string[] lines, ReadOnlySpan<int> cells)
    {
        var row = new List<string>();
        foreach (var i in cells)
        {
            row.Add(lines[i].Trim());
            lines[i] = "";
        }
        lines[cells[0]] = string.Join('\t', row);
    }

    [GeneratedRegex(@"^\s*(?:S?TT|Số TT|Stt)\s*$", RegexOptions.None, 10_000)]
    private static partial Regex Number();
}
