using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;
using BangVang.Lawbook.Overlays;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Lawbook.Library.Pages;

/// <summary>What of the lawbook rests on an instrument: awards by their citations, local rules by their basis.</summary>
[Needs(LawbookRights.See)]
public sealed class AwardsModel(AppDb db) : AppPage
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public Instrument Instrument { get; private set; } = null!;

    public IReadOnlyList<RestingAward> Awards { get; private set; } = [];

    public IReadOnlyList<LawOverlay> Overlays { get; private set; } = [];

    public override async Task<bool> Load()
    {
        var found = await db.InstrumentsVisibleTo(Actor).AsNoTracking().FirstOrDefaultAsync(i => i.Id == Id);
        if (found is null) return false;
        Instrument = found;
        Awards = RestingAwards.On(found.SeedCode, Law.Lawbook.National);
        Overlays = await db.OverlaysVisibleTo(Actor).AsNoTracking().Where(o => o.InstrumentId == Id && o.State != OverlayState.Dropped).OrderBy(o => o.ValidFrom).ToListAsync();
        return true;
    }
}
