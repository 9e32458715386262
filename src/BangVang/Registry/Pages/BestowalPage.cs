using BangVang.Kernel.Data;
using BangVang.Kernel.Web;
using BangVang.People;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Registry.Pages;

/// <summary>A page of one bestowal, found within what the actor may see.</summary>
public abstract class BestowalPage(AppDb db) : AppPage
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    protected AppDb Db => db;

    public Bestowal Bestowal { get; private set; } = null!;

    public Annulment? Annulment { get; private set; }

    public string Award => Law.Lawbook.National.NameOf(Bestowal.AwardCode);

    /// <summary>Where the honoree stood: the rights are asked over it.</summary>
    public string BodyPath { get; private set; } = "";

    protected virtual string? Part => null;

    public override async Task<bool> Load()
    {
        if (await db.Bestowals.Within(await Reach.Of(db, Actor, RegistryRights.See)).FirstOrDefaultAsync(b => b.Id == Id) is not { } found) return false;
        Bestowal = found;
        BodyPath = await db.Set<Organisations.Organisation>().Where(o => o.Id == found.OrganisationId).Select(o => o.Path).SingleAsync();
        Annulment = await db.Annulments.FirstOrDefaultAsync(a => a.BestowalId == Id);
        ViewData["Title"] = $"{(Part is null ? "" : Part + ": ")}{found.Name}, {Award}";
        ViewData["Crumb"] = Part ?? found.Name;
        ViewData["Crumbs"] = Part is null ? [("Sổ khen thưởng", "/register")] : new[] { ("Sổ khen thưởng", "/register"), (found.Name, $"/register/{Id}") };
        return true;
    }

    protected IActionResult Done(string sentence)
    {
        About("bestowal", Id);
        if (Bestowal.PersonId is { } person) About("person", person);
        Flash(sentence);
        return RedirectToPage("/Registry/Pages/Show", new { id = Id });
    }
}
