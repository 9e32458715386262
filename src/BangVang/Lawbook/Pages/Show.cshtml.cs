using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;
using BangVang.Law.Book;
using BangVang.Organisations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Lawbook.Pages;

/// <summary>Another instrument that this one replaces or is replaced by.</summary>
public sealed record Neighbour(Instrument Instrument, DateOnly On, string? Basis);

[Needs(LawbookRights.See)]
public sealed class ShowModel(AppDb db, Clock clock) : AppPage
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public Instrument Instrument { get; private set; } = null!;

    public Force Force { get; private set; } = null!;

    public string Shelf { get; private set; } = "";

    public InstrumentEnding? Ending { get; private set; }

    public IReadOnlyList<Neighbour> ReplacedBy { get; private set; } = [];

    public IReadOnlyList<Neighbour> Replaces { get; private set; } = [];

    /// <summary>How sure the lawbook is of what it says of this instrument; null where it is sure, or does not know it.</summary>
    public string? MarkWarning => Instrument.SeedCode is { } code ? Law.Lawbook.National.Instruments.FirstOrDefault(i => i.Id == code)?.Mark.Warning : null;

    public bool MayKeep { get; private set; }

    public override async Task<bool> Load()
    {
        var found = await db.InstrumentsVisibleTo(Actor).AsNoTracking().FirstOrDefaultAsync(i => i.Id == Id);
        if (found is null) return false;
        Instrument = found;
        Force = Force.Of(found, clock.Today);
        Shelf = found.RootId is null ? Reach.Country : await db.Organisations.Where(o => o.Id == found.RootId).Select(o => o.Name).SingleAsync();
        MayKeep = await db.MayKeep(Actor, LawbookRights.Edit, found.RootId);
        Ending = await db.InstrumentEndings.AsNoTracking().Where(e => e.InstrumentId == Id && e.WithdrawnAt == null).OrderByDescending(e => e.EndedAt).FirstOrDefaultAsync();
        var visible = db.InstrumentsVisibleTo(Actor).AsNoTracking();
        var endings = db.InstrumentEndings.Where(e => e.WithdrawnAt == null);
        ReplacedBy = await endings.Where(e => e.InstrumentId == Id).Join(visible, e => e.ReplacedById, i => i.Id, (e, i) => new Neighbour(i, e.On, e.Basis)).ToListAsync();
        Replaces = await endings.Where(e => e.ReplacedById == Id).Join(visible, e => e.InstrumentId, i => i.Id, (e, i) => new Neighbour(i, e.On, e.Basis)).ToListAsync();
        return true;
    }
}
