namespace BangVang.People;

/// <summary>A post that a person held: in which body, from when until when.</summary>
public sealed class HeldPost
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required Guid PersonId { get; init; }
    public required Guid OrganisationId { get; init; }
    public required string Title { get; init; }
    public required Standing Standing { get; init; }
    public DateOnly? From { get; init; }

    /// <summary>The last day; null while it is held.</summary>
    public DateOnly? Until { get; set; }

    /// <summary>The group of leading office in the law of long service, where it is one.</summary>
    public string? CoefficientGroup { get; init; }
}
