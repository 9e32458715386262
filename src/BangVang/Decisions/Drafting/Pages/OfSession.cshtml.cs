using BangVang.Councils;
using BangVang.Councils.Sessions;
using BangVang.Dossiers;
using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Decisions.Drafting.Pages;

/// <summary>What became of a session's result: the decisions that carry it out, and how many whom it agreed to stand in none yet.</summary>
[Needs(DecisionRights.See)]
public sealed class OfSessionModel(AppDb db, Clock clock) : SessionPage(db, clock)
{
    public IReadOnlyList<Decision> Decisions { get; private set; } = [];

    public int Agreed { get; private set; }

    public int Open { get; private set; }

    public bool MayDraft => Open > 0 && Actor.Can(DecisionRights.Draft, Body.Path);

    protected override string Part => "Quyết định";

    public override async Task<bool> Load()
    {
        if (!await base.Load()) return false;
        var agreed = Db.CouncilResults.Where(r => r.SessionId == Id && r.IsPassed).Select(r => r.NomineeId);
        var (taken, items, ours) = (Db.NomineesInDecisions(), Db.DecisionItems, Db.Nominees.Where(n => !n.IsForAbove).Select(n => n.Id));
        Decisions = await Db.DecisionsVisibleTo(Actor).AsNoTracking().Where(d => items.Any(i => i.DecisionId == d.Id && agreed.Contains(i.NomineeId!.Value))).OrderBy(d => d.DraftedAt).ToListAsync();
        (Agreed, Open) = (await agreed.CountAsync(), await agreed.CountAsync(n => ours.Contains(n) && !taken.Contains(n)));
        return true;
    }
}
