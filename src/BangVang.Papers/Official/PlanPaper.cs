namespace BangVang.Papers.Official;

/// <summary>A plan of emulation and commendation as it is to be issued: content only, every text as it should be printed.</summary>
public sealed record PlanPaper
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

    /// <summary>The trích yếu: "Công tác thi đua, khen thưởng năm 2026".</summary>
    public required string Title { get; init; }

    /// <inheritdoc cref="OfficialDocument.Bases"/>
    public IReadOnlyList<string> Bases { get; init; } = [];

    /// <summary>The sentence that opens the plan, ending "như sau:"; null for none.</summary>
    public string? LeadIn { get; init; }

    /// <summary>Mục đích, one line each.</summary>
    public IReadOnlyList<string> Purposes { get; init; } = [];

    /// <summary>Yêu cầu, one line each.</summary>
    public IReadOnlyList<string> Requirements { get; init; } = [];

    /// <summary>Further parts of the text, before the movements.</summary>
    public IReadOnlyList<PlanSection> Sections { get; init; } = [];

    /// <summary>The emulation movements of the year.</summary>
    public IReadOnlyList<PlanMovement> Movements { get; init; } = [];

    /// <summary>The days that the year celebrates.</summary>
    public IReadOnlyList<PlanCommemoration> Commemorations { get; init; } = [];

    /// <summary>What is to be done, in the order of printing.</summary>
    public IReadOnlyList<PlanTask> Tasks { get; init; } = [];

    /// <summary>The tasks stand in an annex lying on its side; otherwise in the text.</summary>
    public bool TasksInAnnex { get; init; } = true;

    /// <summary>Tổ chức thực hiện: who answers for what.</summary>
    public IReadOnlyList<PlanResponsibility> Responsibilities { get; init; } = [];

    /// <inheritdoc cref="OfficialDocument.Recipients"/>
    public IReadOnlyList<string> Recipients { get; init; } = [];

    /// <inheritdoc cref="OfficialDocument.Signature"/>
    public required Signature Signature { get; init; }
}

/// <summary>A part of the text with a heading of its own.</summary>
/// <param name="Title">Set in capitals.</param>
/// <param name="Lines">Its lines, as a list.</param>
public sealed record PlanSection(string Title, IReadOnlyList<string> Lines)
{
    /// <summary>What follows the lines: sub-headings, running text, lists.</summary>
    public IReadOnlyList<Block> Blocks { get; init; } = [];
}

/// <summary>A row of the plan's table.</summary>
/// <param name="Group">The section row that it stands under ("Quý I", "Tháng 1", "Công tác tuyên truyền"); null for none.</param>
/// <param name="Content">What is to be done.</param>
/// <param name="Time">When, as printed: "Tháng 3", "Quý I, III", "Cả năm"; null when the plan does not say.</param>
public sealed record PlanTask(string? Group, string Content, string? Time)
{
    /// <summary>Units that direct; the column is there when any task has one.</summary>
    public IReadOnlyList<string> Directing { get; init; } = [];

    /// <summary>Units that lead.</summary>
    public IReadOnlyList<string> Lead { get; init; } = [];

    /// <summary>Units that take part.</summary>
    public IReadOnlyList<string> Coordinating { get; init; } = [];

    /// <summary>Units of which the plan does not say who leads.</summary>
    public IReadOnlyList<string> Undifferentiated { get; init; } = [];
}

/// <summary>A movement that the plan carries.</summary>
/// <param name="Name">With its quotation marks, when it has them.</param>
/// <param name="Stage">"giai đoạn 2026 - 2030"; null when the plan does not say.</param>
/// <param name="StandingAgency">Who keeps it going; null when the plan does not say.</param>
public sealed record PlanMovement(string Name, string? Stage = null, string? StandingAgency = null);

/// <summary>A day to celebrate.</summary>
/// <param name="Name">"Kỷ niệm 96 năm Ngày thành lập Đảng Cộng sản Việt Nam".</param>
/// <param name="Date">As printed: "03/02/1930 - 03/02/2026"; null for none.</param>
public sealed record PlanCommemoration(string Name, string? Date);

/// <summary>What one unit or person answers for.</summary>
public sealed record PlanResponsibility(string Actor, IReadOnlyList<string> Items);
