namespace BangVang.Papers.Official.Minutes;

/// <summary>The minutes of a council's session as they are to be printed: content only, every text as it should stand.</summary>
public sealed record MinutesPaper
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

    /// <summary>"Thời gian bắt đầu: 08 giờ 30 phút, ngày …".</summary>
    public required string Begins { get; init; }

    /// <summary>"Phiên họp kết thúc vào 11 giờ 15 phút cùng ngày"; null when it is not said.</summary>
    public string? Ends { get; init; }

    /// <summary>Where: a room; null for none.</summary>
    public string? Where { get; init; }

    /// <summary>Lines of the part on attendance: how many of how many, quorum, who was absent and why.</summary>
    public IReadOnlyList<string> Attendance { get; init; } = [];

    /// <summary>"Chủ trì: …", "Thư ký: …".</summary>
    public required string Chair { get; init; }

    /// <inheritdoc cref="Chair"/>
    public required string Secretary { get; init; }

    /// <summary>What was dealt with beside the nominees, each with its conclusion.</summary>
    public IReadOnlyList<MinutesMatter> Matters { get; init; } = [];

    /// <summary>How it went: one paragraph a line.</summary>
    public IReadOnlyList<string> Course { get; init; } = [];

    /// <summary>The result of the vote; empty when nobody was voted on.</summary>
    public IReadOnlyList<VoteRow> Votes { get; init; } = [];

    /// <summary>Sentences below the table.</summary>
    public IReadOnlyList<string> VoteNotes { get; init; } = [];

    /// <summary>The conclusion of the chair: one paragraph a line.</summary>
    public IReadOnlyList<string> Conclusion { get; init; } = [];

    /// <inheritdoc cref="OfficialDocument.Recipients"/>
    public IReadOnlyList<string> Recipients { get; init; } = [];

    /// <summary>Who signs on the left: the secretary.</summary>
    public required Signature LeftSignature { get; init; }

    /// <summary>Who signs on the right: who presided.</summary>
    public required Signature RightSignature { get; init; }
}

/// <param name="Text">The matter.</param>
/// <param name="Opinions">"8 ý kiến đồng ý, 1 không đồng ý"; null when nobody was asked.</param>
/// <param name="Conclusion">What was concluded; null for none.</param>
public sealed record MinutesMatter(string Text, string? Opinions, string? Conclusion);

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
