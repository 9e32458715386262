using BangVang.Kernel;

namespace BangVang.Lawbook;

/// <summary>An instrument ceased to be in force, replaced by another or not. Taken back when it was a mistake; never deleted.</summary>
public sealed class InstrumentEnding
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required Guid InstrumentId { get; init; }

    public Guid? ReplacedById { get; init; }

    /// <summary>The first day on which it is no longer in force.</summary>
    public required DateOnly On { get; init; }

    /// <summary>Article that says so, or why.</summary>
    public string? Basis { get; init; }

    /// <summary>The end that was known before, put back when this ending is taken back.</summary>
    public DateOnly? UntilBefore { get; init; }

    public Guid? EndedById { get; init; }

    public required DateTimeOffset EndedAt { get; init; }

    public DateTimeOffset? WithdrawnAt { get; private set; }

    public Guid? WithdrawnById { get; private set; }

    public string? WithdrawnReason { get; private set; }

    public void Withdraw(Instrument instrument, Guid by, string? reason, DateTimeOffset at)
    {
        if (WithdrawnAt is not null) throw new Refusal("Việc hết hiệu lực này đã được rút lại trước đó.");
        if (string.IsNullOrWhiteSpace(reason)) throw new Refusal("Cần ghi lý do khi khôi phục hiệu lực của văn bản.");
        (WithdrawnAt, WithdrawnById, WithdrawnReason) = (at, by, reason.Trim());
        instrument.Revive(UntilBefore);
    }
}
