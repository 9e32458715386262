namespace BangVang.Initiatives;

/// <summary>A step in the life of an initiative: who took it, when, why.</summary>
public sealed class InitiativeStep
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required Guid InitiativeId { get; init; }
    public required InitiativeAct Act { get; init; }
    public required InitiativeState From { get; init; }
    public required InitiativeState To { get; init; }
    public required Guid ById { get; init; }
    public required string ByName { get; init; }
    public required DateTimeOffset At { get; init; }
    public string? Reason { get; init; }
}
