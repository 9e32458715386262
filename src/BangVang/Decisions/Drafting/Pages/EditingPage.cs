using BangVang.Decisions.Pages;
using BangVang.Kernel.Data;
using Microsoft.AspNetCore.Mvc;

namespace BangVang.Decisions.Drafting.Pages;

/// <summary>A page that changes a draft; for whoever may not, it does not exist.</summary>
public abstract class EditingPage(AppDb db) : DecisionPage(db)
{
    /// <summary>The version that the form was filled from.</summary>
    [BindProperty]
    public uint Loaded { get; set; }

    public override async Task<bool> Load()
    {
        if (!await base.Load() || !Actor.Can(DecisionRights.Draft, Body.Path)) return false;
        if (Request.Method == HttpMethods.Get) Loaded = Decision.Version;
        return true;
    }

    protected async Task<IActionResult> Kept(string said, string page = "/Decisions/Pages/Show")
    {
        await Db.SaveChangesAsync();
        About("decision", Id);
        Flash(said);
        return RedirectToPage(page, new { id = Id });
    }
}
