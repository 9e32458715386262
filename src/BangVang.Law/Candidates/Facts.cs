using BangVang.Law.Book;

namespace BangVang.Law.Candidates;

/// <summary>
/// How much is granted when a rule is asked: only what is sure, also what the text leaves in doubt, also what is unknown.
/// A rule that holds at the first level is met, at the second a person decides, at the third evidence is missing, at none it is not met.
/// </summary>
public enum Granted : byte { Sure, Doubtful, Unknown }

/// <summary>A candidate as the rules ask about it, on the day of the act: years as bits, decisions of later days left out.</summary>
public sealed partial class Facts
{
    public required Lawbook Book { get; init; }
    public required Recipient Kind { get; init; }
    public required DateOnly On { get; init; }
    public Track? Track { get; init; }
    /// <summary>Whether the candidate is a foreigner; null where the nationality is unknown.</summary>
    public bool? IsForeign { get; init; }
    public Sex? Sex { get; init; }
    public bool? FlagSubject { get; init; }
    public DateOnly? ServiceFrom { get; init; }
    public DateOnly? ReceivedOn { get; init; }
    public DateOnly? DissolvedOn { get; init; }
    public int? JudgedYear { get; init; }
    public Basis? Ground { get; init; }

    public Years RatingsKnown { get; init; }
    /// <summary>Years rated at least so, by rating.</summary>
    public Years[] RatedAtLeast { get; init; } = new Years[4];

    public bool AwardsKnown { get; init; }
    public HeldFact[] Awards { get; init; } = [];
    public bool InitiativesKnown { get; init; }
    public InitiativeFact[] Initiatives { get; init; } = [];
    public bool TopicsKnown { get; init; }
    public Topic[] Topics { get; init; } = [];
    public IReadOnlyList<Discipline>? Disciplines { get; init; }
    public IReadOnlyList<Hold>? Holds { get; init; }
    public IReadOnlyList<Post>? Posts { get; init; }
    public IReadOnlyList<MovementPart>? Movements { get; init; }
    public IReadOnlyDictionary<int, Membership>? Memberships { get; init; }
    public IReadOnlyDictionary<int, int>? BlockRanks { get; init; }
    public IReadOnlyDictionary<string, bool>? Confirmed { get; init; }

    /// <summary>Years rated at least so, at the level of what is granted.</summary>
    public Years Rated(Rating min, Granted granted) => granted == Granted.Unknown ? RatedAtLeast[(int)min] | ~RatingsKnown : RatedAtLeast[(int)min];

    /// <summary>How many of the years have the highest rating.</summary>
    public int RatedTop(Years within, Granted granted) => (Rated(Rating.HTXSNV, granted) & within).Count;
}

/// <summary>An award held: which (its place in the lawbook), for which year, when decided, on what ground.</summary>
/// <param name="DecidedYear">0 where the day of the decision is unknown.</param>
public readonly record struct HeldFact(short Award, short Year, short DecidedYear, Basis? Basis, string? Issuer, bool IsTitle);

/// <summary>What an initiative was used for: nothing, a title, a form of commendation, or nobody has said.</summary>
public enum Use : byte { None, Title, Form, Unknown }

/// <summary>An initiative: its year, how far it reaches, what it was used for.</summary>
public readonly record struct InitiativeFact(short Year, Scope? Scope, Use Use);
