using BangVang.Kernel;

namespace BangVang.Plans.Commemorations;

/// <summary>What is known of a commemoration, as it was typed or comes with the product.</summary>
public sealed record CommemorationFacts
{
    public required string Name { get; init; }
    public IReadOnlyList<string> Aliases { get; init; } = [];
    public required int Day { get; init; }
    public required int Month { get; init; }
    public CalendarKind Calendar { get; init; }
    public int? FirstYear { get; init; }
    public int? KeptFrom { get; init; }
    public int? KeptUntil { get; init; }
    public int DaysOff { get; init; }
    public SourceMark Mark { get; init; } = SourceMark.Read;
    public string? Note { get; init; }

    internal void Check()
    {
        if (string.IsNullOrWhiteSpace(Name)) throw new Refusal("Nhập tên ngày kỷ niệm.");
        if (Month is < 1 or > 12) throw new Refusal($"Không có tháng {Month}. Nhập tháng từ 1 đến 12.");
        // A leap year's February: 29/02 is a day, 30/02 is not.
        var longest = Calendar == CalendarKind.Lunar ? 30 : DateTime.DaysInMonth(2024, Month);
        if (Day < 1 || Day > longest)
            throw new Refusal($"Không có ngày {Day}/{Month}{(Calendar == CalendarKind.Lunar ? " âm lịch" : "")}. Tháng {Month} có nhiều nhất {longest} ngày.");
        if (FirstYear is { } year && Calendar == CalendarKind.Solar && Day == 29 && Month == 2 && !DateTime.IsLeapYear(year))
            throw new Refusal($"Năm {year} không nhuận nên không có ngày 29/02. Kiểm tra lại ngày hoặc năm đầu tiên.");
        if (KeptUntil < (KeptFrom ?? FirstYear)) throw new Refusal($"Năm thôi kỷ niệm ({KeptUntil}) sớm hơn năm bắt đầu ({KeptFrom ?? FirstYear}).");
    }
}
