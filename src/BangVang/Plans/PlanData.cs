using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Organisations;
using BangVang.Plans.Cascade;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BangVang.Plans;

public static class PlanData
{
    extension(AppDb db)
    {
        public DbSet<Plan> Plans => db.Set<Plan>();
        public DbSet<PlanStep> PlanSteps => db.Set<PlanStep>();
        public DbSet<PlanBasis> PlanBases => db.Set<PlanBasis>();
        public DbSet<PlanMovement> PlanMovements => db.Set<PlanMovement>();
        public DbSet<PlanResponsibility> PlanResponsibilities => db.Set<PlanResponsibility>();
        public DbSet<PlanRecipient> PlanRecipients => db.Set<PlanRecipient>();

        /// <summary>
        /// The plans that exist for the actor: those of bodies in their care whatever the state, and of the issued ones
        /// those that their own bodies received or that were issued by a body above them.
        /// </summary>
        public IQueryable<Plan> PlansVisibleTo(Actor actor)
        {
            var care = actor.PathsFor(PlanRights.See);
            var (plans, organisations, receipts) = (db.Set<Plan>(), db.Set<Organisation>(), db.Set<PlanReceipt>());
            return plans.Where(plan =>
                organisations.Any(o => o.Id == plan.OrganisationId && care.Any(p => o.Path.StartsWith(p)))
                || (plan.State == PlanState.Issued || plan.State == PlanState.Closed)
                && (organisations.Any(o => o.Id == plan.OrganisationId && care.Any(p => p.StartsWith(o.Path)))
                    || receipts.Any(r => r.PlanId == plan.Id
                        && organisations.Any(o => o.Id == r.OrganisationId && care.Any(p => o.Path.StartsWith(p))))));
        }
    }

    sealed class Map :
        IEntityTypeConfiguration<Plan>, IEntityTypeConfiguration<PlanStep>, IEntityTypeConfiguration<PlanBasis>,
        IEntityTypeConfiguration<PlanMovement>, IEntityTypeConfiguration<PlanResponsibility>, IEntityTypeConfiguration<PlanRecipient>
    {
        public void Configure(EntityTypeBuilder<Plan> map)
        {
            map.ToTable("plans");
            map.Ignore(p => p.Heading);
            // Without navigations, here and below: they only tell in which order rows are written.
            map.HasOne<Plan>().WithMany().HasForeignKey(p => p.CarriesOutId).OnDelete(DeleteBehavior.NoAction);
            map.HasOne<Plan>().WithMany().HasForeignKey(p => p.FollowsId).OnDelete(DeleteBehavior.NoAction);
        }

        public void Configure(EntityTypeBuilder<PlanStep> map) =>
            map.ToTable("plan_steps").HasOne<Plan>().WithMany().HasForeignKey(s => s.PlanId);

        public void Configure(EntityTypeBuilder<PlanBasis> map)
        {
            map.ToTable("plan_bases").HasKey(b => new { b.PlanId, b.InstrumentId });
            map.HasOne<Plan>().WithMany().HasForeignKey(b => b.PlanId);
        }

        public void Configure(EntityTypeBuilder<PlanMovement> map) =>
            map.ToTable("plan_movements").HasOne<Plan>().WithMany().HasForeignKey(m => m.PlanId);

        public void Configure(EntityTypeBuilder<PlanResponsibility> map) =>
            map.ToTable("plan_responsibilities").HasOne<Plan>().WithMany().HasForeignKey(r => r.PlanId);

        public void Configure(EntityTypeBuilder<PlanRecipient> map) =>
            map.ToTable("plan_recipients").HasOne<Plan>().WithMany().HasForeignKey(r => r.PlanId);
    }
}
