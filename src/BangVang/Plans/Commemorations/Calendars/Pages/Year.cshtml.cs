using BangVang.Kernel;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;
using BangVang.Plans.Commemorations.Lunar;
using Microsoft.AspNetCore.Mvc;

namespace BangVang.Plans.Commemorations.Calendars.Pages;

[Needs(CalendarRights.See)]
public sealed class YearModel(WorkCalendar calendar, Clock clock) : AppPage
{
    public const int Earliest = 1900, Latest = 2199;

    [BindProperty(SupportsGet = true, Name = "year")]
    public int? Year { get; set; }

    public int Shown => Year ?? clock.Today.Year;

    public DateOnly Today => clock.Today;

    public bool HasLunar => LunarCalendar.Covers(Shown);

    public ILookup<int, CalendarEntry> ByMonth { get; private set; } = null!;

    public override async Task<bool> Load()
    {
        if (Shown is < Earliest or > Latest) return false;
        ByMonth = (await calendar.Between(new DateOnly(Shown, 1, 1), new DateOnly(Shown, 12, 31), Actor)).ToLookup(e => e.Date.Month);
        return true;
    }
}
