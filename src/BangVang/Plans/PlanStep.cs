namespace BangVang.Plans;

/// <summary>A step in the life of a plan: who took it, when, why.</summary>
public sealed class PlanStep
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required Guid PlanId { get; init; }
    public required PlanAct Act { get; init; }
    public required PlanState From { get; init; }
    public required PlanState To { get; init; }
    public required Guid ById { get; init; }
    public required string ByName { get; init; }
    public required DateTimeOffset At { get; init; }
    public string? Reason { get; init; }
}
