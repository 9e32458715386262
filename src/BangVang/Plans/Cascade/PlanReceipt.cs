namespace BangVang.Plans.Cascade;

/// <summary>
/// A body that received an issued plan: it owes an acknowledgement, and most owe a plan of their own that carries it out.
/// </summary>
public sealed class PlanReceipt
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required Guid PlanId { get; init; }
    public required Guid OrganisationId { get; set; }
    public bool OwesPlan { get; set; }
    public DateTimeOffset? AcknowledgedAt { get; private set; }
    public Guid? AcknowledgedById { get; private set; }
    public string? AcknowledgedByName { get; private set; }

    /// <summary>The body's own plan, once it is issued.</summary>
    public Guid? OwnPlanId { get; set; }
    public DateTimeOffset? RemindedAt { get; set; }

    /// <summary>Something is still owed: the acknowledgement, or a plan of the body's own.</summary>
    public bool IsOpen => AcknowledgedAt is null || OwesPlan && OwnPlanId is null;

    public void Acknowledge(Guid byId, string byName, DateTimeOffset at)
    {
        if (AcknowledgedAt is not null) return;
        (AcknowledgedAt, AcknowledgedById, AcknowledgedByName) = (at, byId, byName);
    }
}
