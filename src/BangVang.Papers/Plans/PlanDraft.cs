using System.Text.Json.Serialization;

namespace BangVang.Papers.Plans;

/// <summary>
/// What a plan says, as read from its text: a draft for an officer to look over. What the document does not say is null,
/// empty or "unspecified"; nothing is guessed. Every line of the source that is not blank stands either in
/// <see cref="Coverage"/> (some field holds it) or in <see cref="Unread"/>, never in both.
/// </summary>
public sealed record PlanDraft
{
    /// <summary>"Kế hoạch" or "Chương trình" as printed; null when no line names the type.</summary>
    public string? DocumentType { get; init; }

    /// <summary>The body that issues the plan, its people's committee shortened to UBND: "UBND xã Tân Lập".</summary>
    public string? Issuer { get; init; }

    /// <summary>The issuer's level in words: "tỉnh", "huyện", "thị xã (cấp huyện)", "xã", "khối thi đua (tỉnh)", "sở", "trường học" …</summary>
    public string? Level { get; init; }

    /// <summary>The province's name without the word "tỉnh".</summary>
    public string? Province { get; init; }

    /// <summary>The place printed before the date.</summary>
    public string? Place { get; init; }

    /// <summary>The number alone ("69"); null when the officer left it blank.</summary>
    public string? Number { get; init; }

    /// <summary>The symbol alone ("KH-UBND").</summary>
    public string? Symbol { get; init; }

    /// <summary>The date of the document; each part is null when blank.</summary>
    public DraftDate Date { get; init; } = new(null, null, null);

    /// <summary>The title below the type name.</summary>
    public string? Title { get; init; }

    /// <summary>The year the plan is for.</summary>
    public int? Year { get; init; }

    /// <summary>The instruments that the plan cites.</summary>
    public IReadOnlyList<LegalBasis> LegalBases { get; init; } = [];

    /// <summary>The assignments, in the order of the document.</summary>
    [JsonPropertyName("tasks")]
    public IReadOnlyList<DraftAssignment> Assignments { get; init; } = [];

    /// <summary>The emulation movements that the plan names.</summary>
    public IReadOnlyList<DraftMovement> Movements { get; init; } = [];

    /// <summary>The days and anniversaries that the plan celebrates.</summary>
    public IReadOnlyList<DraftCommemoration> Commemorations { get; init; } = [];

    /// <summary>Who receives the plan, without dashes and closing marks.</summary>
    public IReadOnlyList<string> Recipients { get; init; } = [];

    /// <summary>Who signs; each part is null when not printed.</summary>
    public DraftSigner Signer { get; init; } = new(null, null, null);

    /// <summary>Who has which duties in carrying the plan out.</summary>
    public IReadOnlyList<DraftResponsibility> Responsibilities { get; init; } = [];

    /// <summary>Running text that is kept as it stands: preamble, purposes, requirements, solutions, closing, headings.</summary>
    public IReadOnlyList<DraftPassage> Passages { get; init; } = [];

    /// <summary>What an officer should look at before accepting the draft.</summary>
    public IReadOnlyList<DraftWarning> Warnings { get; init; } = [];

    /// <summary>Lines that no rule understood.</summary>
    public IReadOnlyList<DraftLine> Unread { get; init; } = [];

    /// <summary>For each field (by its JSON name) the lines that it was read from.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<int>> Coverage { get; init; } = new Dictionary<string, IReadOnlyList<int>>();
}

/// <summary>A date of which parts may be blank.</summary>
public sealed record DraftDate(int? Day, int? Month, int? Year);

/// <summary>An instrument that the plan cites.</summary>
/// <param name="Type">"Kế hoạch", "Chỉ thị", "Luật" …</param>
/// <param name="Number">Number and symbol as printed, spaces removed; null when there is none.</param>
/// <param name="Date">The date; null when not printed.</param>
/// <param name="Issuer">The issuing body.</param>
/// <param name="Name">The name, for instruments that are cited by name.</param>
/// <param name="Lines">Where it is cited.</param>
public sealed record LegalBasis(string Type, string? Number, DateOnly? Date, string? Issuer, string? Name, IReadOnlyList<int> Lines);

/// <summary>A movement that the plan names.</summary>
/// <param name="Name">The name without quotes.</param>
/// <param name="Kind">"thường xuyên", "chuyên đề", "theo đợt", "đặc biệt" or "unspecified".</param>
/// <param name="Stage">First and last year; null when the plan does not say.</param>
/// <param name="StandingAgency">The standing agency of the movement.</param>
/// <param name="Lines">Where it is named.</param>
public sealed record DraftMovement(string Name, string Kind, IReadOnlyList<int>? Stage, string? StandingAgency, IReadOnlyList<int> Lines);

/// <summary>A day or anniversary.</summary>
/// <param name="Name">As printed: "75 năm Ngày …", "Ngày …".</param>
/// <param name="Date">The date or dates as printed; null when there is none.</param>
/// <param name="Lines">Where it is named.</param>
public sealed record DraftCommemoration(string Name, string? Date, IReadOnlyList<int> Lines);

/// <summary>The signature block: "TM. ỦY BAN NHÂN DÂN / KT. CHỦ TỊCH / PHÓ CHỦ TỊCH / name".</summary>
public sealed record DraftSigner(string? Name, string? Title, string? OnBehalfOf);

/// <summary>One actor and its duties.</summary>
public sealed record DraftResponsibility(string Actor, IReadOnlyList<string> Items, IReadOnlyList<int> Lines);

/// <summary>A line kept as text.</summary>
/// <param name="Line">The line's number.</param>
/// <param name="Role">"heading", "preamble", "purpose", "solution", "content", "closing", "head", "annex", "column-head" …</param>
/// <param name="Text">The text.</param>
public sealed record DraftPassage(int Line, string Role, string Text);

/// <summary>Something an officer should look at.</summary>
/// <param name="Line">The line; null when it concerns the whole document.</param>
/// <param name="Code">A stable name in kebab-case.</param>
/// <param name="Message">A Vietnamese sentence.</param>
public sealed record DraftWarning(int? Line, string Code, string Message);

/// <summary>A line and its text.</summary>
public sealed record DraftLine(int Line, string Text);
