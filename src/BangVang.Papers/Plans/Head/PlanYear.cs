using System.Text.RegularExpressions;
using BangVang.Papers.Plans.Lines;

namespace BangVang.Papers.Plans.Head;

/// <summary>The year a plan is for: from its title, or the year of its date.</summary>
static partial class PlanYear
{
    public static int? Of(HeadReader head)
    {
        var title = Plain.Of(head.Title ?? "");
        if (Year().Matches(title) is [.., var last]) return int.Parse(last.Groups["y"].Value);
        return Span().IsMatch(title) && head.Date.Year is null ? null : head.Date.Year;
    }

    [GeneratedRegex(@"\b(?:nam(?: hoc)?|quy [iv\d]+/|thang \d{1,2}/)\s*(?<y>20\d\d)\b", RegexOptions.None, 10_000)]
    private static partial Regex Year();

    [GeneratedRegex(@"\bgiai doan\b", RegexOptions.None, 10_000)]
    private static partial Regex Span();
}
