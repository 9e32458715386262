using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BangVang.Organisations.Groups;

public static class GroupData
{
    extension(AppDb db)
    {
        public DbSet<OrganisationGroup> OrganisationGroups => db.Set<OrganisationGroup>();
        public DbSet<GroupMember> GroupMembers => db.Set<GroupMember>();
        public DbSet<GroupName> GroupNames => db.Set<GroupName>();
    }

    /// <summary>The groups of the trees in which the actor holds a role.</summary>
    public static IQueryable<OrganisationGroup> VisibleTo(this DbSet<OrganisationGroup> groups, Actor actor, AppDb db)
    {
        var roots = db.Organisations.VisibleTo(actor).Where(o => o.Id == o.RootId).Select(o => o.Id);
        return groups.Where(g => roots.Contains(g.RootId));
    }

    /// <summary>A group speaks of a whole tree, so it is for those who manage the whole of it.</summary>
    public static IQueryable<OrganisationGroup> ManagedBy(this DbSet<OrganisationGroup> groups, Actor actor, AppDb db)
    {
        var roots = db.Organisations.ManagedBy(actor).Where(o => o.Id == o.RootId).Select(o => o.Id);
        return groups.Where(g => roots.Contains(g.RootId));
    }

    sealed class Map : IEntityTypeConfiguration<OrganisationGroup>, IEntityTypeConfiguration<GroupMember>, IEntityTypeConfiguration<GroupName>
    {
        public void Configure(EntityTypeBuilder<OrganisationGroup> map)
        {
            map.ToTable("organisation_groups");
            map.HasOne<Organisation>().WithMany().HasForeignKey(g => g.RootId).OnDelete(DeleteBehavior.NoAction);
            map.HasOne<Organisation>().WithMany().HasForeignKey(g => g.BelowId).OnDelete(DeleteBehavior.NoAction);
            map.Property(g => g.Kinds).HasColumnType("text[]").HasConversion(
                kinds => kinds.Select(k => k.ToString()).ToArray(),
                names => names.Select(Enum.Parse<OrganisationKind>).ToArray(),
                new ValueComparer<OrganisationKind[]>(
                    (a, b) => a!.SequenceEqual(b!), kinds => kinds.Aggregate(0, (hash, kind) => HashCode.Combine(hash, kind)), kinds => kinds.ToArray()));
        }

        public void Configure(EntityTypeBuilder<GroupMember> map)
        {
            map.ToTable("organisation_group_members").HasKey(m => new { m.GroupId, m.OrganisationId });
            map.HasOne<OrganisationGroup>().WithMany().HasForeignKey(m => m.GroupId);
            map.HasOne<Organisation>().WithMany().HasForeignKey(m => m.OrganisationId).OnDelete(DeleteBehavior.NoAction);
        }

        public void Configure(EntityTypeBuilder<GroupName> map) =>
            map.ToTable("organisation_group_names").HasOne<OrganisationGroup>().WithMany().HasForeignKey(n => n.GroupId);
    }
}
