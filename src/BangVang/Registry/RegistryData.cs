using BangVang.Kernel.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BangVang.Registry;

public static class RegistryData
{
    extension(AppDb db)
    {
        public DbSet<Bestowal> Bestowals => db.Set<Bestowal>();
        public DbSet<Annulment> Annulments => db.Set<Annulment>();
    }

    sealed class Map : IEntityTypeConfiguration<Bestowal>, IEntityTypeConfiguration<Annulment>
    {
        public void Configure(EntityTypeBuilder<Bestowal> map) => map.ToTable("bestowals").Ignore(b => b.Honoree);

        public void Configure(EntityTypeBuilder<Annulment> map) =>
            map.ToTable("annulments").HasOne<Bestowal>().WithMany().HasForeignKey(a => a.BestowalId);
    }
}
