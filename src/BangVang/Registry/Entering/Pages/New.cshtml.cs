using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;
using BangVang.People;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace BangVang.Registry.Entering.Pages;

/// <summary>One award of former times, from its paper; many come in by a list.</summary>
[Needs(RegistryRights.Import)]
public sealed class NewModel(AppDb db, Entering entering) : AppPage
{
    [BindProperty(SupportsGet = true)]
    public HonoreeKind Kind { get; set; }

    [BindProperty(SupportsGet = true)]
    public Guid Of { get; set; }

    [BindProperty]
    public AwardPaper Input { get; set; } = new();

    public EnteredFor For { get; private set; } = null!;

    public IReadOnlyList<SelectListItem> Awards { get; private set; } = [];

    public override async Task<bool> Load()
    {
        if (!Enum.IsDefined(Kind) || await entering.Find(new Honoree(Kind, Of)) is not { } found || !Actor.Can(RegistryRights.Import, found.Path)) return false;
        For = found;
        if (HttpMethods.IsGet(Request.Method)) (Input.Name, Input.Place) = (found.Name, found.Place);
        Awards = [.. Law.Lawbook.National.Awards.Where(a => a.IsGivenTo(Kind)).OrderBy(a => a.Kind).Select(a => new SelectListItem(a.Name, a.Code))];
        ViewData["Title"] = $"Ghi khen thưởng đã có: {found.Name}";
        ViewData["Crumb"] = "Ghi khen thưởng đã có";
        ViewData["Crumbs"] = new[] { ("Sổ khen thưởng", "/register") };
        return true;
    }

    [Act("Ghi khen thưởng đã có vào sổ")]
    public async Task<IActionResult> OnPost()
    {
        if (!await Load()) return NotFound();
        if (!ModelState.IsValid) return await Again();
        var bestowal = await entering.Enter(For, Input);
        await db.SaveChangesAsync();
        About("bestowal", bestowal.Id);
        if (bestowal.PersonId is { } person) About("person", person);
        Flash($"Đã ghi vào sổ: {bestowal.Name}, {Law.Lawbook.National.NameOf(bestowal.AwardCode)}.");
        return RedirectToPage("/Registry/Pages/Show", new { id = bestowal.Id });
    }
}
