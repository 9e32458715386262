using BangVang.Kernel;
using BangVang.Kernel.Web;
using Microsoft.AspNetCore.Mvc;

namespace BangVang.Plans.Commemorations.Pages;

/// <summary>The card "Ngày kỷ niệm sắp tới" of the side column: <c>@await Component.InvokeAsync(typeof(UpcomingCommemorations))</c>.</summary>
public sealed class UpcomingCommemorations(Commemorations commemorations, Clock clock) : ViewComponent
{
    public async Task<IViewComponentResult> InvokeAsync(int count = 5)
    {
        if (!HttpContext.Actor().Can(CalendarRights.See)) return Content("");
        var from = clock.Today.AddDays(1);
        return View("/Plans/Commemorations/Pages/_Upcoming.cshtml", new UpcomingDays(clock.Today, await commemorations.Next(count, from, HttpContext.Actor())));
    }
}

public sealed record UpcomingDays(DateOnly Today, IReadOnlyList<Occasion> Occasions);
