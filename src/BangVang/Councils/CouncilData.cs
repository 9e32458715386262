using BangVang.Dossiers;
using BangVang.Kernel.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BangVang.Councils;

public static class CouncilData
{
    extension(AppDb db)
    {
        public DbSet<CouncilResult> CouncilResults => db.Set<CouncilResult>();
    }

    sealed class Map : IEntityTypeConfiguration<CouncilResult>
    {
        public void Configure(EntityTypeBuilder<CouncilResult> map) =>
            map.ToTable("council_results").HasOne<Nominee>().WithMany().HasForeignKey(r => r.NomineeId);
    }
}
