using System.ComponentModel.DataAnnotations;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;
using BangVang.Organisations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace BangVang.People.Merging.Pages;

[Needs(PeopleRights.Merge)]
public sealed class UndoModel(AppDb db, Merging merging) : AppPage, IReasoned
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty, Required(ErrorMessage = "Ghi rõ vì sao tách lại."), StringLength(1000), Display(Name = "Vì sao tách lại")]
    public string? Reason { get; set; }

    public PersonMerge Merge { get; private set; } = null!;

    public Person From { get; private set; } = null!;

    public Person Into { get; private set; } = null!;

    public override async Task<bool> Load()
    {
        var reach = await Reach.Of(db, Actor, PeopleRights.Merge);
        var bodies = db.Organisations.Within(reach).Select(o => o.Id);
        var found = await db.PersonMerges.Where(m => m.Id == Id)
            .Join(db.People, m => m.FromId, p => p.Id, (m, p) => new { Merge = m, From = p })
            .Join(db.People.Where(p => bodies.Contains(p.OrganisationId)), m => m.Merge.IntoId, p => p.Id, (m, p) => new { m.Merge, m.From, Into = p }).FirstOrDefaultAsync();
        if (found is null) return false;
        (Merge, From, Into) = (found.Merge, found.From, found.Into);
        ViewData["Title"] = $"Tách lại: {From.FullName}";
        ViewData["Crumb"] = "Tách lại";
        ViewData["Crumbs"] = new[] { ("Người và hộ gia đình", "/people"), (Into.FullName, $"/people/{Into.Id}") };
        return true;
    }

    [Act("Tách lại bản ghi đã gộp")]
    public async Task<IActionResult> OnPost()
    {
        if (!await Load()) return NotFound();
        if (!ModelState.IsValid) return await Again();
        await merging.Undo(Merge, Reason!, Actor);
        await db.SaveChangesAsync();
        About("person", From.Id);
        About("person", Into.Id);
        Flash($"Đã tách lại {From.FullName}: mỗi bản ghi có khen thưởng, chức vụ, xếp loại như trước khi gộp.");
        return RedirectToPage("/People/Pages/Show", new { id = From.Id });
    }
}
