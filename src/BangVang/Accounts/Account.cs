using BangVang.Kernel.Data;
using BangVang.Papers.Text;
using Microsoft.AspNetCore.Identity;

namespace BangVang.Accounts;

/// <summary>Somebody who signs in. What they may do is in their grants; where they work is their organisation.</summary>
public sealed class Account : IdentityUser<Guid>, IEdited
{
    string name = "";

    public required string Name
    {
        get => name;
        set => (name, SortName, Folded) = (value, PersonName.SortKey(value), VietnameseText.Fold(value));
    }

    /// <summary>Given name first: the order of lists.</summary>
    public string SortName { get; private set; } = "";

    /// <summary>The name as search compares it.</summary>
    public string Folded { get; private set; } = "";

    /// <summary>"Chuyên viên", "Phó Giám đốc": as it stands below the name.</summary>
    public string? Position { get; set; }

    public required Guid OrganisationId { get; set; }

    /// <summary>Made, reopened or given a new password: since then it may lie unused only so long.</summary>
    public DateTimeOffset ActiveSince { get; set; }

    public DateOnly? ClosedOn { get; set; }

    public DateTimeOffset? PasswordChangedAt { get; set; }

    public bool MustChangePassword { get; set; }

    /// <summary>Listed on the development sign-in page.</summary>
    public bool IsDemonstration { get; set; }

    public uint Version { get; private set; }

    public bool IsClosedOn(DateOnly date) => ClosedOn is { } closed && closed <= date;

    public bool IsLockedAt(DateTimeOffset moment) => LockoutEnd is { } end && moment < end;

    public void Close(DateOnly on)
    {
        ClosedOn = on;
        EndSessions();
    }

    public void Reopen(DateTimeOffset now)
    {
        ClosedOn = null;
        ActiveSince = now;
        Unlock();
    }

    public void Unlock()
    {
        LockoutEnd = null;
        AccessFailedCount = 0;
    }

    /// <summary>Whoever is signed in with this account is signed out at the next click.</summary>
    public void EndSessions() => SecurityStamp = Guid.CreateVersion7().ToString("N");
}
