namespace BangVang.Plans.Assignments;

/// <summary>What somebody said about an assignment: progress, a difficulty, that it is done, that it is confirmed. Evidence hangs on it as files.</summary>
public sealed class AssignmentReport
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required Guid AssignmentId { get; init; }
    public required ReportKind Kind { get; init; }

    /// <summary>The body that speaks; null when the real object spoke for itself.</summary>
    public Guid? OrganisationId { get; init; }
    public Guid? ById { get; init; }
    public string? ByName { get; init; }
    public required DateTimeOffset At { get; init; }
    public int? Percent { get; init; }
    public string? Note { get; init; }
}
