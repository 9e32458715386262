using BangVang.Kernel;
using BangVang.Kernel.Data;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Plans.Drafting;

/// <summary>
/// A page that changes one part of a draft as rows in the order of the document: those that are there, then some spare ones.
/// What is saved takes the place of what was there; a blank row is none.
/// </summary>
public abstract class RowsPage<TRow, TPart>(AppDb db, Clock clock, int spare) : DraftPage(db, clock)
    where TRow : class, new()
    where TPart : class, IPlanPart
{
    [BindProperty]
    public List<TRow> Rows { get; set; } = [];

    protected abstract TRow RowOf(TPart part);

    protected abstract TPart PartOf(TRow row, int position);

    protected abstract bool IsBlank(TRow row);

    /// <summary>Says with <see cref="Wrong"/> what annotations cannot say of the row at a place.</summary>
    protected abstract void Check(TRow row, int place);

    protected void Wrong(int place, string field, string sentence) => ModelState.AddModelError($"Rows[{place}].{field}", sentence);

    protected override async Task Fill()
    {
        var parts = await Db.Set<TPart>().AsNoTracking().Where(p => p.PlanId == Id).OrderBy(p => p.Position).ToListAsync();
        Rows = [.. parts.Select(RowOf), .. Enumerable.Range(0, spare).Select(_ => new TRow())];
    }

    protected override Task Check()
    {
        for (var i = 0; i < Rows.Count; i++) Check(Rows[i], i);
        return Task.CompletedTask;
    }

    protected override async Task Save()
    {
        Expect(Version);
        Db.RemoveRange(await Db.Set<TPart>().Where(p => p.PlanId == Id).ToListAsync());
        Db.AddRange(Rows.Where(r => !IsBlank(r)).Select((row, i) => PartOf(row, i + 1)));
    }
}
