using BangVang.Kernel.Data;
using BangVang.Law.Overlays;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace BangVang.Lawbook.Overlays.Pages;

/// <summary>A page that changes the rules of a draft. Every change is laid over the law at once, so that what makes it easier is refused where it is typed.</summary>
public abstract class EditingPage(AppDb db, LawInForce law) : OverlayPage(db)
{
    /// <summary>The version that the form was filled from.</summary>
    [BindProperty]
    public uint Loaded { get; set; }

    /// <summary>The nation's awards to choose from, and the body's own.</summary>
    public IReadOnlyList<SelectListItem> Awards { get; private set; } = [];

    protected Law.Lawbook Book { get; private set; } = Law.Lawbook.National;

    protected OverlayRules Rules => OverlayJson.Read(Overlay.Rules);

    public override async Task<bool> Load()
    {
        if (!await base.Load() || !Overlay.IsInHandsOf(Actor, OverlayRights.Draft, Body.Path)) return false;
        Book = (await law.For(Body.Path)).Book;
        Awards = [.. Book.Awards.Select(a => new SelectListItem(a.Short == a.Name ? a.Name : $"{a.Name} ({a.Short})", a.Code))];
        if (HttpContext.Request.Method == HttpMethods.Get) Loaded = Overlay.Version;
        return true;
    }

    /// <summary>Writes the rules and goes back to the overlay's page.</summary>
    protected async Task<IActionResult> Keep(OverlayRules rules, string said, bool check = true)
    {
        Overlay.Write(rules, Actor);
        Db.Entry(Overlay).Property(nameof(IEdited.Version)).OriginalValue = Loaded;
        if (check && !rules.IsEmpty) await law.MustFit(Overlay);
        await Db.SaveChangesAsync();
        About("law-overlay", Id);
        Flash(said);
        return RedirectToPage("/Lawbook/Overlays/Pages/Show", new { id = Id });
    }

    /// <summary>The rules with those of one award changed, or begun.</summary>
    protected OverlayRules With(string award, Func<LocalRules, LocalRules> change)
    {
        var rules = Rules;
        return rules.Adds.Any(a => a.Award == award)
            ? rules with { Adds = [.. rules.Adds.Select(a => a.Award == award ? change(a) : a)] }
            : rules with { Adds = [.. rules.Adds, change(new LocalRules { Award = award })] };
    }
}
