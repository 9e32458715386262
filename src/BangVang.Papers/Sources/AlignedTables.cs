using System.Text.RegularExpressions;

namespace BangVang.Papers.Sources;

/// <summary>Tables whose columns are held in line by spaces: each row gets tabs where its columns part.</summary>
static partial class AlignedTables
{
    const int fewestColumns = 3;
    const int fewestRows = 2;

    /// <summary>The lines, as many as before, with tabs in the rows of such tables.</summary>
    public static IReadOnlyList<string> Tabbed(IReadOnlyList<string> lines)
    {
        var tabbed = lines.ToArray();
        for (var i = 0; i < lines.Count; i++)
        {
            var columns = Columns(lines[i]);
            if (columns.Count < fewestColumns) continue;
            var end = End(lines, i, columns);
            if (Rows(lines, i + 1, end) < fewestRows) continue;
            for (var row = i; row < end; row++)
                if (!string.IsNullOrWhiteSpace(lines[row])) tabbed[row] = string.Join('\t', Cells(lines[row], columns));
            i = end - 1;
        }
        return tabbed;
    }

    /// <summary>Where the columns of a head begin: words after two spaces or more.</summary>
    static List<int> Columns(string line)
    {
        const int longest = 400;
        if (line.Length > longest || line.IndexOfAny(['\t', '|', '<']) >= 0) return [];
        return [.. Words().Matches(line).Select(match => match.Index)];
    }

    /// <summary>The first line after the head whose words cross the beginning of a column; one blank line ends nothing.</summary>
    static int End(IReadOnlyList<string> lines, int head, List<int> columns)
    {
        var end = head + 1;
        for (var i = end; i < lines.Count; i++)
        {
            if (string.IsNullOrWhiteSpace(lines[i]) && i > end) break;
            if (string.IsNullOrWhiteSpace(lines[i])) continue;
            if (!Keeps(lines[i], columns)) break;
            end = i + 1;
        }
        return end;
    }

    /// <summary>The row has words in two columns or more, or only in one that is not the first, and none across a beginning.</summary>
    static bool Keeps(string line, List<int> columns)
    {
        if (line.Length <= columns[1] || line.IndexOfAny(['\t', '|', '<']) >= 0) return false;
        return columns.Skip(1).All(column => column >= line.Length || char.IsWhiteSpace(line[column - 1]));
    }

    static int Rows(IReadOnlyList<string> lines, int from, int end) =>
        lines.Skip(from).Take(end - from).Count(line => Gap().IsMatch(line.Trim()));

    static IEnumerable<string> Cells(string line, List<int> columns) =>
        columns.Select((column, i) => (From: i == 0 ? 0 : column, Until: i + 1 < columns.Count ? columns[i + 1] : line.Length))
            .Select(cell => cell.From >= line.Length ? "" : line[cell.From..Math.Min(cell.Until, line.Length)].Trim());

    [GeneratedRegex(@"(?<=^\s*|\s{2})\S+(?: \S+)*", RegexOptions.None, 10_000)]
    private static partial Regex Words();

    [GeneratedRegex(@"\S\s{2,}\S", RegexOptions.None, 10_000)]
    private static partial Regex Gap();
}
