using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Dossiers.Pages;

/// <summary>A page of one dossier: found within what the actor may see, with the frame that all its pages have.</summary>
public abstract class DossierPage(AppDb db, Clock clock) : AppPage
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    protected AppDb Db => db;

    public DossierFrame Frame { get; private set; } = null!;

    public Dossier Dossier => Frame.Dossier;

    public DateOnly Today => clock.Today;

    protected DateTimeOffset Now => clock.Now;

    /// <summary>What the page is called before the dossier's title; null for the dossier's own.</summary>
    protected virtual string? Part => null;

    public override async Task<bool> Load()
    {
        if (await DossierFrame.Find(db, Id, Actor) is not { } frame) return false;
        Frame = frame;
        ViewData["Title"] = Part is null ? Dossier.Title : $"{Part} · {Dossier.Title}";
        ViewData["Crumbs"] = Part is null ? new[] { ("Hồ sơ", "/dossiers") } : [("Hồ sơ", "/dossiers"), (Dossier.Label, $"/dossiers/{Id}")];
        ViewData["Crumb"] = Part ?? Dossier.Label;
        return true;
    }

    /// <summary>Keeps all others from changing the dossier, or anything in it, until this act is over.</summary>
    protected Task Hold() => db.Hold<Dossier>(Id);

    protected RedirectToPageResult ToDossier() => RedirectToPage("/Dossiers/Pages/Show", new { id = Id });
}
