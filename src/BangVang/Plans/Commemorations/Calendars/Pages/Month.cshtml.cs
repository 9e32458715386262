using BangVang.Kernel;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;
using Microsoft.AspNetCore.Mvc;

namespace BangVang.Plans.Commemorations.Calendars.Pages;

[Needs(CalendarRights.See)]
public sealed class MonthModel(WorkCalendar calendar, Clock clock) : AppPage
{
    [BindProperty(SupportsGet = true, Name = "year")]
    public int? Year { get; set; }

    [BindProperty(SupportsGet = true, Name = "month")]
    public int? Month { get; set; }

    public CalendarMonth Shown { get; private set; } = null!;

    public int Entries { get; private set; }

    public DateOnly First => new(Shown.Year, Shown.Month, 1);

    public override async Task<bool> Load()
    {
        var (year, month) = (Year ?? clock.Today.Year, Month ?? clock.Today.Month);
        if (year is < YearModel.Earliest or > YearModel.Latest || month is < 1 or > 12) return false;
        var (from, until) = CalendarMonth.Span(year, month);
        var entries = await calendar.Between(from, until, Actor);
        Entries = entries.Count(e => e.Date.Month == month);
        Shown = CalendarMonth.Of(year, month, clock.Today, entries);
        return true;
    }
}
