using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Councils.Sessions.Pages;

/// <summary>A session with its agenda; while it votes how many have, after it what came of it.</summary>
[SignedIn]
public sealed class ShowModel(AppDb db, Clock clock, Quorums quorums) : SessionPage(db, clock)
{
    Dictionary<Guid, CouncilResult> results = [];

    public IReadOnlyList<AgendaItem> Items { get; private set; } = [];

    public IReadOnlyList<AgendaItem> Matters { get; private set; } = [];

    public IReadOnlyList<SessionStep> Steps { get; private set; } = [];

    public QuorumState? Quorum { get; private set; }

    public int Members { get; private set; }

    public int Voted { get; private set; }

    public bool IsClosed => Session.State == SessionState.Closed;

    public CouncilResult? ResultOf(AgendaItem item) => item.NomineeId is { } nominee ? results.GetValueOrDefault(nominee) : null;

    public override async Task<bool> Load()
    {
        if (!await base.Load()) return false;
        var items = await Db.AgendaItems.AsNoTracking().Where(i => i.SessionId == Id).OrderBy(i => i.Position).ToListAsync();
        (Items, Matters) = (items.FindAll(i => i.IsNominee), items.FindAll(i => !i.IsNominee));
        if (IsClosed) results = await Db.CouncilResults.AsNoTracking().Where(r => r.SessionId == Id).ToDictionaryAsync(r => r.NomineeId);
        var seats = await Db.SessionSeats.AsNoTracking().Where(s => s.SessionId == Id && !s.IsOut).ToListAsync();
        (Members, Voted) = (seats.Count, seats.Count(s => s.Way is not null));
        if (Members > 0) Quorum = await quorums.Of(Session, Council, items, seats);
        Steps = await Db.SessionSteps.AsNoTracking().Where(s => s.SessionId == Id).OrderByDescending(s => s.At).ThenByDescending(s => s.Id).ToListAsync();
        return true;
    }
}
