using BangVang.Law.Book;

namespace BangVang.Law.Candidates;

/// <summary>
/// What is known of somebody who may be proposed. A list or a figure that is null is unknown; an empty list means that there is none.
/// Codes of awards are those of the lawbook.
/// </summary>
public sealed record Candidate
{
    public required string Id { get; init; }
    public required Recipient Kind { get; init; }
    /// <summary>The standing, where it is not the plain one of the kind: worker, farmer, business, enterprise …</summary>
    public Track? Track { get; init; }
    /// <summary>Rating of each year.</summary>
    public IReadOnlyDictionary<int, Rating>? Ratings { get; init; }
    public IReadOnlyList<HeldAward>? Awards { get; init; }
    public IReadOnlyList<OwnInitiative>? Initiatives { get; init; }
    public IReadOnlyList<Topic>? Topics { get; init; }
    public IReadOnlyList<Discipline>? Disciplines { get; init; }
    public IReadOnlyList<Hold>? Holds { get; init; }
    /// <summary>First day of service; of a collective, the day it was founded.</summary>
    public DateOnly? ServiceFrom { get; init; }
    public IReadOnlyList<Post>? Posts { get; init; }
    public IReadOnlyList<MovementPart>? Movements { get; init; }
    /// <summary>ISO code: VN, or another for a foreigner.</summary>
    public string? Nationality { get; init; }
    public Sex? Sex { get; init; }
    /// <summary>Whether a collective may receive a flag of emulation.</summary>
    public bool? FlagSubject { get; init; }
    /// <summary>A collective's members in each year.</summary>
    public IReadOnlyDictionary<int, Membership>? Collective { get; init; }
    /// <summary>Place in the block in each year, 1 leads.</summary>
    public IReadOnlyDictionary<int, int>? BlockRanks { get; init; }
    /// <summary>The day the dossier was received for appraisal.</summary>
    public DateOnly? ReceivedOn { get; init; }
    /// <summary>The year of achievement; by default the year of the act from October on, else the year before.</summary>
    public int? JudgedYear { get; init; }
    public DateOnly? DissolvedOn { get; init; }
    /// <summary>The ground on which the proposal rests; null: any.</summary>
    public Basis? Basis { get; init; }
    /// <summary>What a person has already decided, by the condition's id.</summary>
    public IReadOnlyDictionary<string, bool>? Confirmed { get; init; }
}

/// <param name="Year">The year of achievement.</param>
/// <param name="DecidedOn">The day of the decision.</param>
/// <param name="Issuer">Who gave it, where that matters: BQP, BCA.</param>
public sealed record HeldAward(string Code, int Year, DateOnly? DecidedOn = null, Basis? Basis = null, string? Reason = null, string? Issuer = null);

/// <summary>A recognised initiative; its scope is null where nobody has confirmed it.</summary>
public sealed record OwnInitiative(int Year, Scope? Scope = null)
{
    /// <summary>What it was used for: unknown until said, then either nothing or an award.</summary>
    public Usage UsedFor { get; init; }
}

/// <summary>What an initiative has been used for.</summary>
/// <param name="IsKnown">False where nobody has said.</param>
/// <param name="Award">Null: for nothing yet.</param>
public readonly record struct Usage(bool IsKnown, string? Award)
{
    public static readonly Usage None = new(true, null);
}

/// <summary>A topic, scheme or scientific work that was accepted.</summary>
public sealed record Topic(int Year, Scope? Scope = null);

/// <param name="To">Last day of the term; null where it is unknown, or has not come.</param>
public sealed record Discipline(DisciplineLevel Level, DateOnly From, DateOnly? To = null)
{
    /// <summary>Said to last still: the term has no last day yet.</summary>
    public bool Lasts { get; init; }

    /// <summary>Whether nobody said when the term ends or that it lasts.</summary>
    public bool IsOpen => To is null && !Lasts;
}

/// <summary>What may be under examination (NĐ152 Đ4.4).</summary>
public enum HoldKind { Discipline, Investigation, Inspection, Complaint, Press }

/// <summary>Something under examination that keeps an award waiting.</summary>
public sealed record Hold(HoldKind Kind, DateOnly From, DateOnly? To = null);

/// <summary>A post held: its name or the code of a leading office, and from when until when.</summary>
public sealed record Post(string Name, DateOnly From, DateOnly? To = null, string? CoefficientGroup = null);

/// <summary>The part taken in a movement, the lesser first.</summary>
public enum MovementRole { Outstanding, Led }

/// <param name="Years">How long the movement lasted.</param>
public sealed record MovementPart(Scope? Scope = null, int? Years = null, MovementRole? Role = null);

/// <summary>Asked for only where the law counts a woman leader's years otherwise (NĐ152 Đ4.7).</summary>
public enum Sex { Male, Female }

/// <summary>Head counts of a collective in one year; null is unknown.</summary>
/// <param name="Disciplined">Members disciplined at warning (cảnh cáo) or above.</param>
public sealed record Membership(int? Members = null, int? Completed = null, int? Ldtt = null, int? Cstdcs = null, int? Disciplined = null);
