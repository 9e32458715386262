using BangVang.Papers.Text;

namespace BangVang.Organisations.Groups;

/// <summary>
/// "UBND các xã, phường", "Các sở, ban, ngành": several bodies by one name. Whom it means on a date is a rule (all bodies of some
/// kinds below a body) and members named one by one.
/// </summary>
public sealed class OrganisationGroup
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required Guid RootId { get; init; }

    public required string Name
    {
        get;
        set => (field, Folded) = (OrganisationName.Tidy(value), VietnameseText.Fold(value));
    }

    public string Folded { get; private set; } = "";

    /// <summary>None: only the members named one by one.</summary>
    public required OrganisationKind[] Kinds { get; set; }

    /// <summary>The rule counts below this body; null: below the root.</summary>
    public Guid? BelowId { get; set; }

    /// <summary>Whether the rule says the same as another's, in whatever order.</summary>
    public bool HasRule(IReadOnlyCollection<OrganisationKind> kinds, Guid? belowId) =>
        BelowId == belowId && Kinds.Length > 0 && Kinds.ToHashSet().SetEquals(kinds);
}

/// <summary>A body that belongs to a group by name.</summary>
public sealed class GroupMember
{
    public required Guid GroupId { get; init; }
    public required Guid OrganisationId { get; init; }
}

/// <summary>Another way in which documents name the group, learnt when one was matched.</summary>
public sealed class GroupName
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required Guid GroupId { get; init; }
    public required Guid RootId { get; init; }
    public required string Text { get; init; }
    public required string Folded { get; init; }
}
