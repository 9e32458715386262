using BangVang.Papers.Official;

namespace BangVang.Papers.Decisions;

/// <summary>A decision to award, as content only: every text as it should be printed (Nghị định 30/2020, Phụ lục III, mẫu 1.2).</summary>
public sealed record DecisionPaper
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

    /// <summary>"Về việc tặng Giấy khen của Chủ tịch Ủy ban nhân dân xã Tân Lập".</summary>
    public required string Title { get; init; }

    /// <summary>Who decides: "Chủ tịch Ủy ban nhân dân xã Tân Lập".</summary>
    public required string Authority { get; init; }

    /// <inheritdoc cref="OfficialDocument.Bases"/>
    public IReadOnlyList<string> Bases { get; init; } = [];

    /// <summary>The articles in order, without "Điều n."; line breaks part paragraphs.</summary>
    public required IReadOnlyList<string> Articles { get; init; }

    /// <inheritdoc cref="OfficialDocument.Recipients"/>
    public IReadOnlyList<string> Recipients { get; init; } = [];

    /// <inheritdoc cref="OfficialDocument.Signature"/>
    public required Signature Signature { get; init; }

    /// <summary>The attached lists, one an award or one for all; empty when the articles name everybody.</summary>
    public IReadOnlyList<DecisionList> Lists { get; init; } = [];

    /// <summary>The number and the day are filled in after signing: their gaps, and the place of the signature, can be found in the PDF.</summary>
    public bool IsForSigning { get; init; }
}

/// <summary>Whom a line of the list is about; the groups stand in this order.</summary>
public enum DecisionGroup
{
    /// <summary>Tập thể.</summary>
    Collective,
    /// <summary>Cá nhân.</summary>
    Person,
    /// <summary>Hộ gia đình.</summary>
    Household,
}

/// <summary>One recipient in the list.</summary>
/// <param name="Ordinal">Its place in the decision, which the certificate bears as số sổ vàng; a column of its own where it is not the place in the list.</param>
/// <param name="Group">Collective, person or household.</param>
/// <param name="Name">As printed.</param>
/// <param name="Place">Post and unit, or address; null for none.</param>
/// <param name="Award">What is given; shown when the list gives more than one thing.</param>
/// <param name="Note">The achievement, or another remark; the column is there when any line has one.</param>
/// <param name="PrizeVnd">Whole đồng; null where no money goes with it.</param>
public sealed record DecisionEntry(int Ordinal, DecisionGroup Group, string Name, string? Place, string? Award = null, string? Note = null, decimal? PrizeVnd = null);

/// <summary>An attached list.</summary>
/// <param name="Title">"Danh sách tập thể, cá nhân được tặng Giấy khen": set in capitals.</param>
/// <param name="Entries">In any order: the layout gathers the groups, orders each by its ordinals and numbers the list down the page.</param>
/// <param name="ShowsMoney">With a column of sums and their total in words.</param>
public sealed record DecisionList(string Title, IReadOnlyList<DecisionEntry> Entries, bool ShowsMoney = false);
