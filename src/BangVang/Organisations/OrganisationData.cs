using BangVang.Kernel.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BangVang.Organisations;

public static class OrganisationData
{
    extension(AppDb db)
    {
        public DbSet<Organisation> Organisations => db.Set<Organisation>();
        public DbSet<OrganisationAlias> OrganisationAliases => db.Set<OrganisationAlias>();
        public DbSet<Succession> Successions => db.Set<Succession>();
    }

    /// <summary>The bodies at or below any of the paths.</summary>
    public static IQueryable<Organisation> Below(this IQueryable<Organisation> organisations, string[] paths) =>
        organisations.Where(o => paths.Any(p => o.Path.StartsWith(p)));

    public static IQueryable<Organisation> ValidOn(this IQueryable<Organisation> organisations, DateOnly date) =>
        organisations.Where(o => (o.ValidFrom == null || o.ValidFrom <= date) && (o.ValidUntil == null || date <= o.ValidUntil));

    sealed class Map : IEntityTypeConfiguration<Organisation>, IEntityTypeConfiguration<OrganisationAlias>, IEntityTypeConfiguration<Succession>
    {
        public void Configure(EntityTypeBuilder<Organisation> map) => map.ToTable("organisations");

        public void Configure(EntityTypeBuilder<OrganisationAlias> map) => map.ToTable("organisation_aliases");

        public void Configure(EntityTypeBuilder<Succession> map) => map.ToTable("successions");
    }
}
