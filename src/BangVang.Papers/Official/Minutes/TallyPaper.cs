namespace BangVang.Papers.Official.Minutes;

/// <summary>The minutes of a tally: ballots given out, returned, valid, void; for each nominee the votes.</summary>
public sealed record TallyPaper
{
    /// <summary>What they have alike with the minutes of the session.</summary>
    public required MinutesFrame Frame { get; init; }

    /// <summary>When, where, by which rule.</summary>
    public IReadOnlyList<string> LeadIn { get; init; } = [];

    /// <summary>Name and office of each teller.</summary>
    public IReadOnlyList<string> Tellers { get; init; } = [];

    /// <summary>Lines with the counts of ballots.</summary>
    public IReadOnlyList<string> Ballots { get; init; } = [];

    /// <summary>What closes the text: notes, the seal.</summary>
    public IReadOnlyList<string> Closing { get; init; } = [];

    /// <summary>The tellers, from the left.</summary>
    public IReadOnlyList<Signature> TellerSignatures { get; init; } = [];
}
