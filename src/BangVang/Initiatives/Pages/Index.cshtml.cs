using BangVang.Initiatives.Rounds;
using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Paging;
using BangVang.Kernel.Rights;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Initiatives.Pages;

[Needs(InitiativeRights.See)]
public sealed class IndexModel(AppDb db, Clock clock) : InitiativeListPage
{
    [BindProperty(SupportsGet = true, Name = "cursor")]
    public string? Cursor { get; set; }

    public PageOf<InitiativeRow> Rows { get; private set; } = null!;

    public int Total { get; private set; }

    public IReadOnlyList<int> Years { get; private set; } = [];

    /// <summary>Rounds that take requests today, of the bodies above the actor's own.</summary>
    public IReadOnlyList<CallRound> OpenRounds { get; private set; } = [];

    public CallRound? OfRound { get; private set; }

    public bool MayEnter => Actor.Can(InitiativeRights.Enter);

    public bool MayRecord => Actor.Can(InitiativeRights.Record);

    public override async Task<bool> Load()
    {
        var found = Filter.Of(db, Actor);
        Total = await found.CountAsync();
        Rows = await InitiativeRow.Of(db, found.AsNoTracking()).PageBy(i => i.Year, i => i.Id, Cursor, descending: true);
        Years = await db.InitiativesVisibleTo(Actor).Select(i => i.Year).Distinct().OrderByDescending(y => y).ToListAsync();
        OpenRounds = await db.CallRoundsVisibleTo(Actor).AsNoTracking().Where(r => r.OpensOn <= clock.Today && clock.Today <= r.ClosesOn).OrderBy(r => r.ClosesOn).Take(3).ToListAsync();
        if (Round is { } round) OfRound = await db.CallRoundsVisibleTo(Actor).AsNoTracking().FirstOrDefaultAsync(r => r.Id == round);
        return true;
    }
}
