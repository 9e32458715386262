namespace BangVang.Papers.Official.Minutes;

/// <summary>The minutes of a tally: ballots given out, returned, valid, void; for each nominee the votes.</summary>
public sealed record TallyPaper
{
    /// <inheritdoc cref="OfficialDocument.Superior"/>
    public string? Superior { get; init; }

    /// <inheritdoc cref="OfficialDocument.Issuer"/>
    public required string Issuer { get; init; }

    /// <inheritdoc cref="OfficialDocument.Number"/>
    public int? Number { get; init; }

    /// <inheritdoc cref="OfficialDocument.Symbol"/>
    public required string Symbol { get; init; }

    /// <inheritdoc cref="OfficialDocument.Place"/>
    public required string Place { get; init; }

    /// <inheritdoc cref="OfficialDocument.Date"/>
    public required PaperDate Date { get; init; }

    /// <inheritdoc cref="MinutesPaper.Title"/>
    public required string Title { get; init; }

    /// <summary>When, where, by which rule.</summary>
    public IReadOnlyList<string> LeadIn { get; init; } = [];

    /// <summary>Name and office of each teller.</summary>
    public IReadOnlyList<string> Tellers { get; init; } = [];

    /// <summary>Lines with the counts of ballots.</summary>
    public IReadOnlyList<string> Ballots { get; init; } = [];

    /// <summary>The votes, nominee by nominee.</summary>
    public IReadOnlyList<VoteRow> Votes { get; init; } = [];

    /// <summary>What closes the text: notes, the seal.</summary>
    public IReadOnlyList<string> Closing { get; init; } = [];

    /// <inheritdoc cref="OfficialDocument.Recipients"/>
    public IReadOnlyList<string> Recipients { get; init; } = [];

    /// <summary>The tellers, from the left.</summary>
    public IReadOnlyList<Signature> TellerSignatures { get; init; } = [];

    /// <summary>Who presided.</summary>
    public required Signature ChairSignature { get; init; }
}
