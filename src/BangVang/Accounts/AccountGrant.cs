using BangVang.Kernel.Rights;

namespace BangVang.Accounts;

/// <summary>A role over an organisation and what lies below it, for a period; by delegation when somebody lent it.</summary>
public sealed class AccountGrant
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required Guid AccountId { get; init; }
    public required Role Role { get; init; }
    public required Guid OrganisationId { get; init; }
    public required DateOnly From { get; init; }
    public DateOnly? Until { get; set; }
    public Guid? DelegatedById { get; init; }
    public Guid? GivenById { get; init; }
    public DateTimeOffset GivenAt { get; init; }

    /// <summary>Why: "đi công tác nước ngoài".</summary>
    public string? Note { get; init; }

    /// <summary>Taken back at once, whatever the period said.</summary>
    public DateTimeOffset? EndedAt { get; private set; }
    public Guid? EndedById { get; private set; }

    public bool IsOver(DateOnly today) => EndedAt is not null || Until < today;

    public bool IsHeldOn(DateOnly today) => From <= today && !IsOver(today);

    public void TakeBack(DateTimeOffset at, Guid by) => (EndedAt, EndedById) = (at, by);
}
