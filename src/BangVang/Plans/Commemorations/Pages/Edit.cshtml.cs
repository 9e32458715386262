using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;
using BangVang.Lawbook;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Plans.Commemorations.Pages;

[Needs(CalendarRights.Edit)]
public sealed class EditModel(AppDb db, CommemorationKeeping keeping) : CommemorationForm(db)
{
    bool isOfCountry;

    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    /// <summary>The version that the form was filled from.</summary>
    [BindProperty]
    public uint Loaded { get; set; }

    public string Title { get; private set; } = "";

    public override bool IsOfCountry => isOfCountry;

    public override async Task<bool> Load()
    {
        if (await Find() is not { } day) return false;
        (Title, isOfCountry) = (day.Name, day.RootId is null);
        if (HttpContext.Request.Method == HttpMethods.Get) (Input, Loaded) = (CommemorationInput.Of(day), day.Version);
        return true;
    }

    [Act("Sửa ngày kỷ niệm")]
    public async Task<IActionResult> OnPost()
    {
        if (await Find() is not { } day) return NotFound();
        if (!ModelState.IsValid) return await Again();
        Db.Entry(day).Property(nameof(IEdited.Version)).OriginalValue = Loaded;
        await keeping.Change(day, Facts(day.Mark));
        await Db.SaveChangesAsync();
        About("commemoration", Id);
        Flash("Đã lưu ngày kỷ niệm.");
        return RedirectToPage("/Plans/Commemorations/Pages/Show", new { id = Id });
    }

    async Task<Commemoration?> Find()
    {
        var found = await Db.CommemorationsVisibleTo(Actor).FirstOrDefaultAsync(c => c.Id == Id);
        return found is not null && await Db.MayKeep(Actor, CalendarRights.Edit, found.RootId) ? found : null;
    }
}
