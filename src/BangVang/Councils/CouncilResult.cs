namespace BangVang.Councils;

/// <summary>What a closed session said of one nominee: that is what may be decided.</summary>
public sealed class CouncilResult
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required Guid SessionId { get; init; }
    public required Guid NomineeId { get; init; }

    /// <summary>The lawbook's code of what was voted on.</summary>
    public required string AwardCode { get; init; }

    public required int Agree { get; init; }
    public required int Disagree { get; init; }

    /// <summary>Paper ballots on which the answer could not be read.</summary>
    public int Void { get; init; }

    /// <summary>All members who had a vote on this nominee, present or not: what the share is of.</summary>
    public required int Members { get; init; }

    /// <summary>Per cent that the law asks for on the session's day; null where it asks for none.</summary>
    public required decimal? Threshold { get; init; }

    /// <summary>Votes in favour that were needed.</summary>
    public int Needed { get; init; }

    public required bool IsPassed { get; init; }

    /// <summary>The lawbook's answer, as the minutes say it.</summary>
    public string Sentence { get; init; } = "";
}
