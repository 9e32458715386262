using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Organisations;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BangVang.Plans.Cascade;

public static class CascadeData
{
    extension(AppDb db)
    {
        public DbSet<PlanReceipt> PlanReceipts => db.Set<PlanReceipt>();

        /// <summary>The receipts that the actor may look at: all of the plans issued by bodies in their care, and those of their own bodies.</summary>
        public IQueryable<PlanReceipt> ReceiptsVisibleTo(Actor actor)
        {
            var care = actor.PathsFor(PlanRights.See);
            var (plans, organisations) = (db.Set<Plan>(), db.Set<Organisation>());
            return db.Set<PlanReceipt>().Where(r =>
                organisations.Any(o => o.Id == r.OrganisationId && care.Any(p => o.Path.StartsWith(p)))
                || plans.Any(plan => plan.Id == r.PlanId && organisations.Any(o => o.Id == plan.OrganisationId && care.Any(p => o.Path.StartsWith(p)))));
        }
    }

    public static IQueryable<PlanReceipt> Only(this IQueryable<PlanReceipt> receipts, ReceiptFilter filter) => filter switch
    {
        ReceiptFilter.Unacknowledged => receipts.Where(r => r.AcknowledgedAt == null),
        ReceiptFilter.Missing => receipts.Where(r => r.OwesPlan && r.OwnPlanId == null),
        ReceiptFilter.Done => receipts.Where(r => r.OwnPlanId != null),
        ReceiptFilter.NotOwed => receipts.Where(r => !r.OwesPlan && r.OwnPlanId == null),
        _ => receipts,
    };

    sealed class Map : IEntityTypeConfiguration<PlanReceipt>
    {
        public void Configure(EntityTypeBuilder<PlanReceipt> map) =>
            map.ToTable("plan_receipts").HasOne<Plan>().WithMany().HasForeignKey(r => r.PlanId);
    }
}
