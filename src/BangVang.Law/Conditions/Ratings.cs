using System.Text.Json.Serialization;
using BangVang.Law.Book;
using BangVang.Law.Candidates;
using BangVang.Law.Verdicts;

namespace BangVang.Law.Conditions;

/// <summary>The rating of the year under review is at least so.</summary>
public sealed record RatingCondition : Condition
{
    public required Rating Min { get; init; }

    public override bool Holds(Facts facts, Ask ask, Granted granted) => facts.Rated(Min, granted).Has(ask.Year);

    public override string Explain(Facts facts, Ask ask, Outcome outcome) => Sentence.RatingOf(facts, ask.Year) is { } rating
        ? outcome == Outcome.Met ? $"Năm {ask.Year} được xếp loại {rating}, đạt mức {Min.Word} trở lên." : $"Năm {ask.Year} được xếp loại {rating}, chưa đạt mức {Min.Word}."
        : $"Chưa có kết quả xếp loại năm {ask.Year}; cần đạt mức {Min.Word} trở lên.";

    public override IEnumerable<string> Look(Facts facts, Ask ask) => Sentence.Ratings(facts, ask.Year, ask.Year);
}

/// <summary>Continuous years, up to the one under review, rated at least so, perhaps with initiatives within them.</summary>
public sealed record RatingYears : Condition
{
    [JsonPropertyName("years")] public required int Continuous { get; init; }
    public required Rating Min { get; init; }
    /// <summary>Titles that stand for the rating in their year.</summary>
    public IReadOnlyList<string> OrTitles { get; init; } = [];
    [JsonPropertyName("initiatives")] public int InitiativesNeeded { get; init; }
    public Scope InitiativeScope { get; init; }

    AwardSet titles;

    public override IEnumerable<string> Named => OrTitles;

    internal override void Bind(IReadOnlyDictionary<string, int> places) => titles = AwardSet.Of(OrTitles, places);

    Years Good(Facts facts, Ask ask, Granted granted) =>
        (facts.Rated(Min, granted) | (OrTitles.Count == 0 ? Years.None : facts.Held(titles, ask, granted)))
        & facts.Countable(ask, granted) & (ask.OneRewardOnly ? facts.Untaken(ask, granted) : Years.All);

    public override bool Holds(Facts facts, Ask ask, Granted granted)
    {
        var run = Good(facts, ask, granted).RunEnding(ask.Year);
        if (run < Continuous) return false;
        if (InitiativesNeeded == 0) return true;
        var within = Years.Between(ask.Year - run + 1, ask.Year);
        var initiatives = facts.InitiativesIn(within, InitiativeScope, ask, granted);
        var topics = facts.TopicsIn(within, InitiativeScope, granted);
        return initiatives >= InitiativesNeeded || topics >= InitiativesNeeded
            || granted != Granted.Sure && (long)initiatives + topics >= InitiativesNeeded;
    }

    public override string Explain(Facts facts, Ask ask, Outcome outcome)
    {
        var good = Good(facts, ask, Granted.Sure);
        var run = good.RunEnding(ask.Year);
        var level = Min.Word + string.Concat(OrTitles.Select(t => "/" + ask.Book.NameOf(t)));
        if (run < Continuous && outcome == Outcome.HumanDecides && Sentence.Taken(facts, ask) is { } taken)
            return $"Có {Good(facts, ask, Granted.Doubtful).RunEnding(ask.Year)} năm liên tục {level} đến năm {ask.Year}. {taken}";
        if (run < Continuous)
            return $"Mới có {run}/{Continuous} năm liên tục {level} tính đến năm {ask.Year}{Sentence.Lacking(good, ask.Year - Continuous + 1, ask.Year, facts)}.";
        if (InitiativesNeeded == 0) return $"Đã có {run} năm liên tục {level} ({ask.Year - run + 1}–{ask.Year}).{(outcome == Outcome.HumanDecides && Question is not null ? " " + Question : "")}";
        var within = Years.Between(ask.Year - run + 1, ask.Year);
        var sentence = $"Đã có {run} năm liên tục {level} ({ask.Year - run + 1}–{ask.Year}); {Sentence.Initiatives(facts, within, InitiativesNeeded, InitiativeScope, ask)}{SayTopics(facts, within)}.";
        return outcome == Outcome.HumanDecides ? $"{sentence} {WhyAPerson(facts, within, ask)}" : sentence;
    }

    string SayTopics(Facts facts, Years within) => facts.TopicsIn(within, InitiativeScope, Granted.Sure) is var topics && topics > 0 ? $", {topics} đề tài, đề án đã nghiệm thu" : "";

    string WhyAPerson(Facts facts, Years within, Ask ask)
    {
        var free = facts.InitiativesIn(within, InitiativeScope, ask, Granted.Sure);
        var topics = facts.TopicsIn(within, InitiativeScope, Granted.Sure);
        return topics > 0 && free + topics >= InitiativesNeeded
            ? $"Hai cách hiểu: phải đủ {InitiativesNeeded:00} sáng kiến hoặc đủ {InitiativesNeeded:00} đề tài, hay được cộng cả sáng kiến và đề tài; người thẩm định quyết định."
            : Sentence.OnceDoubt(ask);
    }

    public override IEnumerable<string> Look(Facts facts, Ask ask) =>
        [.. Sentence.Ratings(facts, ask.Year - Continuous + 1, ask.Year), .. Sentence.Awards(facts, titles, ask), .. InitiativesNeeded > 0 ? Sentence.Initiatives(facts) : []];
}
