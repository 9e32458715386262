using BangVang.Dossiers.Concurrences;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Organisations;

namespace BangVang.Dossiers.Pages;

/// <summary>The dossiers that wait for somebody: by what they may do, in the bodies for which they do it.</summary>
public static class DossierQueue
{
    extension(AppDb db)
    {
        public IQueryable<Dossier> DossiersWaitingFor(Actor actor)
        {
            var (receive, appraise, opinion) = (actor.PathsFor(DossierRights.Receive), actor.PathsFor(DossierRights.Appraise), actor.PathsFor(DossierRights.Concur));
            string[] own = [.. actor.Grants.Where(g => g.Role is Role.UnitOfficer or Role.BlockOfficer).Select(g => g.Path).Distinct()];
            var (organisations, concurrences, me, home) = (db.Set<Organisation>(), db.Set<Concurrence>(), actor.Id, actor.Can(DossierRights.Propose) ? actor.HomeId : null);
            return db.Set<Dossier>().Where(d =>
                (d.State == DossierState.Draft || d.State == DossierState.Returned)
                    && (d.DraftedById == me || d.OrganisationId == home || organisations.Any(o => o.Id == d.OrganisationId && own.Any(p => o.Path.StartsWith(p))))
                || d.State == DossierState.Submitted && organisations.Any(o => o.Id == d.DecidingBodyId && receive.Any(p => o.Path == p))
                || d.State == DossierState.Appraising && organisations.Any(o => o.Id == d.DecidingBodyId && appraise.Any(p => o.Path == p))
                || d.State == DossierState.Appraising && concurrences.Any(c => c.DossierId == d.Id && c.Answer == null && c.CancelledAt == null
                    && organisations.Any(o => o.Id == c.OrganisationId && opinion.Any(p => o.Path == p))));
        }
    }
}
