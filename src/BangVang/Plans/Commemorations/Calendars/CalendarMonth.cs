using BangVang.Plans.Commemorations.Lunar;

namespace BangVang.Plans.Commemorations.Calendars;

/// <summary>A day of the calendar's page.</summary>
public sealed record CalendarDay(DateOnly Date, bool IsOfMonth, bool IsToday, LunarDay? Lunar, IReadOnlyList<CalendarEntry> Entries)
{
    /// <summary>What has room in a cell; the others unfold.</summary>
    const int Room = 3;

    public IEnumerable<CalendarEntry> Shown => Entries.Take(Entries.Count == Room + 1 ? Room + 1 : Room);

    public IReadOnlyList<CalendarEntry> More => [.. Entries.Skip(Shown.Count())];

    public bool IsOff => Date.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday || Entries.Any(e => e.IsDayOff);

    /// <summary>1/10 on the first of a lunar month, else the day alone.</summary>
    public string? LunarInWords => Lunar is null ? null : Lunar.Day == 1 || Date.Day == 1 ? $"{Lunar.Day}/{Lunar.Month}{(Lunar.IsLeap ? " nhuận" : "")}" : $"{Lunar.Day}";
}

/// <summary>A month as whole weeks from Monday to Sunday.</summary>
public sealed record CalendarMonth(int Year, int Month, IReadOnlyList<IReadOnlyList<CalendarDay>> Weeks)
{
    public static (DateOnly From, DateOnly Until) Span(int year, int month)
    {
        var first = new DateOnly(year, month, 1);
        var last = first.AddMonths(1).AddDays(-1);
        return (first.AddDays(-FromMonday(first)), last.AddDays(6 - FromMonday(last)));
    }

    public static CalendarMonth Of(int year, int month, DateOnly today, IEnumerable<CalendarEntry> entries)
    {
        var (from, until) = Span(year, month);
        var byDay = entries.ToLookup(e => e.Date);
        var days = Enumerable.Range(0, until.DayNumber - from.DayNumber + 1).Select(from.AddDays)
            .Select(d => new CalendarDay(d, d.Month == month, d == today, LunarCalendar.Of(d), [.. byDay[d]]));
        return new CalendarMonth(year, month, [.. days.Chunk(7)]);
    }

    static int FromMonday(DateOnly date) => ((int)date.DayOfWeek + 6) % 7;
}
