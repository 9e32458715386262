using BangVang.Kernel.Data;
using BangVang.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BangVang.Initiatives;

public static class InitiativeData
{
    extension(AppDb db)
    {
        public DbSet<Initiative> Initiatives => db.Set<Initiative>();
        public DbSet<InitiativeAuthor> InitiativeAuthors => db.Set<InitiativeAuthor>();
        public DbSet<InitiativeUse> InitiativeUses => db.Set<InitiativeUse>();
    }

    sealed class Map : IEntityTypeConfiguration<Initiative>, IEntityTypeConfiguration<InitiativeAuthor>, IEntityTypeConfiguration<InitiativeUse>
    {
        public void Configure(EntityTypeBuilder<Initiative> map) => map.ToTable("initiatives");

        public void Configure(EntityTypeBuilder<InitiativeAuthor> map)
        {
            map.ToTable("initiative_authors").HasOne<Initiative>().WithMany().HasForeignKey(a => a.InitiativeId);
            map.HasOne<Person>().WithMany().HasForeignKey(a => a.PersonId);
        }

        public void Configure(EntityTypeBuilder<InitiativeUse> map) =>
            map.ToTable("initiative_uses").HasOne<Initiative>().WithMany().HasForeignKey(u => u.InitiativeId);
    }
}
