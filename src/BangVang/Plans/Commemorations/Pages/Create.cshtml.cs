using System.ComponentModel.DataAnnotations;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;
using BangVang.Lawbook;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace BangVang.Plans.Commemorations.Pages;

[Needs(CalendarRights.Edit)]
public sealed class CreateModel(AppDb db, CommemorationKeeping keeping) : CommemorationForm(db)
{
    const string Country = "country";

    [BindProperty, Display(Name = "Phạm vi")]
    public string? Shelf { get; set; }

    public IReadOnlyList<SelectListItem> Shelves { get; private set; } = [];

    public override async Task<bool> Load()
    {
        Shelves = [.. (await Db.Shelves(Actor, CalendarRights.Edit)).Select(s => new SelectListItem(s.Name, s.RootId?.ToString() ?? Country))];
        return Shelves.Count > 0;
    }

    [Act("Thêm ngày kỷ niệm")]
    public async Task<IActionResult> OnPost()
    {
        if (!await Load()) return NotFound();
        if (!ModelState.IsValid) return Page();
        var chosen = Shelf ?? Shelves[0].Value;
        if (Shelves.All(s => s.Value != chosen)) return NotFound();
        var day = await keeping.Enter(Guid.TryParse(chosen, out var root) ? root : null, Facts());
        await Db.SaveChangesAsync();
        About("commemoration", day.Id);
        Flash($"Đã thêm {day.Name} ({day.DayInWords}) vào lịch.");
        return RedirectToPage("/Plans/Commemorations/Pages/Show", new { id = day.Id });
    }
}
