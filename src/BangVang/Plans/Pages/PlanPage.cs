using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Plans.Pages;

/// <summary>A page of one plan: found within what the actor may see, with the frame that all pages of the plan have.</summary>
public abstract class PlanPage(AppDb db, Clock clock) : AppPage
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    protected AppDb Db => db;

    public PlanFrame Frame { get; private set; } = null!;

    public Plan Plan => Frame.Plan;

    public DateOnly Today => clock.Today;

    protected DateTimeOffset Now => clock.Now;

    /// <summary>What the page is called in the browser's tab, before the plan's title.</summary>
    protected virtual string? Part => null;

    /// <summary>
    /// Keeps all others from changing the plan or anything in it until this act is over, so that nothing is edited in a plan that
    /// is being submitted.
    /// </summary>
    protected Task Hold() => db.Hold<Plan>(Id);

    /// <summary>For a page that lies below the plan's own: the way back leads over the plan.</summary>
    protected void LiesBelowPlan()
    {
        ViewData["Crumbs"] = new[] { ("Kế hoạch", "/plans"), (Plan.Heading, $"/plans/{Id}") };
        ViewData["Crumb"] = Part;
    }

    public override async Task<bool> Load()
    {
        if (await PlanFrame.Find(db, Id, Actor, clock.Today) is not { } frame) return false;
        Frame = frame;
        ViewData["Title"] = Part is null ? frame.Plan.Heading : $"{Part} · {frame.Plan.Heading}";
        ViewData["Crumbs"] = new[] { ("Kế hoạch", "/plans") };
        ViewData["Crumb"] = $"Năm {frame.Plan.Year}";
        return true;
    }
}
