using BangVang.Kernel.Data;
using BangVang.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BangVang.Registry;

public static class RegistryData
{
    extension(AppDb db)
    {
        public DbSet<Bestowal> Bestowals => db.Set<Bestowal>();
        public DbSet<Annulment> Annulments => db.Set<Annulment>();
        public DbSet<Recovery> Recoveries => db.Set<Recovery>();

        /// <summary>Bestowals in which all the words stand: of a name, a unit, an award, a decision; all for an empty text.</summary>
        public async Task<IQueryable<Bestowal>> BestowalsSaying(string? text) =>
            string.IsNullOrWhiteSpace(text) ? db.Bestowals.AsNoTracking() : await WordQuery.Rows<Bestowal>(db, text);
    }

    /// <summary>Bestowals to those who stood within the reach when they were given.</summary>
    public static IQueryable<Bestowal> Within(this IQueryable<Bestowal> bestowals, Reach reach)
    {
        var (roots, bodies) = (reach.Roots, reach.Bodies);
        if (reach is { Roots: [], BodyRoots: [var tree] }) return bestowals.Where(b => b.RootId == tree && bodies.Contains(b.OrganisationId));
        if (roots.Length == 0) return bestowals.Where(b => bodies.Contains(b.OrganisationId));
        return reach is { Roots: [var root], Bodies.Length: 0 } ? bestowals.Where(b => b.RootId == root) : bestowals.Where(b => roots.Contains(b.RootId) || bodies.Contains(b.OrganisationId));
    }

    sealed class Map : IEntityTypeConfiguration<Bestowal>, IEntityTypeConfiguration<Annulment>, IEntityTypeConfiguration<Recovery>
    {
        public void Configure(EntityTypeBuilder<Bestowal> map) =>
            // What search compares is made by asking for it, so that nobody who writes a bestowal can forget it.
            map.FollowsHonorees().ToTable("bestowals").Ignore(b => b.Honoree).Property(b => b.Words).UsePropertyAccessMode(PropertyAccessMode.Property);

        public void Configure(EntityTypeBuilder<Annulment> map) =>
            map.ToTable("annulments").HasOne<Bestowal>().WithMany().HasForeignKey(a => a.BestowalId);

        public void Configure(EntityTypeBuilder<Recovery> map) =>
            map.ToTable("recoveries").HasOne<Bestowal>().WithMany().HasForeignKey(r => r.BestowalId);
    }
}
