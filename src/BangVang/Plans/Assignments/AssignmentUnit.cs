namespace BangVang.Plans.Assignments;

/// <summary>How a unit takes part; undifferentiated when one column names lead and coordinating units without saying which.</summary>
public enum UnitRole { Directing, Lead, Coordinating, Assisting, Undifferentiated }

/// <summary>A unit as the plan names it, and where known the body or the group of bodies that is meant.</summary>
public sealed class AssignmentUnit
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required Guid AssignmentId { get; init; }
    public required UnitRole Role { get; init; }
    public required int Position { get; set; }
    public required string Text { get; set; }
    public Guid? OrganisationId { get; set; }
    public Guid? GroupId { get; set; }

    /// <summary>Left as text by the officer: nobody of the tree is meant ("Trưởng các khối thi đua").</summary>
    public bool AsText { get; set; }
}

/// <summary>What one body owes in one assignment, from the plan's issue on: the row that "Việc của tôi" and reminders look at.</summary>
public sealed class Duty
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required Guid AssignmentId { get; init; }
    public required Guid PlanId { get; init; }
    public required Guid OrganisationId { get; set; }
    public required UnitRole Role { get; init; }

    /// <summary>The person of the body who answers for it; null while nobody was named.</summary>
    public Guid? InChargeId { get; set; }
    public AssignmentState State { get; set; } = AssignmentState.Waiting;
    public int? Percent { get; set; }
    public DateTimeOffset? ReportedAt { get; set; }

    /// <summary>Those who carry it out: the lead, or anybody where the plan does not say who leads.</summary>
    public bool Carries => Role is UnitRole.Lead or UnitRole.Undifferentiated;
}
