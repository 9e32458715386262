using BangVang.Dossiers.Deciding;
using BangVang.Kernel.Data;

namespace BangVang.Dossiers;

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

        /// <summary>
        /// Those for whom the head of the body may decide: the council agreed, or none was needed. What an authority outside decides is not
        /// among them, nor is what goes on to a level above.
        /// </summary>
        public IQueryable<Nominee> NomineesForDecision(Guid decidingBodyId)
        {
            var dossiers = db.Set<Dossier>().Where(d => d.DecidingBodyId == decidingBodyId && d.Addressee == null
                && (d.State == DossierState.ToCouncil || d.State == DossierState.Agreed));
            return db.Set<Nominee>().Where(n => n.Standing == NomineeStanding.Agreed && !n.IsForAbove && dossiers.Any(d => d.Id == n.DossierId));
        }
    }
}
