using BangVang.Decisions.Certificates;
using BangVang.Kernel.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BangVang.Decisions.Handover;

/// <summary>A certificate was handed over: on which day, to whom if not to the recipient. Once only; ticked twice it stays as it was first.</summary>
public sealed class HandoverRow
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required Guid CertificateId { get; init; }
    public required Guid DecisionId { get; init; }
    public required DateOnly HandedOn { get; init; }
    public string? ReceivedBy { get; init; }
    public required Guid ById { get; init; }
    public required string ByName { get; init; }
    public required DateTimeOffset At { get; init; }
}

public static class HandoverData
{
    extension(AppDb db)
    {
        public DbSet<HandoverRow> Handovers => db.Set<HandoverRow>();
    }

    sealed class Map : IEntityTypeConfiguration<HandoverRow>
    {
        public void Configure(EntityTypeBuilder<HandoverRow> map)
        {
            map.ToTable("handovers");
            map.HasOne<Certificate>().WithMany().HasForeignKey(h => h.CertificateId);
            map.HasOne<Decision>().WithMany().HasForeignKey(h => h.DecisionId);
        }
    }
}
