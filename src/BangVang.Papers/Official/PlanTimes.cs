using BangVang.Papers.Plans;
using BangVang.Papers.Text;

namespace BangVang.Papers.Official;

/// <summary>Periods as a plan prints them in its time column; <see cref="PlanReader"/> reads them back.</summary>
public static class PlanTimes
{
    /// <summary>"Tháng 3", "Tháng 1, 2, 3", "Quý I", "Quý I, III", "Cả năm"; null when there is no time.</summary>
    /// <param name="kind">The shape.</param>
    /// <param name="values">Months 1–12 or quarters 1–4.</param>
    public static string? Text(PeriodKind kind, IReadOnlyList<int> values) => kind switch
    {
        PeriodKind.Month or PeriodKind.Months => $"Tháng {string.Join(", ", values)}",
        PeriodKind.Quarter or PeriodKind.Quarters => $"Quý {string.Join(", ", values.Select(Numerals.Roman))}",
        PeriodKind.AllYear => "Cả năm",
        _ => null
    };

    /// <summary>A period that was read: as it was printed, where it was.</summary>
    public static string? Text(DraftPeriod period) => period.Text ?? Text(period.Kind, period.Values);
}
