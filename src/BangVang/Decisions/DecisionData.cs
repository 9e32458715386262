using BangVang.Dossiers;
using BangVang.Kernel.Data;
using BangVang.People;
using BangVang.Kernel.Rights;
using BangVang.Organisations;
using BangVang.Registry;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BangVang.Decisions;

public static class DecisionData
{
    extension(AppDb db)
    {
        public DbSet<Decision> Decisions => db.Set<Decision>();
        public DbSet<DecisionItem> DecisionItems => db.Set<DecisionItem>();
        public DbSet<DecisionStep> DecisionSteps => db.Set<DecisionStep>();

        /// <summary>The decisions that the actor may bring a step further: to be checked, signed, issued.</summary>
        public IQueryable<Decision> DecisionsWaitingFor(Actor actor)
        {
            var (check, sign, issue, me) = (actor.PathsFor(DecisionRights.Check), actor.PathsFor(DecisionRights.Sign), actor.PathsFor(DecisionRights.Issue), actor.Id);
            var organisations = db.Set<Organisation>();
            return db.Set<Decision>().Where(decision => organisations.Any(o => o.Id == decision.OrganisationId
                && (decision.State == DecisionState.Submitted && !decision.WrittenBy.Contains(me) && check.Any(p => o.Path.StartsWith(p))
                    || decision.State == DecisionState.Checked && sign.Any(p => o.Path.StartsWith(p))
                    || decision.State == DecisionState.Signed && issue.Any(p => o.Path.StartsWith(p)))));
        }

        /// <summary>
        /// The decisions that exist for the actor: those of bodies in their care whatever the state; of the issued ones also those that name somebody of
        /// their bodies, or that were issued by a body above them.
        /// </summary>
        public IQueryable<Decision> DecisionsVisibleTo(Actor actor)
        {
            var care = actor.PathsFor(DecisionRights.See);
            var (organisations, items) = (db.Set<Organisation>(), db.Set<DecisionItem>());
            return db.Set<Decision>().Where(decision =>
                organisations.Any(o => o.Id == decision.OrganisationId && care.Any(p => o.Path.StartsWith(p)))
                || decision.State == DecisionState.Issued
                && (organisations.Any(o => o.Id == decision.OrganisationId && care.Any(p => p.StartsWith(o.Path)))
                    || items.Any(i => i.DecisionId == decision.Id && organisations.Any(o => o.Id == i.OrganisationId && care.Any(p => o.Path.StartsWith(p))))));
        }

        /// <summary>Nominees that stand in a decision which is under way or was issued.</summary>
        public IQueryable<Guid> NomineesInDecisions()
        {
            var living = db.Set<Decision>().Where(d => d.State != DecisionState.Dropped);
            return db.Set<DecisionItem>().Where(i => i.NomineeId != null && living.Any(d => d.Id == i.DecisionId)).Select(i => i.NomineeId!.Value);
        }
    }

    sealed class Map : IEntityTypeConfiguration<Decision>, IEntityTypeConfiguration<DecisionItem>, IEntityTypeConfiguration<DecisionStep>
    {
        public void Configure(EntityTypeBuilder<Decision> map) => map.ToTable("decisions").Ignore(d => d.FullNumber).Ignore(d => d.IsDraft).Ignore(d => d.IsIssued);

        public void Configure(EntityTypeBuilder<DecisionItem> map)
        {
            map.ToTable("decision_items").Ignore(i => i.Honoree);
            map.FollowsHonorees();
            map.HasOne<Decision>().WithMany().HasForeignKey(i => i.DecisionId);
            map.HasOne<Nominee>().WithMany().HasForeignKey(i => i.NomineeId);
            map.HasOne<Bestowal>().WithMany().HasForeignKey(i => i.BestowalId);
        }

        public void Configure(EntityTypeBuilder<DecisionStep> map) =>
            map.ToTable("decision_steps").HasOne<Decision>().WithMany().HasForeignKey(s => s.DecisionId);
    }
}
