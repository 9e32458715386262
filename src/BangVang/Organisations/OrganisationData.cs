using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NpgsqlTypes;

namespace BangVang.Organisations;

public static class OrganisationData
{
    extension(AppDb db)
    {
        public DbSet<Organisation> Organisations => db.Set<Organisation>();
        public DbSet<OrganisationAlias> OrganisationAliases => db.Set<OrganisationAlias>();
        public DbSet<FormerName> FormerNames => db.Set<FormerName>();
        public DbSet<Succession> Successions => db.Set<Succession>();
        internal DbSet<SearchWords> SearchWords => db.Set<SearchWords>();
    }

    /// <summary>The bodies at or below any of the paths.</summary>
    public static IQueryable<Organisation> Below(this IQueryable<Organisation> organisations, string[] paths) =>
        organisations.Where(o => paths.Any(p => o.Path.StartsWith(p)));

    public static IQueryable<Organisation> ValidOn(this IQueryable<Organisation> organisations, DateOnly date) =>
        organisations.Where(o => (o.ValidFrom == null || o.ValidFrom <= date) && (o.ValidUntil == null || date <= o.ValidUntil));

    /// <summary>What the actor may see: every tree in which a role is held, and all below the bodies over which one is held.</summary>
    public static IQueryable<Organisation> VisibleTo(this DbSet<Organisation> organisations, Actor actor)
    {
        var paths = actor.PathsFor(OrganisationRights.See);
        var granted = actor.Grants.Select(g => g.OrganisationId).Distinct().ToArray();
        var roots = organisations.Where(o => granted.Contains(o.Id)).Select(o => o.RootId);
        return organisations.Where(o => roots.Contains(o.RootId) || paths.Any(p => o.Path.StartsWith(p)));
    }

    /// <summary>What the actor may found below, edit, move and end.</summary>
    public static IQueryable<Organisation> ManagedBy(this DbSet<Organisation> organisations, Actor actor) =>
        organisations.Below(actor.PathsFor(OrganisationRights.Manage));

    sealed class Map :
        IEntityTypeConfiguration<Organisation>, IEntityTypeConfiguration<OrganisationAlias>, IEntityTypeConfiguration<FormerName>,
        IEntityTypeConfiguration<Succession>, IEntityTypeConfiguration<SearchWords>
    {
        public void Configure(EntityTypeBuilder<Organisation> map)
        {
            map.ToTable("organisations");
            // Without navigations, here and below: they only tell in which order rows are written.
            map.HasOne<Organisation>().WithMany().HasForeignKey(o => o.ParentId).OnDelete(DeleteBehavior.NoAction);
            map.Ignore(o => o.Label).Ignore(o => o.IsRoot).Ignore(o => o.Serial);
        }

        public void Configure(EntityTypeBuilder<OrganisationAlias> map) =>
            map.ToTable("organisation_aliases").HasOne<Organisation>().WithMany().HasForeignKey(a => a.OrganisationId).OnDelete(DeleteBehavior.NoAction);

        public void Configure(EntityTypeBuilder<FormerName> map) =>
            map.ToTable("organisation_former_names").HasOne<Organisation>().WithMany().HasForeignKey(f => f.OrganisationId).OnDelete(DeleteBehavior.NoAction);

        public void Configure(EntityTypeBuilder<Succession> map)
        {
            map.ToTable("successions");
            map.HasOne<Organisation>().WithMany().HasForeignKey(s => s.FromId).OnDelete(DeleteBehavior.NoAction);
            map.HasOne<Organisation>().WithMany().HasForeignKey(s => s.ToId).OnDelete(DeleteBehavior.NoAction);
        }

        public void Configure(EntityTypeBuilder<SearchWords> map) => map.ToTable("organisation_words").HasKey(w => w.OrganisationId);
    }
}

/// <summary>All words a body is found by; the database keeps them.</summary>
[Unjournaled]
sealed class SearchWords
{
    public Guid OrganisationId { get; init; }
    public required NpgsqlTsVector Words { get; init; }
}
