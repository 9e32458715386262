using BangVang.Kernel;
using BangVang.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Dossiers;

/// <summary>What the floors above say of nominees: the council agreed or did not, a decision was issued. The dossiers follow.</summary>
public sealed class DossierAnswers(AppDb db, Clock clock)
{
    const string ByCouncil = "Kết quả phiên họp Hội đồng", ByDecision = "Quyết định khen thưởng", ByAbove = "Kết quả của cấp trên";

    /// <param name="agreed">By the nominee's id.</param>
    public async Task CouncilSaid(IReadOnlyDictionary<Guid, bool> agreed)
    {
        var answered = await db.Nominees.Where(n => agreed.Keys.Contains(n.Id)).ToListAsync();
        foreach (var nominee in answered)
            nominee.Standing = agreed[nominee.Id] ? NomineeStanding.Agreed : NomineeStanding.NotAgreed;
        foreach (var (dossier, nominees) in await Whole(answered))
        {
            // Whoever the council has not heard keeps the dossier before it.
            if (dossier.State != DossierState.ToCouncil || nominees.Any(n => n.Standing == NomineeStanding.Proposed)) continue;
            var act = nominees.Any(n => n.Standing is NomineeStanding.Agreed or NomineeStanding.OnHold) ? DossierAct.CouncilSaid : DossierAct.CouncilDenied;
            db.Add(dossier.Follow(act, clock.Now, ByCouncil));
        }
        await db.SaveChangesAsync();
        await TellBelow(answered);
    }

    public async Task Decided(IReadOnlyCollection<Guid> nominees)
    {
        var decided = await db.Nominees.Where(n => nominees.Contains(n.Id)).ToListAsync();
        foreach (var nominee in decided) nominee.Standing = NomineeStanding.Decided;
        await Settle(decided, ByDecision);
        await db.SaveChangesAsync();
        await TellBelow(decided);
    }

    /// <summary>How it stands with nominees above goes down to the lines they came from, level by level; the dossiers there follow.</summary>
    public async Task TellBelow(IReadOnlyCollection<Nominee> above)
    {
        var standing = above.Where(n => n.FromNomineeId is not null).GroupBy(n => n.FromNomineeId!.Value).ToDictionary(g => g.Key, g => g.Last().Standing);
        if (standing.Count == 0) return;
        var below = await db.Nominees.Where(n => standing.Keys.Contains(n.Id)).ToListAsync();
        foreach (var nominee in below)
            nominee.Standing = standing[nominee.Id] switch
            {
                // Taken back above, it may be sent up anew.
                NomineeStanding.Withdrawn => NomineeStanding.Agreed,
                NomineeStanding.LeftOut or NomineeStanding.NotAgreed => NomineeStanding.NotAgreed,
                NomineeStanding.Decided => NomineeStanding.Decided,
                _ => NomineeStanding.SentUp,
            };
        await db.SaveChangesAsync();
        await Settle(below, ByAbove);
        await db.SaveChangesAsync();
        await TellBelow(below);
    }

    /// <summary>Moves on the dossiers of nominees who were sent up, turned down or decided, as far as nothing is left to say.</summary>
    public async Task Settle(IReadOnlyCollection<Nominee> changed, string by)
    {
        foreach (var (dossier, nominees) in await Whole(changed))
        {
            if (dossier.State is not (DossierState.Agreed or DossierState.SentUp)) continue;
            if (nominees.Any(n => n.Standing is NomineeStanding.Proposed or NomineeStanding.Agreed or NomineeStanding.OnHold)) continue;
            if (nominees.Any(n => n.Standing == NomineeStanding.SentUp))
            {
                if (dossier.State == DossierState.Agreed) db.Add(dossier.Follow(DossierAct.AwaitAbove, clock.Now, by));
            }
            else db.Add(dossier.Follow(DossierAct.Decide, clock.Now, by));
        }
    }

    async Task<List<(Dossier Dossier, List<Nominee> Nominees)>> Whole(IReadOnlyCollection<Nominee> some)
    {
        var ids = some.Select(n => n.DossierId).Distinct().ToList();
        await db.Hold<Dossier>([.. ids]);
        var dossiers = await db.Dossiers.Where(d => ids.Contains(d.Id)).OrderBy(d => d.Id).ToListAsync();
        var nominees = (await db.Nominees.Where(n => ids.Contains(n.DossierId)).ToListAsync()).ToLookup(n => n.DossierId);
        return [.. dossiers.Select(d => (d, nominees[d.Id].ToList()))];
    }
}
