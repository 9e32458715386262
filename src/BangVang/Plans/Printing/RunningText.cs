using System.Text.RegularExpressions;
using BangVang.Papers.Official;

namespace BangVang.Plans.Printing;

/// <summary>The running text of a plan, one paragraph a line: what stands before the first heading leads in, Roman numerals begin parts.</summary>
public static partial class RunningText
{
    public sealed record Parts(string? LeadIn, IReadOnlyList<PlanSection> Sections);

    public static Parts Read(string? body)
    {
        var lead = new List<string>();
        var sections = new List<(string Title, List<string> Lines)>();
        foreach (var line in (body ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (Heading().Match(line) is { Success: true } heading) sections.Add((heading.Groups[1].Value, []));
            else if (sections.Count > 0) sections[^1].Lines.Add(Bullet().Replace(line, ""));
            else lead.Add(line);
        }
        return new Parts(lead.Count == 0 ? null : string.Join('\n', lead), [.. sections.Select(s => new PlanSection(s.Title, s.Lines))]);
    }

    [GeneratedRegex(@"^[IVX]{1,5}[.)\s]\s*(\S.*?)[.:]?$")]
    private static partial Regex Heading();

    [GeneratedRegex(@"^[-–+•]\s*")]
    private static partial Regex Bullet();
}
