using System.ComponentModel.DataAnnotations;
using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Lawbook.Library.Pages;

[Needs(LawbookRights.Edit)]
public sealed class UnlinkModel(AppDb db, Clock clock) : AppPage, IReasoned
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty, MaxLength(2000, ErrorMessage = "Lý do dài quá 2.000 ký tự."), Display(Name = "Lý do")]
    public string? Reason { get; set; }

    public Instrument Instrument { get; private set; } = null!;

    public Instrument Other { get; private set; } = null!;

    public InstrumentLink Link { get; private set; } = null!;

    public override async Task<bool> Load()
    {
        var link = await db.InstrumentLinks.FirstOrDefaultAsync(l => l.Id == Id && l.WithdrawnAt == null);
        if (link is null) return false;
        var pair = await db.InstrumentsVisibleTo(Actor).AsNoTracking().Where(i => i.Id == link.InstrumentId || i.Id == link.AboutId).ToDictionaryAsync(i => i.Id);
        if (pair.Count < 2 || !await db.MayKeep(Actor, LawbookRights.Edit, pair[link.InstrumentId].RootId)) return false;
        (Link, Instrument, Other) = (link, pair[link.InstrumentId], pair[link.AboutId]);
        return true;
    }

    [Act("Gỡ quan hệ giữa hai văn bản")]
    public async Task<IActionResult> OnPost()
    {
        if (!await Load()) return NotFound();
        if (!ModelState.IsValid) return Page();
        Link.Withdraw(Actor.Id, Reason, clock.Now);
        await db.SaveChangesAsync();
        About("instrument", Instrument.Id);
        About("instrument", Other.Id);
        Flash("Đã gỡ quan hệ giữa hai văn bản.");
        return RedirectToPage("/Lawbook/Library/Pages/Chain", new { id = Instrument.Id });
    }
}
