using BangVang.Kernel;

namespace BangVang.Initiatives;

/// <summary>An initiative was counted for an award of one of its authors: it is not counted again, unless somebody says why it may be.</summary>
public sealed class InitiativeUse
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required Guid InitiativeId { get; init; }
    public required Guid PersonId { get; init; }
    public required string AwardCode { get; init; }
    public required DateOnly UsedOn { get; init; }

    /// <summary>The decision by which the award was given.</summary>
    public Guid? DecisionId { get; init; }

    /// <summary>Why it was counted though it had been before.</summary>
    public string? AgainBecause { get; init; }

    /// <summary>The award was annulled: from then on the initiative may be counted again.</summary>
    public DateOnly? ReleasedOn { get; private set; }

    public string? ReleasedBecause { get; private set; }

    public void Release(DateOnly on, string because)
    {
        if (ReleasedOn is not null) throw new Refusal("Lượt dùng sáng kiến này đã được gỡ trước đó.");
        (ReleasedOn, ReleasedBecause) = (on, because);
    }
}
