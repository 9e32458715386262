using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Lawbook.Library.Pages;

/// <summary>The history of an instrument's text: what it replaced, amended, consolidates, guides, and what did so to it.</summary>
[Needs(LawbookRights.See)]
public sealed class ChainModel(AppDb db, InstrumentChain chain) : AppPage
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public Instrument Instrument { get; private set; } = null!;

    public IReadOnlyList<Station> Stations { get; private set; } = [];

    public bool MayKeep { get; private set; }

    public override async Task<bool> Load()
    {
        var found = await db.InstrumentsVisibleTo(Actor).AsNoTracking().FirstOrDefaultAsync(i => i.Id == Id);
        if (found is null) return false;
        Instrument = found;
        MayKeep = await db.MayKeep(Actor, LawbookRights.Edit, found.RootId);
        Stations = await chain.Of(Id, Actor);
        return true;
    }
}
