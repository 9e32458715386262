using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;
using BangVang.Lawbook;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Plans.Pages;

/// <summary>The plans that stand on an instrument: a tab of the instrument.</summary>
[Needs(PlanRights.See)]
public sealed class CitedByModel(AppDb db) : AppPage
{
    const int Shown = 100;

    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public Instrument Instrument { get; private set; } = null!;

    public IReadOnlyList<PlanRow> Plans { get; private set; } = [];

    public int Total { get; private set; }

    public override async Task<bool> Load()
    {
        var found = await db.InstrumentsVisibleTo(Actor).AsNoTracking().FirstOrDefaultAsync(i => i.Id == Id);
        if (found is null || !Actor.Can(LawbookRights.See)) return false;
        Instrument = found;
        var bases = db.PlanBases.Where(b => b.InstrumentId == Id);
        var citing = db.PlansVisibleTo(Actor).Where(p => bases.Any(b => b.PlanId == p.Id));
        Total = await citing.CountAsync();
        Plans = await PlanRow.Of(db, citing).OrderByDescending(p => p.Year).ThenBy(p => p.Title).Take(Shown).ToListAsync();
        return true;
    }
}
