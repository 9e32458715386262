using System.Text.Json.Serialization;
using BangVang.Law.Book;
using BangVang.Law.Candidates;
using BangVang.Law.Verdicts;

namespace BangVang.Law.Conditions;

/// <summary>Where the continuous years lie to the award that came before.</summary>
public enum Window { After, Open }

/// <summary>So many of these awards within the years counted.</summary>
/// <param name="Issuers">Only those given by these bodies.</param>
public sealed record Need(IReadOnlyList<string> Awards, int Count, IReadOnlyList<string>? Issuers = null)
{
    internal AwardSet Set { get; set; }
}

/// <param name="NotFlagSubject">Only for a collective that cannot receive a flag.</param>
public sealed record NeedGroup(IReadOnlyList<Need> All, bool NotFlagSubject = false);

/// <summary>
/// A merit ladder: an award held, then so many continuous years of a rating up to the proposal, with awards, best years or initiatives within them.
/// The years counted may be more than the law asks for: "từ 05 năm trở lên".
/// </summary>
public sealed partial record Ladder : Condition
{
    /// <summary>Any one of these must have been held before.</summary>
    public required IReadOnlyList<string> After { get; init; }
    public Window Window { get; init; }
    /// <summary>Count from the latest of the awards held before, not from the earliest.</summary>
    public bool FromLatest { get; init; }
    [JsonPropertyName("years")] public int Continuous { get; init; }
    /// <summary>Only awards held before that came after the last giving of the award asked for.</summary>
    public bool Afresh { get; init; }
    /// <summary>Null: only the time must have passed.</summary>
    public Rating? Min { get; init; }
    public IReadOnlyList<string> OrTitles { get; init; } = [];
    /// <summary>Years of the highest rating among them.</summary>
    public int TopYears { get; init; }
    public IReadOnlyList<Need> Within { get; init; } = [];
    public IReadOnlyList<NeedGroup> WithinAny { get; init; } = [];
    [JsonPropertyName("initiatives")] public int InitiativesNeeded { get; init; }
    public Scope InitiativeScope { get; init; }
    /// <summary>Years since the founding.</summary>
    public int MinAge { get; init; }
    public bool RoundAnniversary { get; init; }
    /// <summary>False where the law does not say "đến thời điểm đề nghị": an earlier run of years is then left to a person.</summary>
    public bool ToProposal { get; init; } = true;
    /// <summary>The law says "liên tục tiếp theo": the years next after the award, or any later ones up to the proposal; where the readings part, a person decides.</summary>
    public bool Next { get; init; }
    /// <summary>Said beside the answer.</summary>
    public string? Remark { get; init; }

    AwardSet before, titles;

    public override IEnumerable<string> Named => [.. After, .. OrTitles, .. Needs.SelectMany(n => n.Awards)];

    IEnumerable<Need> Needs => Within.Concat(WithinAny.SelectMany(g => g.All));

    internal override void Bind(IReadOnlyDictionary<string, int> places)
    {
        before = AwardSet.Of(After, places);
        titles = AwardSet.Of(OrTitles, places);
        foreach (var need in Needs) need.Set = AwardSet.Of(need.Awards, places, need.Issuers);
    }

    public override bool Holds(Facts facts, Ask ask, Granted granted)
    {
        if (FirstYear(facts, ask, granted) is not { } after) return false;
        if (!IsOldEnough(facts, ask, granted) || !IsRound(facts, ask, granted)) return false;
        if (Continuous == 0) return true;
        var first = Window == Window.Open ? Years.First : after;
        if (Serves(facts, ask, granted, first, ask.Year)) return true;
        if (ToProposal && !Next || granted == Granted.Sure) return false;
        for (var end = ask.Year - 1; end >= first + Continuous - 1; end--)
            if (Serves(facts, ask, granted, first, end)) return true;
        return false;
    }

    int? FirstYear(Facts facts, Ask ask, Granted granted) => facts.YearAfter(before, ask, granted, FromLatest, Afresh);

    bool Serves(Facts facts, Ask ask, Granted granted, int first, int end)
    {
        var counted = Counted(facts, ask, granted, first, end);
        if (counted.Count < Continuous) return false;
        if (Next && granted == Granted.Sure && !facts.BeginsNextTo(before, counted, Continuous, ask)) return false;
        return facts.RatedTop(counted, granted) >= TopYears
            && Has(facts, ask, granted, Within, counted)
            && (WithinAny.Count == 0 || HasAny(facts, ask, granted, counted))
            && (InitiativesNeeded == 0 || facts.InitiativesIn(counted, InitiativeScope, ask, granted) >= InitiativesNeeded);
    }

    // Loops, not queries: a register of a million asks here, and a query would leave an object behind each time.
    static bool Has(Facts facts, Ask ask, Granted granted, IReadOnlyList<Need> needs, Years counted)
    {
        for (var i = 0; i < needs.Count; i++)
            if (facts.Count(needs[i].Set, counted, ask, granted) < needs[i].Count) return false;
        return true;
    }

    bool HasAny(Facts facts, Ask ask, Granted granted, Years counted)
    {
        for (var i = 0; i < WithinAny.Count; i++)
        {
            var group = WithinAny[i];
            var isOpen = !group.NotFlagSubject || facts.FlagSubject == false || facts.FlagSubject is null && granted == Granted.Unknown;
            if (isOpen && Has(facts, ask, granted, group.All, counted)) return true;
        }
        return false;
    }

    /// <summary>The run of good years that ends with the given one and begins no earlier than the first.</summary>
    Years Counted(Facts facts, Ask ask, Granted granted, int first, int end)
    {
        var run = Good(facts, ask, granted, first).RunEnding(end);
        return Years.Between(end - run + 1, end);
    }

    Years Good(Facts facts, Ask ask, Granted granted, int first)
    {
        var good = Min is null ? Years.All : facts.Rated(Min.Value, granted);
        if (OrTitles.Count > 0) good |= facts.Held(titles, ask, granted);
        good &= Years.From(first) & facts.Countable(ask, granted);
        return ask.OneRewardOnly ? good & facts.Untaken(ask, granted) : good;
    }

    bool IsOldEnough(Facts facts, Ask ask, Granted granted) => MinAge == 0
        || (facts.ServiceFrom is { } founded ? founded.AddYears(MinAge) <= ask.On : granted == Granted.Unknown);

    bool IsRound(Facts facts, Ask ask, Granted granted) => !RoundAnniversary || Founding.IsRound(facts, ask, granted);
}
