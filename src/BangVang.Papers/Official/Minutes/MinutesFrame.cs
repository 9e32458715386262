namespace BangVang.Papers.Official.Minutes;

/// <summary>What the minutes and the tally minutes of a session have alike: whose, where, when, the votes, who presided, who gets them.</summary>
public sealed record MinutesFrame
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

    /// <summary>The trích yếu: "Phiên họp lần thứ 4 năm 2026 của Hội đồng …".</summary>
    public required string Title { get; init; }

    /// <summary>The result of the vote, nominee by nominee; empty when nobody was voted on.</summary>
    public IReadOnlyList<VoteRow> Votes { get; init; } = [];

    /// <inheritdoc cref="OfficialDocument.Recipients"/>
    public IReadOnlyList<string> Recipients { get; init; } = [];

    /// <summary>Who presided: signs on the right.</summary>
    public required Signature Chair { get; init; }
}

/// <summary>A nominee's line in a table of votes.</summary>
/// <param name="Award">The group that the line stands under.</param>
/// <param name="Name">With post and unit below it.</param>
/// <param name="Agree">Votes in favour.</param>
/// <param name="Disagree">Votes against.</param>
/// <param name="Void">Ballots whose answer could not be read.</param>
/// <param name="Members">All members who count.</param>
/// <param name="Share">In favour, of all members, as printed: "93,33%".</param>
/// <param name="Result">"Đạt", "Không đạt".</param>
public sealed record VoteRow(string Award, string Name, int Agree, int Disagree, int Void, int Members, string Share, string Result);
