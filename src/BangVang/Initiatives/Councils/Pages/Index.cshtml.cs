using BangVang.Initiatives.Rounds;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;
using BangVang.Kernel;
using BangVang.Organisations;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Initiatives.Councils.Pages;

public sealed record CouncilRow(Guid Id, string Name, CouncilRank Level, string Body, DateOnly From, DateOnly? Until, int Members, int Scoring);

public sealed record RoundRow(Guid Id, string Title, string Body, DateOnly OpensOn, DateOnly ClosesOn, int Count);

[Needs(InitiativeRights.See)]
public sealed class IndexModel(AppDb db, Clock clock) : AppPage
{
    const int Most = 200;

    public IReadOnlyList<CouncilRow> Councils { get; private set; } = [];

    public IReadOnlyList<RoundRow> Rounds { get; private set; } = [];

    public DateOnly Today => clock.Today;

    public bool MayManage => Actor.Can(InitiativeRights.Councils);

    public override async Task<bool> Load()
    {
        var (organisations, members, considerations, today) = (db.Organisations, db.InitiativeCouncilMembers, db.Considerations, clock.Today);
        Councils = await db.InitiativeCouncilsVisibleTo(Actor).Join(organisations, c => c.OrganisationId, o => o.Id, (c, o) => new { c, o.Name, o.Path })
            .OrderBy(x => x.c.ValidUntil != null && x.c.ValidUntil < today).ThenBy(x => x.Path).ThenBy(x => x.c.Name).Take(Most)
            .Select(x => new CouncilRow(x.c.Id, x.c.Name, x.c.Level, x.Name, x.c.ValidFrom, x.c.ValidUntil,
                members.Count(m => m.CouncilId == x.c.Id && m.From <= today && (m.Until == null || today <= m.Until)), considerations.Count(k => k.CouncilId == x.c.Id && k.ClosedAt == null))).ToListAsync();
        Rounds = await db.CallRoundsVisibleTo(Actor).Join(organisations, r => r.OrganisationId, o => o.Id, (r, o) => new { r, o.Name })
            .OrderByDescending(x => x.r.ClosesOn).ThenBy(x => x.r.Id).Take(Most)
            .Select(x => new RoundRow(x.r.Id, x.r.Title, x.Name, x.r.OpensOn, x.r.ClosesOn, considerations.Count(k => k.RoundId == x.r.Id))).ToListAsync();
        return true;
    }
}
