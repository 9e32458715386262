using BangVang.Kernel.Data;
using BangVang.Law.Book;

namespace BangVang.Initiatives;

public enum InitiativeState { Draft, Submitted, Scoring, Recognised, Refused, Withdrawn }

/// <summary>A solution that its authors ask to have recognised; once recognised, its scope of influence counts in the law of awards.</summary>
public sealed class Initiative : IEdited
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required Guid RootId { get; init; }

    /// <summary>The body in which it arose.</summary>
    public required Guid OrganisationId { get; init; }

    public required string Title { get; set; }

    /// <summary>The year for which it is counted.</summary>
    public required int Year { get; set; }

    public InitiativeState State { get; private set; } = InitiativeState.Draft;

    /// <summary>How far its influence was recognised to reach; null until it is.</summary>
    public Scope? Scope { get; private set; }

    public DateOnly? RecognisedOn { get; private set; }

    /// <summary>Number, day and body of the decision that recognised it.</summary>
    public string? Recognition { get; private set; }

    public uint Version { get; private set; }
}
