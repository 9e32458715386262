using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Web;
using BangVang.Organisations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace BangVang.People.Pages;

/// <summary>A page of one person, found within what the actor may see.</summary>
public abstract class PersonPage(AppDb db) : AppPage
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    protected AppDb Db => db;

    public Person Person { get; private set; } = null!;

    public Organisation Body { get; private set; } = null!;

    public bool MayKeep => Actor.Can(PeopleRights.Keep, Body.Path);

    protected virtual bool IsAct => false;

    protected virtual string? Part => null;

    public override async Task<bool> Load()
    {
        var found = await db.People.Join(db.Organisations, p => p.OrganisationId, o => o.Id, (p, o) => new { Person = p, Body = o }).FirstOrDefaultAsync(x => x.Person.Id == Id && x.Person.MergedIntoId == null);
        if (found is null || !Actor.Can(PeopleRights.See, found.Body.Path)) return false;
        (Person, Body) = (found.Person, found.Body);
        if (IsAct && !MayKeep) return false;
        ViewData["Title"] = Part is null ? Person.FullName : $"{Part}: {Person.FullName}";
        ViewData["Crumb"] = Part ?? Person.FullName;
        ViewData["Crumbs"] = Part is null ? [("Người và hộ gia đình", "/people")] : new[] { ("Người và hộ gia đình", "/people"), (Person.FullName, $"/people/{Person.Id}") };
        return true;
    }

    protected IActionResult Done(string sentence, string page = "/People/Pages/Show")
    {
        About("person", Person.Id);
        Flash(sentence);
        return RedirectToPage(page, new { id = Person.Id });
    }
}

/// <summary>A page that changes what is kept of the person; the second of two editors is told.</summary>
public abstract class PersonActPage(AppDb db) : PersonPage(db)
{
    protected override bool IsAct => true;

    [BindProperty]
    public uint Version { get; set; }

    public override async Task<bool> Load()
    {
        if (!await base.Load()) return false;
        if (HttpMethods.IsGet(Request.Method)) Version = Person.Version;
        return true;
    }

    protected async Task<bool> Begin()
    {
        if (!await Load()) return false;
        if (Person.Version != Version) throw new DbUpdateConcurrencyException();
        return true;
    }
}
