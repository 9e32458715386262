using System.Net;
using System.Text.RegularExpressions;

namespace BangVang.Papers.Sources;

/// <summary>A cell of an HTML row, and how many rows and columns it covers.</summary>
sealed record MarkedCell(string Text, int Rows = 1, int Columns = 1);

/// <summary>The marks that converters to text leave behind, taken away without losing a word.</summary>
static partial class TextMarkup
{
    /// <summary>The words of a line or cell: block tags become line breaks, other tags and emphasis vanish, entities are read.</summary>
    public static string Words(string text)
    {
        if (text.Contains('<')) text = OtherTag().Replace(BlockTag().Replace(text, "\n"), "");
        if (text.Contains('&')) text = WebUtility.HtmlDecode(text);
        if (text.Contains('*') || text.Contains('_')) text = Slanted().Replace(Emphasis().Replace(text, ""), "$2");
        if (text.Contains('\\')) text = Escape().Replace(text, "$1");
        text = Hashes().Replace(text, "");
        return string.Join('\n', text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>The cells of a Markdown row; null when the line is none. The rule below the head has no cells.</summary>
    public static string[]? MarkdownCells(string line)
    {
        var text = line.Trim();
        if (text.Length < 3 || text[0] != '|' || text.Count(c => c == '|') < 3) return null;
        if (MarkdownRule().IsMatch(text)) return [];
        if (text[^1] == '|') text = text[..^1];
        return [.. text[1..].Split('|').Select(Words)];
    }

    /// <summary>The cells of a row parted by bars without any at the edges; null when the line is none.</summary>
    public static string[]? BarCells(string line)
    {
        var cells = line.Split(" | ");
        return cells.Length < 3 || line.TrimStart()[0] == '|' ? null : [.. cells.Select(Words)];
    }

    /// <summary>The cells of an HTML row; null when the line is none.</summary>
    public static IReadOnlyList<MarkedCell>? HtmlCells(string line)
    {
        var tags = HtmlCell().Matches(line);
        if (tags.Count == 0) return null;
        return [.. tags.Select((tag, i) =>
        {
            var end = i + 1 < tags.Count ? tags[i + 1].Index : line.Length;
            return new MarkedCell(Words(line[(tag.Index + tag.Length)..end]), Span(tag.Value, "row"), Span(tag.Value, "col"));
        })];
    }

    static int Span(string tag, string direction)
    {
        const int most = 100;
        var match = SpanOf().Matches(tag).FirstOrDefault(match => match.Groups["dir"].Value.Equals(direction, StringComparison.OrdinalIgnoreCase));
        return match is not null && int.TryParse(match.Groups["n"].Value, out var span) ? Math.Clamp(span, 1, most) : 1;
    }

    /// <summary>The line opens a row of an HTML table.</summary>
    public static bool OpensRow(string line) => line.Contains("<tr", StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex(@"</?(?:ul|ol|li|p|br|div|tr|table|tbody|thead|h[1-6]|hr|center|section)(?:\s[^<>]*)?/?>", RegexOptions.IgnoreCase, 10_000)]
    private static partial Regex BlockTag();

    [GeneratedRegex(@"</?(?:span|b|i|u|em|strong|sup|sub|td|th|a|font|s|del|small|big|img|o:p|col|colgroup)(?:\s[^<>]*)?/?>", RegexOptions.IgnoreCase, 10_000)]
    private static partial Regex OtherTag();

    [GeneratedRegex(@"\*{2,}|(?<![\p{L}\p{N}_])__(?=\S)|(?<=\S)__(?![\p{L}\p{N}_])", RegexOptions.None, 10_000)]
    private static partial Regex Emphasis();

    [GeneratedRegex(@"(?<![\p{L}\p{N}*_])([*_])(?=\S)([^*_\n]{1,400})(?<=\S)\1(?![\p{L}\p{N}*_])", RegexOptions.None, 10_000)]
    private static partial Regex Slanted();

    [GeneratedRegex(@"\\([-.*_#|()\[\]+&>])", RegexOptions.None, 10_000)]
    private static partial Regex Escape();

    [GeneratedRegex(@"^\s*#{1,6}\s+", RegexOptions.None, 10_000)]
    private static partial Regex Hashes();

    [GeneratedRegex(@"^\|[\s:|-]*-[\s:|-]*$", RegexOptions.None, 10_000)]
    private static partial Regex MarkdownRule();

    [GeneratedRegex(@"<t[dh](?:\s[^<>]*)?>", RegexOptions.IgnoreCase, 10_000)]
    private static partial Regex HtmlCell();

    [GeneratedRegex(@"\b(?<dir>row|col)span\s*=\s*[""']?(?<n>\d{1,3})", RegexOptions.IgnoreCase, 10_000)]
    private static partial Regex SpanOf();
}
