using BangVang.Law.Book;
using BangVang.Law.Candidates;
using BangVang.Law.Conditions;
using BangVang.Law.Verdicts;
using static BangVang.Law.Tests.Given;

namespace BangVang.Law.Tests.Versions;

/// <summary>Each dated version of each award: before it, on its first and last day, after it; each of its conditions met, not met and unknown.</summary>
public sealed class VersionTests
{
    static IEnumerable<(Award Award, AwardVersion Version)> All => National.Awards.SelectMany(a => a.Versions.Select(v => (a, v)));

    [Fact]
    public void A_version_rules_from_its_first_day_to_its_last() => (
        from pair in All
        from day in new[] { pair.Version.From, pair.Version.Until ?? pair.Version.From.AddYears(3) }
        where pair.Award.On(day) != pair.Version
        select $"{pair.Award.Code} on {day}").ShouldBeEmpty();

    [Fact]
    public void Before_the_first_version_nobody_is_eligible() => (
        from award in National.Awards
        let day = award.Versions[0].From.AddDays(-1)
        let verdict = National.Judge(Person, award.Code, day)
        let expected = National.RegimeOn(day) is null || award.Before2024 == Before2024.NotCollected ? Conclusion.HumanDecides : Conclusion.NotEligible
        where verdict.Outcome != expected || verdict.Findings is not [{ Condition: "in_force" or "regime" }]
        select $"{award.Code} on {day}: {verdict.Outcome}").ShouldBeEmpty();

    [Fact]
    public void After_the_last_version_the_award_is_no_more()
    {
        var ended = National.Awards.Where(a => a.Versions[^1].Until is not null).ToList();
        ended.Select(a => a.Code).ShouldBe(["GK_HUYEN", "HUYHIEU_TINH"], ignoreOrder: true);
        foreach (var award in ended) National.Judge(Person, award.Code, award.Versions[^1].Until!.Value.AddDays(1)).Findings.Single().Explanation.ShouldContain("không còn từ ngày");
    }

    [Fact]
    public void Nothing_ends_on_the_30th_of_September_2026()
    {
        var last = Day(2026, 9, 30);
        National.Awards.Where(a => a.On(last) is not null && a.On(last.AddDays(1)) is null).Select(a => a.Code).ShouldBeEmpty();
        National.Principles.Where(p => p.Covers(last) && !p.Covers(last.AddDays(1))).Select(p => p.Id).ShouldBeEmpty();
        National.TypesOn(last).Except(National.TypesOn(last.AddDays(1))).ShouldBeEmpty();
    }

    [Fact]
    public void The_law_of_2026_adds_two_types_of_commendation() =>
        National.TypesOn(Day(2026, 10, 1)).Except(National.TypesOn(Day(2026, 9, 30))).Select(t => t.Name)
            .ShouldBe(["Khen thưởng phong trào thi đua theo chuyên đề", "Khen thưởng chuyên đề"]);

    [Fact]
    public void Each_rule_carried_over_into_the_law_of_2026_says_so() => (
        from award in National.Awards
        let version = award.On(Day(2026, 10, 1))
        where version is not null
        from condition in version.Conditions
        let earlier = award.On(Day(2026, 9, 30))!.Conditions.Single(c => (c.Rule ?? c.Id) == condition.Rule || c.Id == condition.Rule)
        where condition.Mark.IsVerified || condition.Citation != earlier.Citation || condition.Text != earlier.Text || (condition.Mark != Mark.AssumedCarriedOver && !earlier.Mark.LeavesItToAPerson)
        select condition.Id).ShouldBeEmpty();

    [Fact]
    public void Who_has_what_a_condition_asks_for_meets_it() => Outcomes(Sample.Meeting, (c, o) => o == (IsLeftToAPerson(c) ? Outcome.HumanDecides : Outcome.Met)).ShouldBeEmpty();

    [Fact]
    public void Who_has_nothing_does_not_meet_it() => Outcomes(Sample.Failing, (_, o) => o == Outcome.NotMet).ShouldBeEmpty();

    [Fact]
    public void Of_whom_nothing_is_known_evidence_is_missing() => Outcomes((_, _) => Sample.Unknown, (c, o) => o == (c is Confirm || c.Mark.LeavesItToAPerson ? Outcome.HumanDecides : Outcome.EvidenceMissing)).ShouldBeEmpty();

    [Fact]
    public void Nobody_of_whom_nothing_is_known_is_eligible() => (
        from pair in All
        from kind in new[] { Recipient.Individual, Recipient.Collective, Recipient.Household, Recipient.Foreign, Recipient.Province }
        let verdict = National.Judge(Sample.Unknown with { Kind = kind }, pair.Award.Code, pair.Version.From)
        where verdict.Outcome == Conclusion.Eligible
        select $"{pair.Award.Code} {kind} on {pair.Version.From}").ShouldBeEmpty();

    [Fact]
    public void Every_answer_is_a_sentence_with_its_place_in_the_law() => (
        from asked in Asked()
        from sample in new[] { Sample.Meeting(asked.Condition, asked.Ask), Sample.Failing(asked.Condition, asked.Ask), Sample.Unknown }
        let facts = Facts.Of(sample, National, asked.Ask.On)
        let said = asked.Condition.Explain(facts, asked.Ask, asked.Condition.Judge(facts, asked.Ask))
        where said.Length < 10 || said[^1] is not ('.' or '?') || said.Contains("..", StringComparison.Ordinal) || char.IsLower(said[0])
        select $"{asked.Condition.Id}: {said}").Distinct().ShouldBeEmpty();

    static IEnumerable<string> Outcomes(Func<Condition, Ask, Candidate> sample, Func<Condition, Outcome, bool> expected) =>
        from asked in Asked()
        let facts = Facts.Of(sample(asked.Condition, asked.Ask), National, asked.Ask.On)
        let outcome = asked.Condition.Judge(facts, asked.Ask)
        where !expected(asked.Condition, outcome)
        select $"{asked.Condition.Id}: {outcome}: {asked.Condition.Explain(facts, asked.Ask, outcome)}";

    static IEnumerable<(Condition Condition, Ask Ask)> Asked() =>
        from pair in All
        let day = pair.Version.From.AddMonths(5)
        let ask = new Ask(National, pair.Award, pair.Version, National.RegimeOn(day)!, day, day.Year - 1, Track.Individual)
        from condition in pair.Version.Conditions
        where !condition.Information
        select (condition, ask);

    static bool IsLeftToAPerson(Condition condition) => condition is not Confirm && (condition.Doubt is not null || condition.Question is not null || condition.Mark.LeavesItToAPerson
        // Somebody in the armed forces may be in either.
        || condition is ServiceYears { In: ArmedForce.Army or ArmedForce.Police });
}
