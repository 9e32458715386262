using BangVang.Kernel.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BangVang.Plans.Cascade;

public static class CascadeData
{
    extension(AppDb db)
    {
        public DbSet<PlanReceipt> PlanReceipts => db.Set<PlanReceipt>();
    }

    sealed class Map : IEntityTypeConfiguration<PlanReceipt>
    {
        public void Configure(EntityTypeBuilder<PlanReceipt> map) =>
            map.ToTable("plan_receipts").HasOne<Plan>().WithMany().HasForeignKey(r => r.PlanId);
    }
}
