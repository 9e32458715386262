using BangVang.Kernel.Web;
using Microsoft.AspNetCore.Mvc;

namespace BangVang.Plans.Commemorations.Pages;

/// <summary>What is kept today, for the line below a page's heading: <c>@await Component.InvokeAsync(typeof(TodaysCommemorations))</c>.</summary>
public sealed class TodaysCommemorations(Commemorations commemorations) : ViewComponent
{
    public async Task<IViewComponentResult> InvokeAsync() =>
        View("/Plans/Commemorations/Pages/_Today.cshtml", await commemorations.Today(HttpContext.Actor()));
}
