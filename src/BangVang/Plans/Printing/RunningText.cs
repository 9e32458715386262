using System.Text.RegularExpressions;
using BangVang.Papers.Official;
using BangVang.Papers.Text;

namespace BangVang.Plans.Printing;

/// <summary>
/// The running text of a plan, one paragraph a line, as parts of its paper. What stands before the first heading leads in, Roman numerals
/// begin parts, Arabic ones sub-headings, dashes lists. Bases that stand among the text are told apart.
/// </summary>
public static partial class RunningText
{
    /// <param name="Bases">"Căn cứ …" and "Theo đề nghị …" lines, without the closing mark.</param>
    public sealed record Parts(IReadOnlyList<string> Bases, string? LeadIn, IReadOnlyList<PlanSection> Sections);

    public static Parts Read(string? body)
    {
        var (bases, lead, sections) = (new List<string>(), new List<string>(), new List<(string Title, List<Block> Blocks)>());
        foreach (var line in (body ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (Heading().Match(line) is { Success: true } heading) sections.Add((heading.Groups[1].Value, []));
            else if (sections.Count > 0) sections[^1].Blocks.Add(Paragraph(line));
            else if (Basis().IsMatch(line)) bases.Add(line.TrimEnd(';', '.', ','));
            else lead.Add(line);
        }
        // A heading without text is that of a part that stands elsewhere: the schedule, who carries it out.
        return new Parts(bases, lead.Count == 0 ? null : string.Join('\n', lead),
            [.. sections.Where(s => s.Blocks.Count > 0).Select(s => new PlanSection(s.Title, []) { Blocks = s.Blocks })]);
    }

    /// <summary>Whether the text already says this, so that it need not be said again in a list of its own.</summary>
    public static bool Says(string? body, string words) =>
        VietnameseText.Fold(words) is { Length: > 0 } folded && VietnameseText.Fold(body).Contains(folded, StringComparison.Ordinal);

    static Block Paragraph(string line)
    {
        if (Sub().Match(line) is { Success: true } sub && sub.Groups[2].Length <= 90) return new HeadingBlock(2, sub.Groups[1].Value, sub.Groups[2].Value);
        return Bullet().IsMatch(line) ? new ItemBlock(Bullet().Replace(line, "")) : new TextBlock(line);
    }

    [GeneratedRegex(@"^[IVX]{1,5}[.)]?\s+(\S.*?)[.:]?$")]
    private static partial Regex Heading();

    [GeneratedRegex(@"^(\d{1,2}\.)\s+(\S.*?[^.;,:])$")]
    private static partial Regex Sub();

    [GeneratedRegex(@"^(Căn cứ|Theo đề nghị|Xét đề nghị|Thực hiện (Kế hoạch|Chỉ thị|Nghị quyết|Quyết định|Công văn|Hướng dẫn) số)\b")]
    private static partial Regex Basis();

    [GeneratedRegex(@"^[-–+•]\s*")]
    private static partial Regex Bullet();
}
