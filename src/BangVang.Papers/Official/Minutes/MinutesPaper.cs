namespace BangVang.Papers.Official.Minutes;

/// <summary>The minutes of a council's session as they are to be printed: content only, every text as it should stand.</summary>
public sealed record MinutesPaper
{
    /// <summary>What they have alike with the tally minutes.</summary>
    public required MinutesFrame Frame { get; init; }

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

    /// <summary>Sentences below the table of votes.</summary>
    public IReadOnlyList<string> VoteNotes { get; init; } = [];

    /// <summary>The conclusion of the chair: one paragraph a line.</summary>
    public IReadOnlyList<string> Conclusion { get; init; } = [];

    /// <summary>Who signs on the left: the secretary.</summary>
    public required Signature SecretarySignature { get; init; }
}

/// <param name="Text">The matter.</param>
/// <param name="Opinions">"8 ý kiến đồng ý, 1 không đồng ý"; null when nobody was asked.</param>
/// <param name="Conclusion">What was concluded; null for none.</param>
public sealed record MinutesMatter(string Text, string? Opinions, string? Conclusion);
