using BangVang.Kernel;

namespace BangVang.Plans.Assignments;

/// <summary>The shapes in which plans set a deadline.</summary>
public enum TimingKind { Unspecified, Month, Months, Quarter, Quarters, AllYear, Day, After }

/// <summary>
/// When something is to be done, as the plan says it. Values are months (1–12) or quarters (1–4) of the plan's year; a day stands for a
/// feast or a date; "after" waits for a document and has no date until that exists.
/// </summary>
public sealed record Timing(TimingKind Kind, int[] Values, DateOnly? Day = null, string? AfterText = null)
{
    public static readonly Timing Unspecified = new(TimingKind.Unspecified, []);

    static readonly string[] Roman = ["I", "II", "III", "IV"];

    public void MustMakeSense()
    {
        var limit = Kind is TimingKind.Quarter or TimingKind.Quarters ? 4 : 12;
        if (NeedsValues && (Values.Length == 0 || Values.Any(v => v < 1 || v > limit)))
            throw new Refusal($"Thời gian thực hiện chưa đúng: chọn {(limit == 4 ? "quý từ 1 đến 4" : "tháng từ 1 đến 12")}.");
        if (Kind is TimingKind.Month or TimingKind.Quarter && Values.Length != 1)
            throw new Refusal("Chỉ chọn một tháng hoặc một quý; nếu nhiều, chọn “Nhiều tháng” hoặc “Nhiều quý”.");
        if (Kind == TimingKind.Day && Day is null) throw new Refusal("Ghi rõ ngày phải hoàn thành.");
        if (Kind == TimingKind.After && string.IsNullOrWhiteSpace(AfterText)) throw new Refusal("Ghi rõ nhiệm vụ chờ văn bản hoặc việc nào.");
    }

    public DateOnly? StartIn(int year) => Kind switch
    {
        TimingKind.Month or TimingKind.Months => new DateOnly(year, Values.Min(), 1),
        TimingKind.Quarter or TimingKind.Quarters => new DateOnly(year, Values.Min() * 3 - 2, 1),
        TimingKind.AllYear => new DateOnly(year, 1, 1),
        _ => null,
    };

    public DateOnly? DueIn(int year) => Kind switch
    {
        TimingKind.Month or TimingKind.Months => EndOf(year, Values.Max()),
        TimingKind.Quarter or TimingKind.Quarters => EndOf(year, Values.Max() * 3),
        TimingKind.AllYear => new DateOnly(year, 12, 31),
        TimingKind.Day => Day,
        _ => null,
    };

    public string InWords() => Kind switch
    {
        TimingKind.Month => $"Tháng {Values[0]}",
        TimingKind.Months => $"Tháng {Run(Values, v => v.ToString())}",
        TimingKind.Quarter => $"Quý {Roman[Values[0] - 1]}",
        TimingKind.Quarters => $"Quý {Run(Values, v => Roman[v - 1])}",
        TimingKind.AllYear => "Cả năm",
        TimingKind.Day => $"{Day:dd/MM/yyyy}",
        TimingKind.After => AfterText!,
        _ => "Chưa nêu thời gian",
    };

    bool NeedsValues => Kind is TimingKind.Month or TimingKind.Months or TimingKind.Quarter or TimingKind.Quarters;

    static DateOnly EndOf(int year, int month) => new(year, month, DateTime.DaysInMonth(year, month));

    static string Run(int[] values, Func<int, string> word)
    {
        var sorted = values.Distinct().Order().ToArray();
        var isRun = sorted.Length > 2 && sorted[^1] - sorted[0] == sorted.Length - 1;
        return isRun ? $"{word(sorted[0])}–{word(sorted[^1])}" : string.Join(", ", sorted.Select(word));
    }
}
