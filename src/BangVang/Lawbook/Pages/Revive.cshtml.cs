using System.ComponentModel.DataAnnotations;
using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Lawbook.Pages;

[Needs(LawbookRights.Edit)]
public sealed class ReviveModel(AppDb db, Clock clock) : AppPage, IReasoned
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty, Required(ErrorMessage = "Ghi lý do khôi phục."), StringLength(1000)]
    public string? Reason { get; set; }

    public Instrument Instrument { get; private set; } = null!;

    public InstrumentEnding Ending { get; private set; } = null!;

    public override async Task<bool> Load()
    {
        var found = await db.InstrumentsVisibleTo(Actor).FirstOrDefaultAsync(i => i.Id == Id);
        if (found is null || !await db.MayKeep(Actor, LawbookRights.Edit, found.RootId)) return false;
        var ending = await db.InstrumentEndings.FirstOrDefaultAsync(e => e.InstrumentId == Id && e.WithdrawnAt == null);
        if (ending is null) return false;
        (Instrument, Ending) = (found, ending);
        return true;
    }

    [Act("Khôi phục hiệu lực của văn bản")]
    public async Task<IActionResult> OnPost()
    {
        if (!await Load()) return NotFound();
        if (!ModelState.IsValid) return Page();
        Ending.Withdraw(Instrument, Actor.Id, Reason, clock.Now);
        Instrument.EditedByPerson(clock.Now);
        await db.SaveChangesAsync();
        About("instrument", Id);
        Flash($"Đã khôi phục hiệu lực của {Instrument.Title}.");
        return RedirectToPage("/Lawbook/Pages/Show", new { id = Id });
    }
}
