using BangVang.Kernel;
using BangVang.Kernel.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BangVang.Lawbook.Library;

/// <summary>What one instrument does to another beside replacing it.</summary>
public enum LinkKind
{
    Amends,
    /// <summary>A consolidated text: how the other reads with its amendments.</summary>
    Consolidates,
    Guides,
}

/// <summary>One instrument amends, consolidates or guides another. Taken back when it was a mistake; never deleted.</summary>
public sealed class InstrumentLink
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>The one that does it.</summary>
    public required Guid InstrumentId { get; init; }

    /// <summary>The one that it is done to.</summary>
    public required Guid AboutId { get; init; }
    public required LinkKind Kind { get; init; }

    /// <summary>Article that says so.</summary>
    public string? Basis { get; init; }
    public Guid? MadeById { get; init; }
    public required DateTimeOffset MadeAt { get; init; }
    public DateTimeOffset? WithdrawnAt { get; private set; }
    public Guid? WithdrawnById { get; private set; }
    public string? WithdrawnReason { get; private set; }

    public void Withdraw(Guid by, string? reason, DateTimeOffset at)
    {
        if (WithdrawnAt is not null) throw new Refusal("Liên hệ giữa hai văn bản này đã được gỡ trước đó.");
        if (string.IsNullOrWhiteSpace(reason)) throw new Refusal("Ghi rõ lý do gỡ liên hệ.");
        (WithdrawnAt, WithdrawnById, WithdrawnReason) = (at, by, reason.Trim());
    }

    /// <summary>As said of the one that does it: "Sửa đổi, bổ sung …".</summary>
    public static string Name(LinkKind kind) => kind switch
    {
        LinkKind.Amends => "Sửa đổi, bổ sung",
        LinkKind.Consolidates => "Hợp nhất",
        LinkKind.Guides => "Hướng dẫn thực hiện",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary>As said of the one that it is done to.</summary>
    public static string Passive(LinkKind kind) => kind switch
    {
        LinkKind.Amends => "Được sửa đổi, bổ sung bởi",
        LinkKind.Consolidates => "Có văn bản hợp nhất",
        LinkKind.Guides => "Được hướng dẫn bởi",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}

public static class InstrumentLinkData
{
    extension(AppDb db)
    {
        public DbSet<InstrumentLink> InstrumentLinks => db.Set<InstrumentLink>();
    }

    sealed class Map : IEntityTypeConfiguration<InstrumentLink>
    {
        public void Configure(EntityTypeBuilder<InstrumentLink> map) => map.ToTable("instrument_links");
    }
}
