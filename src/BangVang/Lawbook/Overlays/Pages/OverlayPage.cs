using BangVang.Kernel.Data;
using BangVang.Kernel.Web;
using BangVang.Organisations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Lawbook.Overlays.Pages;

/// <summary>A page of one overlay: found within what the actor may see, with its body and its instrument.</summary>
public abstract class OverlayPage(AppDb db) : AppPage
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    protected AppDb Db => db;

    public LawOverlay Overlay { get; private set; } = null!;

    public Organisation Body { get; private set; } = null!;

    public Instrument Instrument { get; private set; } = null!;

    /// <summary>What the page is called before the overlay's title; null for the overlay's own.</summary>
    protected virtual string? Part => null;

    public bool MayEdit => Overlay.IsDraft && Overlay.IsInHandsOf(Actor, OverlayRights.Draft, Body.Path);

    /// <summary>The acts that the overlay's life allows this actor now.</summary>
    public IReadOnlyList<OverlayAct> Acts => [.. OverlayFlow.All.Where(t => Overlay.MayTake(t, Actor, Body.Path)).Select(t => t.Act)];

    public override async Task<bool> Load()
    {
        var found = await db.OverlaysVisibleTo(Actor).FirstOrDefaultAsync(o => o.Id == Id);
        if (found is null) return false;
        Overlay = found;
        Body = await db.Organisations.AsNoTracking().SingleAsync(o => o.Id == found.OrganisationId);
        Instrument = await db.Instruments.AsNoTracking().SingleAsync(i => i.Id == found.InstrumentId);
        ViewData["Title"] = Part is null ? found.Title : $"{Part} · {found.Title}";
        ViewData["Crumbs"] = Part is null ? new[] { ("Quy định địa phương", "/law/overlays") } : [("Quy định địa phương", "/law/overlays"), (found.Title, $"/law/overlays/{Id}")];
        if (Part is not null) ViewData["Crumb"] = Part;
        return true;
    }

    /// <summary>Keeps all others from changing the overlay until this act is over.</summary>
    protected Task Hold() => db.Hold<LawOverlay>(Id);
}
