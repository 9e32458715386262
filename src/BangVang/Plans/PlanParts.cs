namespace BangVang.Plans;

/// <summary>One of several like it that a plan has, in the order of the document.</summary>
public interface IPlanPart
{
    Guid PlanId { get; }

    int Position { get; }
}

/// <summary>An instrument that the plan stands on, in the order of its "Căn cứ" lines.</summary>
public sealed class PlanBasis
{
    public required Guid PlanId { get; init; }
    public required Guid InstrumentId { get; init; }
    public required int Position { get; set; }
}

/// <summary>A movement that the plan names.</summary>
public sealed class PlanMovement : IPlanPart
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required Guid PlanId { get; init; }
    public required int Position { get; set; }
    public required string Name { get; set; }

    /// <summary>"thường xuyên", "chuyên đề", "theo đợt"; null when the document does not say.</summary>
    public string? Kind { get; set; }
    public int? StageFrom { get; set; }
    public int? StageUntil { get; set; }
    public string? StandingAgency { get; set; }
}

/// <summary>What one actor must see to, as the last part of the plan says it; one item a line.</summary>
public sealed class PlanResponsibility : IPlanPart
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required Guid PlanId { get; init; }
    public required int Position { get; set; }
    public required string Actor { get; set; }
    public required string Items { get; set; }
}

/// <summary>A line of "Nơi nhận": printed as it is, and where known the body or the group of bodies that it means.</summary>
public sealed class PlanRecipient
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required Guid PlanId { get; init; }
    public required int Position { get; set; }
    public required string Text { get; set; }
    public Guid? OrganisationId { get; set; }
    public Guid? GroupId { get; set; }

    /// <summary>Left as text by the officer: nobody of the tree is meant.</summary>
    public bool AsText { get; set; }
}
