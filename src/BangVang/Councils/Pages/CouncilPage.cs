using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Web;
using BangVang.Organisations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Councils.Pages;

/// <summary>A page of one council: found within what the actor may see, with its body.</summary>
public abstract class CouncilPage(AppDb db, Clock clock) : AppPage
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    protected AppDb Db => db;

    public DateOnly Today => clock.Today;

    public Council Council { get; private set; } = null!;

    public Organisation Body { get; private set; } = null!;

    public bool MayKeep => Actor.Can(CouncilRights.Keep, Body.Path) && Council.EndedOn is null;

    /// <summary>What the page is called before the council's name; null for the council's own.</summary>
    protected virtual string? Part => null;

    public override async Task<bool> Load()
    {
        var found = await db.CouncilsVisibleTo(Actor).FirstOrDefaultAsync(c => c.Id == Id);
        if (found is null) return false;
        Council = found;
        Body = await db.Organisations.AsNoTracking().SingleAsync(o => o.Id == found.OrganisationId);
        ViewData["Title"] = Part is null ? found.Name : $"{Part} · {found.Name}";
        ViewData["Crumbs"] = Part is null ? new[] { ("Hội đồng", "/councils") } : [("Hội đồng", "/councils"), (found.Name, $"/councils/{Id}")];
        if (Part is not null) ViewData["Crumb"] = Part;
        return true;
    }
}

/// <summary>One that only those who keep the council may open.</summary>
public abstract class CouncilKeepingPage(AppDb db, Clock clock) : CouncilPage(db, clock)
{
    public override async Task<bool> Load() => await base.Load() && MayKeep;
}
