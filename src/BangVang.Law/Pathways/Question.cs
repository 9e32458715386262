using BangVang.Law.Book;
using BangVang.Law.Candidates;
using BangVang.Law.Conditions;
using BangVang.Law.Verdicts;

namespace BangVang.Law.Pathways;

/// <summary>One award asked in one year, and what a person would be supposed to confirm in it.</summary>
sealed record Question(Facts Facts, Ask Ask, Logic Logic)
{
    /// <summary>Null where the award is not for such a candidate or there is no law for the day.</summary>
    public static Question? Of(Lawbook book, Candidate candidate, Award award, DateOnly day, int year)
    {
        var facts = Facts.Of(candidate, book, day);
        if (book.RegimeFor(day, candidate.ReceivedOn) is not { } regime || Judgement.VersionUnder(award, regime, day) is not { } version) return null;
        var track = Judgement.TrackOf(facts);
        return version.For(track) is { } logic && Judgement.Receives(award, facts) ? new Question(facts, new Ask(book, award, version, regime, day, year, track), logic) : null;
    }

    /// <summary>Whether any figure takes part; where none does, only a person can say.</summary>
    public bool IsCounted => Counts(Logic);

    /// <summary>
    /// What is supposed to be confirmed: all that only a person can see, but not where the law offers a counted way beside it; and questions put
    /// beside figures that are enough.
    /// </summary>
    public IEnumerable<Condition> Supposed() => Supposed(Logic).Distinct().Select(place => Ask.Version.Conditions[place]);

    IEnumerable<int> Supposed(Logic logic) => logic switch
    {
        Leaf leaf => Applies(leaf) && (IsPersons(leaf) || IsEnough(leaf)) ? [leaf.Place] : [],
        AllOf all => all.Parts.SelectMany(Supposed),
        AnyOf any => (any.Parts.Where(Counts).ToList() is { Count: > 0 } counted ? counted : any.Parts).SelectMany(Supposed),
        _ => [],
    };

    bool Counts(Logic logic) => logic switch
    {
        Leaf leaf => Applies(leaf) && !IsPersons(leaf),
        AllOf all => all.Parts.Any(Counts),
        AnyOf any => any.Parts.Any(Counts),
        _ => false,
    };

    bool Applies(Leaf leaf) => At(leaf) is { Information: false } condition && condition.AppliesTo(Ask.Track, Facts.Ground);

    bool IsPersons(Leaf leaf) => At(leaf) is Confirm;

    bool IsEnough(Leaf leaf) => At(leaf) is var condition && (condition.Doubt is not null || condition.Question is not null || condition.Mark.LeavesItToAPerson) && condition.Holds(Facts, Ask, Granted.Sure);

    Condition At(Leaf leaf) => Ask.Version.Conditions[leaf.Place];
}
