using BangVang.Kernel.Data;
using BangVang.Organisations;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BangVang.Initiatives.Library;

/// <summary>A body took a recognised initiative over.</summary>
public sealed class Replication
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required Guid InitiativeId { get; init; }
    public required Guid OrganisationId { get; init; }
    public required DateOnly Since { get; init; }

    /// <summary>How it is used there, with which result.</summary>
    public string? Note { get; init; }

    public required string EnteredByName { get; init; }
    public required DateTimeOffset EnteredAt { get; init; }
}

public static class LibraryData
{
    extension(AppDb db)
    {
        public DbSet<Replication> Replications => db.Set<Replication>();
    }

    sealed class Map : IEntityTypeConfiguration<Replication>
    {
        public void Configure(EntityTypeBuilder<Replication> map)
        {
            map.ToTable("replications").HasOne<Initiative>().WithMany().HasForeignKey(r => r.InitiativeId);
            map.HasOne<Organisation>().WithMany().HasForeignKey(r => r.OrganisationId);
        }
    }
}
