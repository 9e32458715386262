namespace BangVang.Home.Work;

/// <summary>A list of things that wait, under one heading.</summary>
public sealed record WorkListView(string Id, string Heading, IReadOnlyList<WorkItem> Items, string Tone, DateOnly Today);

/// <summary>The day of the week as officers write it.</summary>
public static class DayName
{
    public static string Of(DateOnly date) => date.DayOfWeek switch
    {
        DayOfWeek.Monday => "Thứ Hai",
        DayOfWeek.Tuesday => "Thứ Ba",
        DayOfWeek.Wednesday => "Thứ Tư",
        DayOfWeek.Thursday => "Thứ Năm",
        DayOfWeek.Friday => "Thứ Sáu",
        DayOfWeek.Saturday => "Thứ Bảy",
        _ => "Chủ nhật",
    };
}
