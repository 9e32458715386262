namespace BangVang.Dossiers;

/// <summary>A step in the life of a dossier: who took it, when, why. By nobody where the house took it.</summary>
public sealed class DossierStep
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required Guid DossierId { get; init; }
    public required DossierAct Act { get; init; }
    public required DossierState From { get; init; }
    public required DossierState To { get; init; }
    public Guid? ById { get; init; }
    public required string ByName { get; init; }
    public required DateTimeOffset At { get; init; }
    public string? Reason { get; init; }
}

/// <summary>A step of one nominee: who took it, when, why.</summary>
public sealed class NomineeStep
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required Guid NomineeId { get; init; }
    public required NomineeAct Act { get; init; }
    public required NomineeStanding From { get; init; }
    public required NomineeStanding To { get; init; }
    public string? FromAward { get; init; }
    public string? ToAward { get; init; }
    public required Guid ById { get; init; }
    public required string ByName { get; init; }
    public required DateTimeOffset At { get; init; }
    public required string Reason { get; init; }
}
