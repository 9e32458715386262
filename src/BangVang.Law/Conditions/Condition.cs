using System.Text.Json.Serialization;
using BangVang.Law.Book;
using BangVang.Law.Candidates;
using BangVang.Law.Verdicts;

namespace BangVang.Law.Conditions;

/// <summary>
/// One rule of an award: what it asks for is code (a closed set of kinds), how much of it is data.
/// A kind says whether it holds when so much is granted; the answer follows from that, so that nothing unknown ever becomes "met".
/// </summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind", UnknownDerivedTypeHandling = JsonUnknownDerivedTypeHandling.FailSerialization)]
[JsonDerivedType(typeof(RatingCondition), "rating")]
[JsonDerivedType(typeof(RatingYears), "rating_years")]
[JsonDerivedType(typeof(SameYearTitle), "same_year_title")]
[JsonDerivedType(typeof(ConsecutiveYears), "consecutive_years")]
[JsonDerivedType(typeof(ConsecutiveAwards), "consecutive_awards")]
[JsonDerivedType(typeof(Ladder), "ladder")]
[JsonDerivedType(typeof(Initiatives), "initiatives")]
[JsonDerivedType(typeof(Topics), "topics")]
[JsonDerivedType(typeof(Share), "share")]
[JsonDerivedType(typeof(NoDiscipline), "no_discipline")]
[JsonDerivedType(typeof(MonthsInUnit), "months_in_unit")]
[JsonDerivedType(typeof(ServiceYears), "service_years")]
[JsonDerivedType(typeof(OfficeYears), "office_years")]
[JsonDerivedType(typeof(Movement), "movement")]
[JsonDerivedType(typeof(BlockRank), "block_rank")]
[JsonDerivedType(typeof(RoundAnniversary), "round_anniversary")]
[JsonDerivedType(typeof(Interval), "interval")]
[JsonDerivedType(typeof(Confirm), "confirm")]
public abstract record Condition
{
    /// <summary>Unique within its version.</summary>
    public required string Id { get; init; }
    /// <summary>The name of the rule where several versions or awards share it.</summary>
    public string? Rule { get; init; }
    /// <summary>The rule in an officer's words.</summary>
    public required string Text { get; init; }
    /// <summary>The same in English, for developers.</summary>
    public string? Gloss { get; init; }
    public required string Citation { get; init; }
    public required Mark Mark { get; init; }
    public string? Source { get; init; }
    public string? Note { get; init; }
    /// <summary>The only standings that this rule is for; null: all.</summary>
    public IReadOnlyList<Track>? Tracks { get; init; }
    /// <summary>The ground of commendation that this rule is about; null: any.</summary>
    public Basis? Basis { get; init; }
    /// <summary>The rule speaks of many achievements or of a sudden one, and so serves merit as well as its own ground.</summary>
    public bool AlsoMerit { get; init; }
    /// <summary>Shown, but not counted in the conclusion.</summary>
    public bool Information { get; init; }
    /// <summary>Where the text can be read in two ways and a person decides: both readings.</summary>
    public string? Doubt { get; init; }
    /// <summary>What a person must confirm besides what can be counted.</summary>
    public string? Question { get; init; }
    /// <summary>The body that laid this rule over the nation's; null for the nation's own.</summary>
    [JsonIgnore] public string? AddedBy { get; init; }

    /// <summary>Whether the rule holds when so much is granted; must not become false when more is granted.</summary>
    public abstract bool Holds(Facts facts, Ask ask, Granted granted);

    /// <summary>A Vietnamese sentence on the answer, as an officer would write it.</summary>
    public abstract string Explain(Facts facts, Ask ask, Outcome outcome);

    /// <summary>The facts looked at, one a line.</summary>
    public virtual IEnumerable<string> Look(Facts facts, Ask ask) => [];

    /// <summary>The codes of awards that the rule speaks of; the loader refuses unknown ones.</summary>
    public virtual IEnumerable<string> Named => [];

    /// <summary>Finds the places of the awards named; called once by the loader.</summary>
    internal virtual void Bind(IReadOnlyDictionary<string, int> places) { }

    /// <summary>Whether the rule is for a candidate of this standing, proposed on this ground.</summary>
    public bool AppliesTo(Track track, Basis? ground) =>
        (Tracks is null || Tracks.Contains(track)) && (ground is null || Basis is null || Basis == ground || AlsoMerit && ground == Book.Basis.CongTrang || Basis == Book.Basis.PhongTrao && ground == Book.Basis.ChuyenDe);

    public Outcome Judge(Facts facts, Ask ask)
    {
        var answer = Weigh(facts, ask);
        if (answer != Outcome.HumanDecides || facts.Confirmed is null || !facts.Confirmed.TryGetValue(Id, out var confirmed)) return answer;
        return confirmed ? Outcome.Met : Outcome.NotMet;
    }

    Outcome Weigh(Facts facts, Ask ask)
    {
        if (Mark.LeavesItToAPerson) return Outcome.HumanDecides;
        if (Doubt is null && Question is null && Holds(facts, ask, Granted.Sure)) return Outcome.Met;
        if (Holds(facts, ask, Granted.Doubtful)) return Outcome.HumanDecides;
        return Holds(facts, ask, Granted.Unknown) ? Outcome.EvidenceMissing : Outcome.NotMet;
    }
}
