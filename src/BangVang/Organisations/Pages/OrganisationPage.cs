using BangVang.Kernel.Data;
using BangVang.Kernel.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Organisations.Pages;

/// <summary>A page of one body: found within what the actor may see, with the bodies above it.</summary>
public abstract class OrganisationPage(AppDb db) : AppPage
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    protected AppDb Db => db;

    public Organisation Organisation { get; private set; } = null!;

    public IReadOnlyList<Organisation> Above { get; private set; } = [];

    public Organisation? Parent => Above.Count > 0 ? Above[^1] : null;

    public bool MayManage => Actor.Can(OrganisationRights.Manage, Organisation.Path);

    /// <summary>Acts need the right over the body; the rest only that one may see it.</summary>
    protected virtual bool IsAct => false;

    /// <summary>What the page does, before the body's name in the browser's tab.</summary>
    protected virtual string? Part => null;

    public override async Task<bool> Load()
    {
        if (await db.Organisations.VisibleTo(Actor).FirstOrDefaultAsync(o => o.Id == Id) is not { } found) return false;
        Organisation = found;
        if (IsAct && !MayManage) return false;
        var path = found.Path;
        Above = await db.Organisations.AsNoTracking().Where(o => o.Id != found.Id && path.StartsWith(o.Path)).OrderBy(o => o.Path.Length).ToListAsync();
        ViewData["Title"] = Part is null ? found.Name : $"{Part}: {found.Name}";
        ViewData["Crumb"] = Part ?? found.Label;
        ViewData["Crumbs"] = Crumbs();
        return true;
    }

    (string, string)[] Crumbs()
    {
        var bodies = Part is null ? Above : Above.Append(Organisation);
        return [("Tổ chức", "/organisations"), .. bodies.Where(IsVisible).Select(o => (o.Label, $"/organisations/{o.Id}"))];
    }

    // What lies above the actor's tree is named on the page, not led to.
    bool IsVisible(Organisation body) => body.RootId == Organisation.RootId || Actor.Can(OrganisationRights.See, body.Path);

    /// <summary>The version that the form was loaded with: the second of two editors is told.</summary>
    protected void Expect(uint version) => db.Entry(Organisation).Property(o => o.Version).OriginalValue = version;

    protected IActionResult Done(string sentence)
    {
        About("organisation", Organisation.Id);
        Flash(sentence);
        return RedirectToPage("/Organisations/Pages/Show", new { id = Organisation.Id });
    }
}

/// <summary>A page that changes the body: for all others than those who manage it, it does not exist.</summary>
public abstract class OrganisationActPage(AppDb db) : OrganisationPage(db)
{
    protected override bool IsAct => true;

    [BindProperty]
    public uint Version { get; set; }

    public override async Task<bool> Load()
    {
        if (!await base.Load()) return false;
        if (HttpMethods.IsGet(Request.Method)) Version = Organisation.Version;
        return true;
    }

    /// <summary>Finds the body for the act, as it was when the page was opened.</summary>
    protected async Task<bool> Begin()
    {
        if (!await Load()) return false;
        if (Organisation.Version != Version) throw new DbUpdateConcurrencyException();
        Expect(Version);
        return true;
    }
}
