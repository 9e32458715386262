using BangVang.Kernel.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BangVang.Plans.Imports;

public static class ImportData
{
    extension(AppDb db)
    {
        public DbSet<PlanImport> PlanImports => db.Set<PlanImport>();
    }

    sealed class Map : IEntityTypeConfiguration<PlanImport>
    {
        public void Configure(EntityTypeBuilder<PlanImport> map)
        {
            map.ToTable("plan_imports");
            map.HasOne<Plan>().WithMany().HasForeignKey(i => i.PlanId);
            map.Property(i => i.SourceJson).HasColumnType("jsonb");
            map.Property(i => i.DraftJson).HasColumnType("jsonb");
            map.Property(i => i.WorkJson).HasColumnType("jsonb");
        }
    }
}
