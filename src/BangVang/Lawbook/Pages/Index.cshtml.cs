using BangVang.Kernel.Data;
using BangVang.Kernel.Paging;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;
using BangVang.Kernel;
using BangVang.Lawbook.Citing;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Lawbook.Pages;

[Needs(LawbookRights.See)]
public sealed class IndexModel(AppDb db, Clock clock) : AppPage
{
    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Text { get; set; }

    [BindProperty(SupportsGet = true, Name = "type")]
    public InstrumentType? Type { get; set; }

    [BindProperty(SupportsGet = true, Name = "year")]
    public int? Year { get; set; }

    [BindProperty(SupportsGet = true, Name = "on")]
    public DateOnly? On { get; set; }

    [BindProperty(SupportsGet = true, Name = "unverified")]
    public bool OnlyUnverified { get; set; }

    [BindProperty(SupportsGet = true, Name = "cursor")]
    public string? Cursor { get; set; }

    public PageOf<Instrument> Rows { get; private set; } = null!;

    public int Total { get; private set; }

    public IReadOnlyList<int> Years { get; private set; } = [];

    /// <summary>What replaced those shown: the instrument's id and the other's title.</summary>
    public ILookup<Guid, string> Replaced { get; private set; } = null!;

    public InstrumentFilter Filter => new(Text, Type, Year, On, OnlyUnverified);

    public bool IsFiltered => !Filter.IsAll;

    public bool MayRegister => Actor.Can(LawbookRights.Edit);

    public DateOnly Asked => On ?? clock.Today;

    public override async Task<bool> Load()
    {
        var found = Filter.Of(db, Actor);
        Rows = await found.AsNoTracking().PageBy(i => i.Date ?? DateOnly.MinValue, i => i.Id, Cursor, descending: true);
        Total = await found.CountAsync();
        Years = await db.InstrumentsVisibleTo(Actor).Where(i => i.Year != null).Select(i => i.Year!.Value).Distinct().OrderByDescending(y => y).ToListAsync();
        var ids = Rows.Rows.Select(i => i.Id).ToList();
        var links = await db.InstrumentEndings.Where(e => e.WithdrawnAt == null && ids.Contains(e.InstrumentId))
            .Join(db.InstrumentsVisibleTo(Actor), e => e.ReplacedById, i => i.Id, (e, i) => new { e.InstrumentId, By = i }).AsNoTracking().ToListAsync();
        Replaced = links.ToLookup(l => l.InstrumentId, l => l.By.Title);
        return true;
    }
}
