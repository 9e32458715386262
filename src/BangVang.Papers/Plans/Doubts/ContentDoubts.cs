using System.Text.RegularExpressions;
using BangVang.Papers.Plans.Lines;

namespace BangVang.Papers.Plans.Doubts;

/// <summary>Things in the text that do not fit each other: quotes, years, levels of units, periods before the plan's date.</summary>
static partial class ContentDoubts
{
    public static void OfQuotes(IEnumerable<(string Text, int Line)> passages, PlanText text)
    {
        foreach (var (passage, line) in passages)
            if (passage.Count(c => c == '"') % 2 == 1 || passage.Count(c => c == '“') != passage.Count(c => c == '”'))
                text.Warn(line, "quote-unbalanced", $"Dòng {line} có dấu ngoặc kép mở mà không đóng (hoặc đóng mà không mở).");
    }

    /// <summary>"Trưởng khối năm 2019" in a plan for 2020.</summary>
    public static void OfYears(IEnumerable<(string Text, int Line)> passages, int? year, PlanText text)
    {
        foreach (var (passage, line) in passages)
            foreach (Match match in HolderYear().Matches(Plain.Of(passage)))
                if (year is not null && int.Parse(match.Groups["y"].Value) < year)
                    text.Warn(line, "year-stale", $"Dòng {line} nói đến “{passage.Substring(match.Index, match.Length)}” trong kế hoạch năm {year}; có thể chép từ kế hoạch cũ.");
    }

    /// <summary>A district's or commune's plan that gives work to bodies of the province.</summary>
    public static void OfLevels(IEnumerable<DraftAssignment> assignments, string? level, PlanText text)
    {
        if (level is null || level.StartsWith("tỉnh") || level.StartsWith("thành phố", StringComparison.Ordinal) && !level.Contains("cấp") || level.StartsWith("khối") || level.StartsWith("cụm") || level.StartsWith("sở") || level.StartsWith("trung ương")) return;
        foreach (var assignment in assignments)
            if ((assignment.Directing ?? []).Concat(assignment.Lead).FirstOrDefault(unit => Provincial().IsMatch(Plain.Of(unit))) is { } unit)
                text.Warn(assignment.Lines[0], "unit-above-issuer", $"Dòng {assignment.Lines[0]} giao việc cho “{unit}” là cơ quan cấp trên của nơi ban hành; có thể chép từ kế hoạch cấp trên.");
    }

    /// <summary>Periods that were over when the plan was dated: not late, only noted.</summary>
    public static void OfPeriods(IReadOnlyList<DraftAssignment> assignments, DraftDate date, int? year, string? title, PlanText text)
    {
        if (Plain.Of(title ?? "").Contains("nam hoc")) return;
        if (date is not { Month: { } month, Year: { } dated } || year is null || dated < year) return;
        var past = assignments.Where(assignment => LastMonth(assignment.Period) is { } last && (dated > year || last < month)).ToList();
        if (past.Count > 0)
            text.Warn(past[0].Lines[0], "period-before-date", $"Có {past.Count} nhiệm vụ có thời gian trước tháng ban hành kế hoạch ({month}/{dated}); không coi là quá hạn.");
    }

    static int? LastMonth(DraftPeriod period) => period.Kind switch
    {
        PeriodKind.Month or PeriodKind.Months => period.Values.Max(),
        PeriodKind.Quarter or PeriodKind.Quarters => period.Values.Max() * 3,
        _ => null,
    };

    [GeneratedRegex(@"\btruong (?:cac )?(?:khoi|cum)[^.;,]{0,30} nam (?<y>20\d\d)\b", RegexOptions.None, 10_000)]
    private static partial Regex HolderYear();

    [GeneratedRegex(@"^(?:ubnd tinh|hdnd tinh|so [a-z]|chu tich ubnd tinh|ubnd cac huyen)", RegexOptions.None, 10_000)]
    private static partial Regex Provincial();
}
