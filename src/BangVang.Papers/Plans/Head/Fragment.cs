using System.Text.RegularExpressions;
using BangVang.Papers.Plans.Lines;
using BangVang.Papers.Sources;

namespace BangVang.Papers.Plans.Head;

/// <summary>A piece of a line as it stands on the page: a paragraph, or one paragraph of a cell.</summary>
/// <param name="Line">The line.</param>
/// <param name="Column">The cell's column; 0 outside tables.</param>
/// <param name="Text">The text.</param>
sealed partial record Fragment(int Line, int Column, string Text)
{
    public string Words { get; } = Plain.Of(Text);

    public bool IsCapitals { get; } = Plain.IsCapitals(Text);

    /// <summary>Nothing but strokes and dots.</summary>
    public bool IsRule => !Text.Any(char.IsLetterOrDigit);

    /// <summary>The pieces of some lines, in reading order.</summary>
    public static IEnumerable<Fragment> Of(IEnumerable<SourceLine> lines) =>
        from line in lines
        from cell in line.Cells ?? SideBySide(Paragraph.Labelled(line))
        from text in cell.Text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        select new Fragment(line.Number, cell.Column, Unspaced(Plain.Collapse(text)));

    /// <summary>"K Ế  H O Ạ C H": letters set apart.</summary>
    static string Unspaced(string text) => Apart().IsMatch(text) ? text.Replace(" ", "") : text;

    /// <summary>Two texts that were set side by side with spaces; room left in a number or a date parts nothing.</summary>
    static IReadOnlyList<SourceCell> SideBySide(string text)
    {
        var parts = new List<string>();
        foreach (var part in Gap().Split(text.Trim()).Where(part => part.Length > 0))
            if (parts.Count > 0 && (Open().IsMatch(parts[^1]) || Closing().IsMatch(part))) parts[^1] += "  " + part;
            else parts.Add(part);
        return [.. parts.Select((part, i) => new SourceCell(part, i))];
    }

    [GeneratedRegex(@"^(?:\p{L}\s){4,30}\p{L}$", RegexOptions.None, 10_000)]
    private static partial Regex Apart();

    [GeneratedRegex(@"\s{5,}", RegexOptions.None, 10_000)]
    private static partial Regex Gap();

    [GeneratedRegex(@"(?:^|\s)(?:[Ss]ố|SỐ)\s?:?[\s.…_]*$|(?:[Nn]gày|[Tt]háng|[Nn]ăm)[\s.…_]*$", RegexOptions.RightToLeft, 10_000)]
    private static partial Regex Open();

    [GeneratedRegex(@"^(?:/|tháng\s|năm\s)", RegexOptions.None, 10_000)]
    private static partial Regex Closing();
}
