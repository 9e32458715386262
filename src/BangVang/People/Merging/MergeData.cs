using BangVang.Kernel.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BangVang.People.Merging;

public static class MergeData
{
    extension(AppDb db)
    {
        public DbSet<PersonMerge> PersonMerges => db.Set<PersonMerge>();
        public DbSet<PersonDistinction> PersonDistinctions => db.Set<PersonDistinction>();
    }

    sealed class Map : IEntityTypeConfiguration<PersonMerge>, IEntityTypeConfiguration<PersonDistinction>
    {
        public void Configure(EntityTypeBuilder<PersonMerge> map)
        {
            map.ToTable("person_merges").HasOne<Person>().WithMany().HasForeignKey(m => m.FromId).OnDelete(DeleteBehavior.NoAction);
            map.HasOne<Person>().WithMany().HasForeignKey(m => m.IntoId).OnDelete(DeleteBehavior.NoAction);
        }

        public void Configure(EntityTypeBuilder<PersonDistinction> map) => map.ToTable("person_distinctions");
    }
}
