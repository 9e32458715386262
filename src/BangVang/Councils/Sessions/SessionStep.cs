namespace BangVang.Councils.Sessions;

/// <summary>A step in the life of a session: who took it, when, why.</summary>
public sealed class SessionStep
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required Guid SessionId { get; init; }
    public required SessionAct Act { get; init; }
    public required SessionState From { get; init; }
    public required SessionState To { get; init; }
    public Guid? ById { get; init; }
    public required string ByName { get; init; }
    public required DateTimeOffset At { get; init; }
    public string? Reason { get; init; }
}
