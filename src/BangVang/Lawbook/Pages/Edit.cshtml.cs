using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Lawbook.Pages;

[Needs(LawbookRights.Edit)]
public sealed class EditModel(AppDb db, Instruments instruments) : InstrumentForm(db)
{
    bool isEnded;

    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    /// <summary>The version that the form was filled from.</summary>
    [BindProperty]
    public uint Loaded { get; set; }

    public string Title { get; private set; } = "";

    public override bool IsEnded => isEnded;

    public override async Task<bool> Load()
    {
        if (await Find() is not { } instrument) return false;
        Title = instrument.Title;
        isEnded = await Db.InstrumentEndings.AnyAsync(e => e.InstrumentId == Id && e.WithdrawnAt == null);
        if (HttpContext.Request.Method != HttpMethods.Get) return true;
        (Input, Loaded) = (InstrumentInput.Of(instrument), instrument.Version);
        return true;
    }

    [Act("Sửa văn bản")]
    public async Task<IActionResult> OnPost()
    {
        if (await Find() is not { } instrument) return NotFound();
        if (!ModelState.IsValid) return await Again();
        await Load();
        if (IsEnded) Input.ValidUntil = instrument.ValidUntil;
        Db.Entry(instrument).Property(nameof(IEdited.Version)).OriginalValue = Loaded;
        await instruments.Change(instrument, await Facts(instrument.RootId));
        await Db.SaveChangesAsync();
        About("instrument", Id);
        Flash("Đã lưu văn bản.");
        return RedirectToPage("/Lawbook/Pages/Show", new { id = Id });
    }

    async Task<Instrument?> Find()
    {
        var found = await Db.InstrumentsVisibleTo(Actor).FirstOrDefaultAsync(i => i.Id == Id);
        return found is not null && await Db.MayKeep(Actor, LawbookRights.Edit, found.RootId) ? found : null;
    }
}
