using BangVang.Law.Book;

namespace BangVang.Law.Deadlines;

/// <summary>Working days: neither Saturday nor Sunday nor a day off; a Saturday worked for another day is one.</summary>
public sealed class WorkingCalendar
{
    readonly Dictionary<DateOnly, Holiday> off = [];
    readonly HashSet<DateOnly> worked = [];
    readonly Dictionary<int, HolidayYear> years;

    public WorkingCalendar(Holidays holidays)
    {
        years = holidays.Years.ToDictionary(y => y.Year);
        foreach (var holiday in holidays.Years.SelectMany(y => y.Days))
        {
            for (var day = holiday.From; day <= (holiday.Until ?? holiday.From); day = day.AddDays(1)) off[day] = holiday;
            if (holiday.WorkedOn is { } saturday) worked.Add(saturday);
        }
    }

    static readonly Lazy<WorkingCalendar> embedded = new(() => new WorkingCalendar(Holidays.National));

    public static WorkingCalendar National => embedded.Value;

    /// <summary>The day off; null for a working day and for a plain weekend.</summary>
    public Holiday? HolidayOn(DateOnly day) => off.GetValueOrDefault(day);

    public bool IsWorking(DateOnly day) => worked.Contains(day) || !off.ContainsKey(day) && day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday);

    /// <summary>The first working day on or after a day.</summary>
    public DateOnly NextWorking(DateOnly day)
    {
        while (!IsWorking(day)) day = day.AddDays(1);
        return day;
    }

    /// <summary>The last working day on or before a day.</summary>
    public DateOnly LastWorking(DateOnly day)
    {
        while (!IsWorking(day)) day = day.AddDays(-1);
        return day;
    }

    /// <summary>The day on which so many working days are over; the day of the beginning does not count.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A count below nothing.</exception>
    public DateOnly After(DateOnly start, int workingDays)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(workingDays);
        var day = start;
        for (var left = workingDays; left > 0;)
        {
            day = day.AddDays(1);
            if (IsWorking(day)) left--;
        }
        return day;
    }

    /// <summary>Working days after a day, up to another and with it.</summary>
    public int Between(DateOnly start, DateOnly until)
    {
        var count = 0;
        for (var day = start.AddDays(1); day <= until; day = day.AddDays(1)) if (IsWorking(day)) count++;
        return count;
    }

    /// <summary>The days off after a day, up to another and with it, that would else have been working days.</summary>
    public IEnumerable<(DateOnly Day, Holiday Holiday)> Skipped(DateOnly start, DateOnly until)
    {
        for (var day = start.AddDays(1); day <= until; day = day.AddDays(1))
            if (day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && HolidayOn(day) is { } holiday) yield return (day, holiday);
    }

    /// <summary>What an answer over these days must say of the calendar itself.</summary>
    public IEnumerable<string> Warnings(DateOnly start, DateOnly until)
    {
        for (var year = start.Year; year <= until.Year; year++)
        {
            if (!years.TryGetValue(year, out var known))
            {
                yield return $"Chưa có lịch nghỉ lễ năm {year}: mới trừ thứ Bảy, Chủ nhật.";
                continue;
            }
            if (!known.Mark.IsVerified) yield return $"Lịch nghỉ lễ năm {year} ({known.Citation}): {known.Mark.Brief}.";
            if (known.Note is { } note) yield return note;
        }
    }
}
