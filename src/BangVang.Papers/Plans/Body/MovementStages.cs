using System.Text.RegularExpressions;
using BangVang.Papers.Plans.Lines;

namespace BangVang.Papers.Plans.Body;

/// <summary>The years a movement runs: as printed after its name, in its name, or in the heading above.</summary>
static partial class MovementStages
{
    public static IReadOnlyList<int>? Of(NamedMovement named, string kind, RunningText passage, int? year)
    {
        const int near = 45;
        var after = passage.Words[Math.Min(named.End, passage.Words.Length)..];
        if ((Stage(Next(after, near)) ?? Stage(Plain.Of(named.Name))) is { } printed) return printed;
        var celebrates = kind is "theo đợt" or "đặc biệt" or "thường xuyên" || Plain.Of(named.Name).Contains("chao mung");
        if (celebrates && year is { } planned) return [planned, Math.Max(planned, Years(named.Name).DefaultIfEmpty(planned).Max())];
        if (Years(named.Name) is [var only, ..]) return [only, only];
        return OfHeadings(passage.Section);
    }

    /// <summary>What stands after the name, up to the next name.</summary>
    static string Next(string after, int near)
    {
        var text = after.TrimStart('"', ' ');
        var end = text.IndexOfAny(['"', ';', '.']);
        return text[..Math.Min(near, end < 0 ? text.Length : end)];
    }

    static IReadOnlyList<int>? OfHeadings(Section? section)
    {
        foreach (var heading in section?.SelfAndAbove() ?? [])
        {
            if (Stage(heading.Paragraph.Words) is { } stage) return stage;
            if (Years(heading.Paragraph.Text) is [var year, ..]) return [year, year];
        }
        return null;
    }

    static IReadOnlyList<int>? Stage(string words) =>
        Span().Match(words) is { Success: true } span ? [int.Parse(span.Groups["from"].Value), int.Parse(span.Groups["until"].Value)] : null;

    static List<int> Years(string name) => [.. Year().Matches(Plain.Of(name)).Select(match => int.Parse(match.Groups["y"].Value))];

    [GeneratedRegex(@"\bgiai doan\s+(?:tu\s+)?(?:nam\s+)?(?<from>\d{4})\s*(?:-|den)\s*(?:nam\s+)?(?<until>\d{4})", RegexOptions.None, 10_000)]
    private static partial Regex Span();

    [GeneratedRegex(@"\bnam\s+(?<y>(?:19|20)\d\d)\b(?!\s*-)", RegexOptions.None, 10_000)]
    private static partial Regex Year();
}
