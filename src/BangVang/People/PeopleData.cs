using BangVang.Kernel.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BangVang.People;

public static class PeopleData
{
    extension(AppDb db)
    {
        public DbSet<Person> People => db.Set<Person>();
        public DbSet<HeldPost> HeldPosts => db.Set<HeldPost>();
        public DbSet<Household> Households => db.Set<Household>();
        public DbSet<YearFact> YearFacts => db.Set<YearFact>();
        public DbSet<DisciplineRow> DisciplineRows => db.Set<DisciplineRow>();
        public DbSet<HoldRow> HoldRows => db.Set<HoldRow>();
    }

    /// <summary>Rows about an honoree are written after the person or household that may be entered with them. Without navigations.</summary>
    public static EntityTypeBuilder<T> FollowsHonorees<T>(this EntityTypeBuilder<T> map) where T : class
    {
        map.HasOne<Person>().WithMany().HasForeignKey("PersonId").OnDelete(DeleteBehavior.NoAction);
        map.HasOne<Household>().WithMany().HasForeignKey("HouseholdId").OnDelete(DeleteBehavior.NoAction);
        return map;
    }

    sealed class Map :
        IEntityTypeConfiguration<Person>, IEntityTypeConfiguration<HeldPost>, IEntityTypeConfiguration<Household>,
        IEntityTypeConfiguration<YearFact>, IEntityTypeConfiguration<DisciplineRow>, IEntityTypeConfiguration<HoldRow>
    {
        public void Configure(EntityTypeBuilder<Person> map) => map.ToTable("people").Ignore(p => p.Label);

        public void Configure(EntityTypeBuilder<HeldPost> map) =>
            map.ToTable("held_posts").HasOne<Person>().WithMany().HasForeignKey(p => p.PersonId);

        public void Configure(EntityTypeBuilder<Household> map) => map.ToTable("households");

        public void Configure(EntityTypeBuilder<YearFact> map) =>
            map.ToTable("year_facts").HasOne<Person>().WithMany().HasForeignKey(f => f.PersonId);

        public void Configure(EntityTypeBuilder<DisciplineRow> map) =>
            map.ToTable("discipline_rows").HasOne<Person>().WithMany().HasForeignKey(d => d.PersonId);

        public void Configure(EntityTypeBuilder<HoldRow> map) =>
            map.ToTable("hold_rows").HasOne<Person>().WithMany().HasForeignKey(h => h.PersonId);
    }
}
