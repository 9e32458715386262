using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Organisations;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BangVang.Initiatives.Evidence;

/// <summary>A body that uses an initiative is asked to confirm its effect, and answers.</summary>
public sealed class EffectConfirmation
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required Guid InitiativeId { get; init; }

    /// <summary>The body that benefits.</summary>
    public required Guid OrganisationId { get; init; }

    public required string AskedByName { get; init; }
    public required DateTimeOffset AskedAt { get; init; }

    /// <summary>Null until it answers.</summary>
    public bool? IsConfirmed { get; private set; }

    public DateOnly? UsedFrom { get; private set; }
    public string? Statement { get; private set; }
    public Guid? AnsweredById { get; private set; }
    public string? AnsweredByName { get; private set; }
    public DateTimeOffset? AnsweredAt { get; private set; }

    public void Answer(bool confirms, DateOnly? usedFrom, string? statement, Actor actor, DateTimeOffset at)
    {
        if (AnsweredAt is { } before) throw new Refusal($"{AnsweredByName} đã trả lời đề nghị này ngày {Clock.DateIn(before):dd/MM/yyyy}.");
        if (string.IsNullOrWhiteSpace(statement)) throw new Refusal(confirms ? "Ghi hiệu quả mà đơn vị thu được khi áp dụng." : "Ghi lý do không xác nhận.");
        if (confirms && usedFrom is null) throw new Refusal("Ghi ngày đơn vị bắt đầu áp dụng.");
        (IsConfirmed, UsedFrom, Statement) = (confirms, confirms ? usedFrom : null, statement.Trim());
        (AnsweredById, AnsweredByName, AnsweredAt) = (actor.Id, actor.Name, at);
    }
}

public static class EvidenceData
{
    extension(AppDb db)
    {
        public DbSet<EffectConfirmation> EffectConfirmations => db.Set<EffectConfirmation>();
    }

    sealed class Map : IEntityTypeConfiguration<EffectConfirmation>
    {
        public void Configure(EntityTypeBuilder<EffectConfirmation> map)
        {
            map.ToTable("effect_confirmations").HasOne<Initiative>().WithMany().HasForeignKey(c => c.InitiativeId);
            map.HasOne<Organisation>().WithMany().HasForeignKey(c => c.OrganisationId);
        }
    }
}
