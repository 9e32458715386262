namespace BangVang.Lawbook.Overlays;

/// <summary>A step in the life of an overlay: who took it, when, why.</summary>
public sealed class OverlayStep
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required Guid OverlayId { get; init; }
    public required OverlayAct Act { get; init; }
    public required OverlayState From { get; init; }
    public required OverlayState To { get; init; }
    public required Guid ById { get; init; }
    public required string ByName { get; init; }
    public required DateTimeOffset At { get; init; }
    public string? Reason { get; init; }
}
