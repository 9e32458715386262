using System.ComponentModel.DataAnnotations;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace BangVang.Lawbook.Pages;

[Needs(LawbookRights.Edit)]
public sealed class CreateModel(AppDb db, Instruments instruments) : InstrumentForm(db)
{
    const string Country = "country";

    [BindProperty, Display(Name = "Danh mục")]
    public string? Shelf { get; set; }

    public IReadOnlyList<SelectListItem> Shelves { get; private set; } = [];

    public override async Task<bool> Load()
    {
        Shelves = [.. (await Db.Shelves(Actor, LawbookRights.Edit)).Select(s => new SelectListItem(s.Name, s.RootId?.ToString() ?? Country))];
        return Shelves.Count > 0;
    }

    [Act("Ghi văn bản")]
    public async Task<IActionResult> OnPost()
    {
        if (!await Load()) return NotFound();
        if (!ModelState.IsValid) return Page();
        var chosen = Shelf ?? Shelves[0].Value;
        if (Shelves.All(s => s.Value != chosen)) return NotFound();
        var rootId = Guid.TryParse(chosen, out var root) ? root : (Guid?)null;
        var instrument = await instruments.Register(rootId, await Facts(rootId));
        await Db.SaveChangesAsync();
        About("instrument", instrument.Id);
        Flash($"Đã ghi {instrument.Title} vào danh mục.");
        return RedirectToPage("/Lawbook/Pages/Show", new { id = instrument.Id });
    }
}
