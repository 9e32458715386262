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
    // Bulk fills the same facts again for every row of a register; everybody else gets facts of their own and cannot change them.
    internal Facts(Lawbook book, DateOnly on) => (Book, On) = (book, on);

    public Lawbook Book { get; }
    public DateOnly On { get; }
    public Recipient Kind { get; internal set; }
    public Track? Track { get; internal set; }
    /// <summary>Whether the candidate is a foreigner; null where the nationality is unknown.</summary>
    public bool? IsForeign { get; internal set; }
    public Sex? Sex { get; internal set; }
    public bool? FlagSubject { get; internal set; }
    public DateOnly? ServiceFrom { get; internal set; }
    public DateOnly? ReceivedOn { get; internal set; }
    public DateOnly? DissolvedOn { get; internal set; }
    public int? JudgedYear { get; internal set; }
    public Basis? Ground { get; internal set; }

    public Years RatingsKnown { get; internal set; }
    /// <summary>Years rated at least so, by rating.</summary>
    public Years[] RatedAtLeast { get; internal set; } = new Years[4];

    public bool AwardsKnown { get; internal set; }
    public HeldFact[] Awards
    {
        get;
        internal set
        {
            field = value;
            HeldPlaces = UInt128.Zero;
            foreach (var held in value) HeldPlaces |= UInt128.One << held.Award;
        }
    } = [];
    /// <summary>Which awards are held, by their places in the lawbook.</summary>
    public UInt128 HeldPlaces { get; private set; }
    public bool InitiativesKnown { get; internal set; }
    public InitiativeFact[] Initiatives { get; internal set; } = [];
    public bool TopicsKnown { get; internal set; }
    public Topic[] Topics { get; internal set; } = [];
    public IReadOnlyList<Discipline>? Disciplines { get; internal set; }
    public IReadOnlyList<Hold>? Holds { get; internal set; }
    public IReadOnlyList<Post>? Posts { get; internal set; }
    public IReadOnlyList<MovementPart>? Movements { get; internal set; }
    public IReadOnlyDictionary<int, Membership>? Memberships { get; internal set; }
    public IReadOnlyDictionary<int, int>? BlockRanks { get; internal set; }
    public IReadOnlyDictionary<string, bool>? Confirmed { get; internal set; }

    /// <summary>Whether it is known that none of these awards is held.</summary>
    public bool HoldsNone(AwardSet awards) => AwardsKnown && (HeldPlaces & awards.Places) == UInt128.Zero;

    /// <summary>Years rated at least so, at the level of what is granted.</summary>
    public Years Rated(Rating min, Granted granted) => granted == Granted.Unknown ? RatedAtLeast[(int)min] | ~RatingsKnown : RatedAtLeast[(int)min];

    /// <summary>How many of the years have the highest rating.</summary>
    public int RatedTop(Years within, Granted granted) => (Rated(Rating.HTXSNV, granted) & within).Count;
}

/// <summary>An award held: which (its place in the lawbook), for which year, when decided, on what ground.</summary>
/// <param name="DecidedYear">0 where the day of the decision is unknown.</param>
/// <param name="Basis">Null where it is unknown; of a title that the law gives on merit only, always merit, unless it is said to be sudden or thematic.</param>
public readonly record struct HeldFact(short Award, short Year, short DecidedYear, Basis? Basis, string? Issuer, bool IsTitle);

/// <summary>What an initiative was used for: nothing, a title, a form of commendation, or nobody has said.</summary>
public enum Use : byte { None, Title, Form, Unknown }

/// <summary>An initiative: its year, how far it reaches, what it was used for.</summary>
public readonly record struct InitiativeFact(short Year, Scope? Scope, Use Use);
