using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Web;
using BangVang.Organisations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Insignia.Stock.Pages;

/// <summary>A page of one item: found within what the actor may see.</summary>
public abstract class ItemPage(AppDb db, Clock clock) : AppPage
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    protected AppDb Db => db;

    public DateOnly Today => clock.Today;

    public StockItem Item { get; private set; } = null!;

    public Organisation Body { get; private set; } = null!;

    public bool MayKeep => Actor.Can(InsigniaRights.Keep, Body.Path);

    protected virtual string? Part => null;

    public override async Task<bool> Load()
    {
        var found = await db.StockVisibleTo(Actor).Where(i => i.Id == Id).Join(db.Organisations, i => i.OrganisationId, o => o.Id, (i, o) => new { i, o }).FirstOrDefaultAsync();
        if (found is null) return false;
        (Item, Body) = (found.i, found.o);
        ViewData["Title"] = Part is null ? Item.Name : $"{Part} · {Item.Name}";
        ViewData["Crumbs"] = Part is null ? new[] { ("Hiện vật khen thưởng", "/insignia") } : [("Hiện vật khen thưởng", "/insignia"), (Item.Name, $"/insignia/items/{Id}")];
        if (Part is not null) ViewData["Crumb"] = Part;
        return true;
    }

    protected IActionResult Back(string said)
    {
        About("stock-item", Id);
        Flash(said);
        return RedirectToPage("/Insignia/Stock/Pages/Show", new { id = Id });
    }
}
