using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using Microsoft.AspNetCore.Identity;

namespace BangVang.Accounts;

/// <summary>Somebody who signs in. What they may do is in their grants; where they work is their organisation.</summary>
public sealed class Account : IdentityUser<Guid>, IEdited
{
    public required string Name { get; set; }

    /// <summary>"Chuyên viên", "Phó Giám đốc": as it stands below the name.</summary>
    public string? Position { get; set; }

    public required Guid OrganisationId { get; set; }

    public DateOnly? ClosedOn { get; set; }

    public DateTimeOffset? PasswordChangedAt { get; set; }

    public bool MustChangePassword { get; set; }

    /// <summary>Listed on the development sign-in page.</summary>
    public bool IsDemonstration { get; set; }

    public uint Version { get; private set; }
}

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
}
