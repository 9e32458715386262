using System.Text.RegularExpressions;
using BangVang.Papers.Plans.Lines;
using BangVang.Papers.Plans.Tail;

namespace BangVang.Papers.Plans.Head;

/// <summary>A document that sends or issues the plan and stands before it in the same file: a decision, a letter.</summary>
static partial class Cover
{
    /// <summary>The line where the plan begins after its cover; null when the plan has none.</summary>
    public static int? End(PlanText text)
    {
        var fragments = Fragment.Of(text.Lines).ToList();
        var first = fragments.Select(PaperKinds.Named).FirstOrDefault(named => named is not null);
        if (first is null || (PaperKinds.IsPlan(first) && !IsLetter(fragments))) return null;
        for (var i = 1; i < fragments.Count; i++)
        {
            if (!fragments[i].IsCapitals || PaperKinds.Named(fragments[i]) is not { } kind || !PaperKinds.IsPlan(kind)) continue;
            var start = IsEnclosed(fragments, i) ? fragments[i].Line : IsSigned(fragments, i) ? HeadStart(fragments, i) : (int?)null;
            if (start is not { } line) continue;
            text.Keep("cover", Enumerable.Range(1, line - 1));
            text.Warn(line, "attached-plan", $"Kế hoạch được ban hành hoặc gửi kèm theo một văn bản khác trong cùng tệp; phần trước dòng {line} chỉ được giữ nguyên văn.");
            return line;
        }
        return null;
    }

    /// <summary>"Kính gửi" before any type name.</summary>
    static bool IsLetter(List<Fragment> fragments) =>
        fragments.TakeWhile(fragment => PaperKinds.Named(fragment) is null).Take(40).Any(fragment => fragment.Words.StartsWith("kinh gui"));

    /// <summary>"KẾ HOẠCH … (Ban hành kèm theo Quyết định số …)".</summary>
    static bool IsEnclosed(List<Fragment> fragments, int type) => fragments.Skip(type + 1).Take(6).Any(fragment => fragment.Words.Contains("kem theo"));

    /// <summary>The cover is finished before the plan begins: it has its recipients and its signature.</summary>
    static bool IsSigned(List<Fragment> fragments, int type)
    {
        var before = fragments.Take(type).ToList();
        return before.Any(fragment => Recipients().IsMatch(fragment.Words)) && before.Any(Signatures.IsPower);
    }

    /// <summary>The plan's own head stands above its type name, below the name that signed the cover.</summary>
    static int HeadStart(List<Fragment> fragments, int type)
    {
        const int longest = 14;
        var start = fragments[type].Line;
        foreach (var line in fragments.Take(type).Reverse().GroupBy(fragment => fragment.Line).Take(longest))
        {
            if (!line.All(HeadReader.IsHeadLine) || line.Any(Signatures.IsPower) || line.Any(fragment => Recipients().IsMatch(fragment.Words))) break;
            start = line.Key;
        }
        return start;
    }

    [GeneratedRegex(@"^\s*(?:kinh )?noi nhan\b", RegexOptions.None, 10_000)]
    private static partial Regex Recipients();
}
