namespace BangVang.Decisions;

/// <summary>A step in the life of a decision: who took it, when, why.</summary>
public sealed class DecisionStep
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required Guid DecisionId { get; init; }
    public required DecisionAct Act { get; init; }
    public required DecisionState From { get; init; }
    public required DecisionState To { get; init; }
    public required Guid ById { get; init; }
    public required string ByName { get; init; }
    public required DateTimeOffset At { get; init; }
    public string? Reason { get; init; }
}
