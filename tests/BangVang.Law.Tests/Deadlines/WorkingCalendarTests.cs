using System.Globalization;
using BangVang.Law.Book;
using BangVang.Law.Deadlines;
using FsCheck;
using FsCheck.Fluent;
using static BangVang.Law.Tests.Given;

namespace BangVang.Law.Tests.Deadlines;

public sealed class WorkingCalendarTests
{
    static readonly WorkingCalendar calendar = WorkingCalendar.National;

    [Fact]
    public void Ten_years_are_known_and_none_of_them_is_called_verified()
    {
        Holidays.National.Years.Select(y => y.Year).ShouldBe(Enumerable.Range(2018, 10));
        Holidays.National.Years.ShouldAllBe(y => y.Mark != Mark.Read && y.Citation.Length > 0);
    }

    [Fact]
    public void The_lunar_feasts_fall_where_the_moon_has_them()
    {
        // The Chinese and the Vietnamese calendar agree on these two feasts in all of these years.
        var moon = new ChineseLunisolarCalendar();
        foreach (var year in Holidays.National.Years)
        {
            var leap = moon.GetLeapMonth(year.Year);
            var newYear = DateOnly.FromDateTime(moon.ToDateTime(year.Year, 1, 1, 0, 0, 0, 0));
            var kings = DateOnly.FromDateTime(moon.ToDateTime(year.Year, leap is > 0 and <= 3 ? 4 : 3, 10, 0, 0, 0, 0));
            Statutory(newYear).ShouldBe("Tết Nguyên đán", year.Year.ToString(CultureInfo.InvariantCulture));
            Statutory(newYear.AddDays(-1)).ShouldBe("Tết Nguyên đán");
            Statutory(newYear.AddDays(2)).ShouldBe("Tết Nguyên đán");
            Statutory(kings).ShouldBe("Giỗ Tổ Hùng Vương", year.Year.ToString(CultureInfo.InvariantCulture));
        }
    }

    [Fact]
    public void Every_year_has_the_days_of_the_labour_code_and_a_day_off_for_each_that_falls_on_a_weekend()
    {
        foreach (var year in Holidays.National.Years)
        {
            var statutory = Each(year, HolidayKind.Holiday).ToList();
            // One day more for the national day since the code of 2019.
            statutory.Count.ShouldBe(year.Year < 2021 ? 10 : 11);
            statutory.ShouldContain(new DateOnly(year.Year, 1, 1));
            statutory.ShouldContain(new DateOnly(year.Year, 4, 30));
            statutory.ShouldContain(new DateOnly(year.Year, 5, 1));
            statutory.ShouldContain(new DateOnly(year.Year, 9, 2));
            Each(year, HolidayKind.Compensatory).Count().ShouldBe(statutory.Count(IsWeekend));
            Each(year, HolidayKind.Compensatory).ShouldAllBe(d => !IsWeekend(d));
        }
    }

    [Fact]
    public void A_swapped_day_is_off_and_its_saturday_is_worked()
    {
        var swaps = Holidays.National.Years.SelectMany(y => y.Days).Where(d => d.Kind == HolidayKind.Swapped).ToList();
        swaps.ShouldNotBeEmpty();
        foreach (var swap in swaps)
        {
            swap.WorkedOn!.Value.DayOfWeek.ShouldBe(DayOfWeek.Saturday);
            calendar.IsWorking(swap.WorkedOn.Value).ShouldBeTrue();
            calendar.IsWorking(swap.From).ShouldBeFalse();
            IsWeekend(swap.From).ShouldBeFalse();
        }
    }

    [Fact]
    public void The_day_of_the_beginning_does_not_count() => calendar.After(Day(2025, 11, 3), 5).ShouldBe(Day(2025, 11, 10));

    [Fact]
    public void The_new_year_is_skipped() => calendar.After(Day(2026, 2, 13), 5).ShouldBe(Day(2026, 2, 27));

    [Fact]
    public void A_saturday_worked_for_another_day_counts() => calendar.After(Day(2026, 1, 9), 1).ShouldBe(Day(2026, 1, 10));

    [Fact]
    public void Of_a_year_without_data_only_weekends_are_known_and_that_is_said()
    {
        calendar.After(Day(2030, 1, 1), 3).ShouldBe(Day(2030, 1, 4));
        calendar.Warnings(Day(2029, 12, 30), Day(2030, 1, 2)).ShouldBe(["Chưa có lịch nghỉ lễ năm 2029: mới trừ thứ Bảy, Chủ nhật.", "Chưa có lịch nghỉ lễ năm 2030: mới trừ thứ Bảy, Chủ nhật."]);
    }

    [Fact]
    public void So_many_working_days_after_a_day_lie_so_many_working_days_between() => Prop.ForAll(Starts().ToArbitrary(), s =>
    {
        var due = calendar.After(s.Day, s.Count);
        return calendar.IsWorking(due) && calendar.Between(s.Day, due) == s.Count && calendar.Between(s.Day, due.AddDays(-1)) == s.Count - 1;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_later_beginning_and_a_longer_time_never_end_earlier() => Prop.ForAll(Starts().ToArbitrary(), s =>
        calendar.After(s.Day.AddDays(1), s.Count) >= calendar.After(s.Day, s.Count) && calendar.After(s.Day, s.Count + 1) > calendar.After(s.Day, s.Count)).QuickCheckThrowOnFailure();

    static Gen<(DateOnly Day, int Count)> Starts() =>
        from after in Gen.Choose(0, 365 * 12)
        from count in Gen.Choose(1, 60)
        select (Day(2017, 6, 1).AddDays(after), count);

    static string? Statutory(DateOnly day) => calendar.HolidayOn(day) is { Kind: HolidayKind.Holiday } holiday ? holiday.Name : null;

    static bool IsWeekend(DateOnly day) => day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;

    static IEnumerable<DateOnly> Each(HolidayYear year, HolidayKind kind) => year.Days.Where(d => d.Kind == kind)
        .SelectMany(d => Enumerable.Range(0, (d.Until ?? d.From).DayNumber - d.From.DayNumber + 1).Select(d.From.AddDays));
}
