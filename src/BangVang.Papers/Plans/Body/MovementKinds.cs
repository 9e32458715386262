using System.Text.RegularExpressions;
using BangVang.Papers.Plans.Lines;

namespace BangVang.Papers.Plans.Body;

/// <summary>The kinds of movements, and when two names are one movement.</summary>
static partial class MovementKinds
{
    /// <summary>The kind that the words around a name say; null when they say none.</summary>
    public static string? Of(NamedMovement named, RunningText passage)
    {
        var before = named.Before;
        if (before.Contains("dac biet")) return "đặc biệt";
        if (before.Contains("thuong xuyen")) return "thường xuyên";
        if (before.Contains("chuyen de")) return "chuyên đề";
        if (before.Contains("dot thi dua") || before.Contains("lap thanh tich") || before.Contains("chao mung") || Plain.Of(named.Name).StartsWith("dot thi dua")) return "theo đợt";
        if (!named.IsQuoted) return before.Contains("phan dau") || before.Contains("quyet tam") || before.Contains("hoan thanh") ? "thường xuyên" : null;
        return Launch().IsMatch(passage.Words) && (before.Contains("noi dung") || before.Contains("chu de")) ? "thường xuyên" : null;
    }

    /// <summary>The kind that the headings above say.</summary>
    public static string? OfHeadings(Section? section)
    {
        foreach (var heading in section?.SelfAndAbove() ?? [])
        {
            var words = heading.Paragraph.Words;
            if (words.Contains("chuyen de")) return "chuyên đề";
            if (words.Contains("thuong xuyen")) return "thường xuyên";
            if (words.Contains("theo dot") || words.Contains("dot thi dua")) return "theo đợt";
        }
        return null;
    }

    public static bool NamesRegular(string words) => words.Contains("thi dua thuong xuyen");

    /// <summary>The name as compared: abbreviations written out.</summary>
    public static string Key(string name) => Plain.Words(name).Replace("ntm", "nong thon moi").Replace("tdkt", "thi dua khen thuong");

    /// <summary>The name without the words that come and go.</summary>
    public static string LooseKey(string name) => Key(name).Replace("chung suc ", "").Replace("thi dua ", "");

    /// <summary>The words of a description that tell it from others.</summary>
    public static HashSet<string> Core(string name) => [.. Common().Replace(Key(name), " ").Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(word => !Year().IsMatch(word))];

    [GeneratedRegex(@"\bphat dong\b", RegexOptions.None, 10_000)]
    private static partial Regex Launch();

    [GeneratedRegex(@"\b(?:lap thanh tich|xuat sac|chao mung|ky niem|phong trao|thi dua|dac biet|dot|nam|va)\b", RegexOptions.None, 10_000)]
    private static partial Regex Common();

    [GeneratedRegex(@"^(?:19|20)\d\d$", RegexOptions.None, 10_000)]
    private static partial Regex Year();
}
