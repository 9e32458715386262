using BangVang.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Dossiers;

/// <summary>What the floors above say of nominees: the council agreed or did not, a decision was issued.</summary>
public sealed class DossierAnswers(AppDb db)
{
    /// <param name="agreed">By the nominee's id.</param>
    public async Task CouncilSaid(IReadOnlyDictionary<Guid, bool> agreed)
    {
        foreach (var nominee in await db.Nominees.Where(n => agreed.Keys.Contains(n.Id)).ToListAsync())
            nominee.Standing = agreed[nominee.Id] ? NomineeStanding.Agreed : NomineeStanding.NotAgreed;
    }

    public async Task Decided(IReadOnlyCollection<Guid> nominees)
    {
        foreach (var nominee in await db.Nominees.Where(n => nominees.Contains(n.Id)).ToListAsync())
            nominee.Standing = NomineeStanding.Decided;
    }
}

public static class NomineesWaiting
{
    extension(AppDb db)
    {
        /// <summary>Those whom the council of the body is to vote on.</summary>
        public IQueryable<Nominee> NomineesForCouncil(Guid decidingBodyId)
        {
            var dossiers = db.Set<Dossier>().Where(d => d.DecidingBodyId == decidingBodyId && d.State == DossierState.ToCouncil);
            return db.Set<Nominee>().Where(n => n.Standing == NomineeStanding.Proposed && dossiers.Any(d => d.Id == n.DossierId));
        }

        /// <summary>Those for whom the head of the body may decide: the council agreed.</summary>
        public IQueryable<Nominee> NomineesForDecision(Guid decidingBodyId)
        {
            var dossiers = db.Set<Dossier>().Where(d => d.DecidingBodyId == decidingBodyId);
            return db.Set<Nominee>().Where(n => n.Standing == NomineeStanding.Agreed && dossiers.Any(d => d.Id == n.DossierId));
        }
    }
}
