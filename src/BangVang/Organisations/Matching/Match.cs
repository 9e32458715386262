using BangVang.Organisations.Groups;

namespace BangVang.Organisations.Matching;

/// <summary>How a text was understood, the surest first.</summary>
public enum MatchReason { Name, Alias, FormerName, Place, Abbreviation, Group, Head, Words }

/// <summary>
/// A body, or a group of bodies, that a text of a document may mean. Exactly one of <see cref="OrganisationId"/> and
/// <see cref="Group"/> is there.
/// </summary>
/// <param name="Name">Of the body or the group.</param>
/// <param name="Below">The body it lies directly below, to tell namesakes apart.</param>
/// <param name="Score">0 to 100; only compares candidates for one text.</param>
/// <param name="Why">In Vietnamese, for the officer who confirms it.</param>
public sealed record Match(string Name, string? Below, int Score, MatchReason Reason, string Why)
{
    public Guid? OrganisationId { get; init; }

    public OrganisationGroup? Group { get; init; }

    /// <summary>The group is only proposed: it enters the tree when it is learnt.</summary>
    public bool IsNewGroup { get; init; }

    /// <summary>The only candidate that fits, by more than a likeness of words: an import may take it without asking.</summary>
    public bool IsSure { get; init; }
}
