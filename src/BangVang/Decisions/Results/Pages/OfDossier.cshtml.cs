using BangVang.Councils;
using BangVang.Councils.Sessions;
using BangVang.Dossiers;
using BangVang.Dossiers.Pages;
using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Decisions.Results.Pages;

/// <summary>A session that had the dossier before it.</summary>
/// <param name="Considered">How many of its nominees.</param>
/// <param name="Passed">To how many the council agreed.</param>
public sealed record SatOn(CouncilSession Session, string Council, int Considered, int Passed);

/// <summary>Where a dossier came out: the sessions that had it before them, and the decisions in which its nominees stand.</summary>
[Needs(DecisionRights.See)]
public sealed class OfDossierModel(AppDb db, Clock clock) : DossierPage(db, clock)
{
    public IReadOnlyList<SatOn> Sessions { get; private set; } = [];

    public IReadOnlyList<Decision> Decisions { get; private set; } = [];

    protected override string Part => "Kết quả";

    public override async Task<bool> Load()
    {
        if (!await base.Load()) return false;
        var nominees = Db.Nominees.Where(n => n.DossierId == Id).Select(n => n.Id);
        var agenda = Db.AgendaItems.Where(i => i.NomineeId != null && !i.IsWithdrawn && nominees.Contains(i.NomineeId.Value));
        var passed = Db.CouncilResults.Where(r => r.IsPassed && nominees.Contains(r.NomineeId));
        Sessions = await Db.SessionsVisibleTo(Actor).AsNoTracking().Where(s => agenda.Any(i => i.SessionId == s.Id)).OrderBy(s => s.MeetsOn).ThenBy(s => s.Id)
            .Join(Db.Councils, s => s.CouncilId, c => c.Id, (s, c) => new SatOn(s, c.Name, agenda.Count(i => i.SessionId == s.Id), passed.Count(r => r.SessionId == s.Id))).ToListAsync();
        var items = Db.DecisionItems.Where(i => i.NomineeId != null && nominees.Contains(i.NomineeId.Value));
        Decisions = await Db.DecisionsVisibleTo(Actor).AsNoTracking().Where(d => items.Any(i => i.DecisionId == d.Id)).OrderBy(d => d.DraftedAt).ToListAsync();
        return true;
    }
}
