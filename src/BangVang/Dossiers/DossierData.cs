using BangVang.Kernel.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BangVang.Dossiers;

public static class DossierData
{
    extension(AppDb db)
    {
        public DbSet<Dossier> Dossiers => db.Set<Dossier>();
        public DbSet<Nominee> Nominees => db.Set<Nominee>();
    }

    sealed class Map : IEntityTypeConfiguration<Dossier>, IEntityTypeConfiguration<Nominee>
    {
        public void Configure(EntityTypeBuilder<Dossier> map) => map.ToTable("dossiers");

        public void Configure(EntityTypeBuilder<Nominee> map)
        {
            map.ToTable("nominees").Ignore(n => n.Honoree);
            map.HasOne<Dossier>().WithMany().HasForeignKey(n => n.DossierId);
        }
    }
}
