namespace BangVang.Registry;

/// <summary>An award was annulled by a later decision; what was given is called back.</summary>
public sealed class Annulment
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required Guid BestowalId { get; init; }
    public required string DecisionNumber { get; init; }
    public required DateOnly DecidedOn { get; init; }
    public required string DecidedBy { get; init; }
    public required string Reason { get; init; }
    public Guid? DecisionId { get; init; }
    public required string EnteredByName { get; init; }
    public required DateTimeOffset EnteredAt { get; init; }
}
