namespace BangVang.Initiatives;

/// <summary>An initiative was counted for an award of one of its authors: it is not counted again.</summary>
public sealed class InitiativeUse
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required Guid InitiativeId { get; init; }
    public required Guid PersonId { get; init; }
    public required string AwardCode { get; init; }
    public required DateOnly UsedOn { get; init; }
}
