using BangVang.Initiatives.Councils;
using BangVang.Kernel.Data;
using BangVang.Organisations;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BangVang.Initiatives.Recognising;

/// <summary>A decision that recognises initiatives, with a list: number, day, who decided and signed.</summary>
public sealed class RecognitionDecision
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required Guid RootId { get; init; }
    public required Guid OrganisationId { get; init; }
    public required Guid CouncilId { get; init; }
    public required int Number { get; init; }

    /// <summary>"QĐ-UBND".</summary>
    public required string Symbol { get; init; }

    public required DateOnly DecidedOn { get; init; }

    /// <summary>"Chủ tịch UBND xã Tân Lập".</summary>
    public required string DecidedBy { get; init; }

    public string? SignerName { get; init; }

    /// <summary>"CHỦ TỊCH", or "KT. CHỦ TỊCH" and "PHÓ CHỦ TỊCH" in two lines.</summary>
    public string? SignerTitle { get; init; }

    public string? Place { get; init; }
    public required Guid ById { get; init; }
    public required string ByName { get; init; }
    public required DateTimeOffset At { get; init; }

    public string FullNumber => $"{Number:00}/{Symbol}";

    /// <summary>"Quyết định số 12/QĐ-UBND ngày 05/02/2026 của Chủ tịch UBND xã Tân Lập".</summary>
    public string Citation => $"Quyết định số {FullNumber} ngày {DecidedOn:dd/MM/yyyy} của {DecidedBy}";
}

public static class RecognisingData
{
    extension(AppDb db)
    {
        public DbSet<RecognitionDecision> RecognitionDecisions => db.Set<RecognitionDecision>();
    }

    sealed class Map : IEntityTypeConfiguration<RecognitionDecision>
    {
        public void Configure(EntityTypeBuilder<RecognitionDecision> map)
        {
            map.ToTable("initiative_decisions").Ignore(d => d.FullNumber).Ignore(d => d.Citation);
            map.HasOne<InitiativeCouncil>().WithMany().HasForeignKey(d => d.CouncilId);
            map.HasOne<Organisation>().WithMany().HasForeignKey(d => d.OrganisationId);
        }
    }
}
