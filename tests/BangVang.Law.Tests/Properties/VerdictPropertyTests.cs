using BangVang.Law.Book;
using BangVang.Law.Candidates;
using BangVang.Law.Conditions;
using BangVang.Law.Verdicts;
using FsCheck;
using FsCheck.Fluent;
using Interval = BangVang.Law.Conditions.Interval;
using Outcome = BangVang.Law.Verdicts.Outcome;
using static BangVang.Law.Tests.Given;

namespace BangVang.Law.Tests.Properties;

public sealed class VerdictPropertyTests
{
    static readonly DateOnly[] Days = [Day(2023, 3, 1), Day(2025, 3, 1), Day(2026, 3, 1), Day(2026, 11, 1)];

    [Fact]
    public void Order_of_facts_is_irrelevant() => Prop.ForAll(RandomCandidates.Any, candidate =>
    {
        var turned = candidate with
        {
            Awards = candidate.Awards?.Reverse().ToList(),
            Initiatives = candidate.Initiatives?.Reverse().ToList(),
            Topics = candidate.Topics?.Reverse().ToList(),
            Disciplines = candidate.Disciplines?.Reverse().ToList(),
            Posts = candidate.Posts?.Reverse().ToList(),
            Holds = candidate.Holds?.Reverse().ToList(),
            Ratings = candidate.Ratings?.Reverse().ToDictionary(),
            Movements = candidate.Movements?.Reverse().ToList(),
        };
        return Days.All(day => Conclusions(candidate, day).SequenceEqual(Conclusions(turned, day)));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void What_counts_when_a_verdict_is_weighed_is_what_its_conclusion_rests_on()
    {
        var choices = 0;
        Prop.ForAll(RandomCandidates.Any, candidate => Days.All(day => National.Awards.All(award =>
        {
            var verdict = National.Judge(candidate, award.Code, day);
            if (verdict.Conditions is not { } conditions) return true;
            var counted = verdict.Weighed().Findings.Where(f => f.Counts).ToList();
            if (counted.Count < verdict.Findings.Count(f => f.Counts)) choices++;
            // A transition may leave to a person what the old law alone would say.
            if (National.KeptFor(day, candidate.ReceivedOn) is not null) return true;
            var outside = counted.Where(f => conditions.All.All(c => c.Condition != f.Condition)).Select(f => f.Outcome);
            return outside.Append(conditions.Outcome).Max().Concluded == verdict.Outcome && (verdict.Outcome != Conclusion.Eligible || counted.All(f => f.Outcome == Outcome.Met));
        }))).QuickCheckThrowOnFailure();
        choices.ShouldBeGreaterThan(5);
    }

    [Fact]
    public void Removing_knowledge_never_makes_anybody_eligible() => Prop.ForAll(RandomCandidates.Any, candidate => Days.All(day =>
    {
        var before = Conclusions(candidate, day);
        // What is under examination, discipline and what was received already are each asked for from the instrument on that has the rule.
        bool IsAsked(PrincipleRule rule) => National.InForce(rule, National.RegimeOn(day)!, day) is not null;
        var removed = Less(candidate).Select((l, i) => (l, i)).Where(p => (p.l.Holds is not null || candidate.Holds is null || IsAsked(PrincipleRule.Hold))
            && (p.l.Disciplines is not null || candidate.Disciplines is null || IsAsked(PrincipleRule.CountAfterDiscipline))
            && (p.l.Awards is not null || candidate.Awards is null || IsAsked(PrincipleRule.NoDoubleReward)));
        foreach (var (less, taken) in removed)
            before.Zip(Conclusions(less, day), National.Awards).Where(p => p.Second == Conclusion.Eligible && p.First != Conclusion.Eligible)
                .Select(p => $"{p.Third.Code} on {day} without {taken}: {string.Join(" | ", National.Judge(candidate, p.Third.Code, day).Findings.Select(f => $"{f.Condition} {f.Outcome} {f.Explanation}"))}").ShouldBeEmpty();
        return true;
    })).QuickCheckThrowOnFailure();

    [Fact]
    public void What_is_granted_is_never_taken_back_by_granting_more() => Prop.ForAll(RandomCandidates.Any, candidate => Days.All(day =>
    {
        var facts = Facts.Of(candidate, National, day);
        Asked(facts, day).SelectMany(a => a.Version.Conditions.Where(c => c.Holds(facts, a, Granted.Sure) && !c.Holds(facts, a, Granted.Doubtful) || c.Holds(facts, a, Granted.Doubtful) && !c.Holds(facts, a, Granted.Unknown)).Select(c => $"{c.Id} on {day}")).ShouldBeEmpty();
        return true;
    })).QuickCheckThrowOnFailure();

    [Fact]
    public void An_award_added_leaves_what_was_met_but_for_rules_of_interval_and_once() => Prop.ForAll(RandomCandidates.Any, candidate =>
    {
        if (candidate.Awards is null) return true;
        var more = candidate with { Awards = [.. candidate.Awards, RandomCandidates.Award(new Random(candidate.Awards.Count))] };
        return Days.All(day =>
        {
            var (few, many) = (Facts.Of(candidate, National, day), Facts.Of(more, National, day));
            return Asked(few, day).All(a => a.Version.Conditions.All(c => c is Ladder { Afresh: true } or Ladder { FromLatest: true } or Interval or Confirm { OncePerType: true }
                || c.Judge(few, a) != Outcome.Met || c.Judge(many, a) != Outcome.NotMet));
        });
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_conclusion_alone_is_that_of_the_whole_verdict() => Prop.ForAll(RandomCandidates.Any, candidate =>
        Days.All(day => Conclusions(candidate, day).SequenceEqual(National.Awards.Select(a => National.Judge(candidate, a.Code, day).Outcome)))).QuickCheckThrowOnFailure();

    [Fact]
    public void A_finding_that_counts_and_is_unknown_is_never_hidden_in_a_simple_rule() => Prop.ForAll(RandomCandidates.Any, candidate =>
        National.Awards.Where(a => a.On(Days[2])?.Logic is AllOf all && all.Parts.All(p => p is Leaf)).All(a =>
        {
            var verdict = National.Judge(candidate, a.Code, Days[2]);
            return verdict.Outcome != Conclusion.Eligible || verdict.Findings.Where(f => f.Counts).All(f => f.Outcome == Outcome.Met);
        })).QuickCheckThrowOnFailure();

    static List<Conclusion> Conclusions(Candidate candidate, DateOnly day)
    {
        var facts = Facts.Of(candidate, National, day);
        return [.. National.Awards.Select(a => National.Conclude(facts, a))];
    }

    static IEnumerable<Ask> Asked(Facts facts, DateOnly day) => National.Awards.Where(a => a.On(day) is not null)
        .Select(a => new Ask(National, a, a.On(day)!, National.RegimeOn(day)!, day, Judgement.YearFor(day), facts.Kind == Recipient.Collective ? Track.Collective : Track.Individual));

    /// <summary>The candidate with one thing less known each time.</summary>
    static IEnumerable<Candidate> Less(Candidate c)
    {
        yield return c with { Awards = null };
        yield return c with { Ratings = null };
        yield return c with { Initiatives = null };
        yield return c with { Topics = null };
        yield return c with { Disciplines = null };
        yield return c with { Holds = null };
        yield return c with { ServiceFrom = null };
        yield return c with { Posts = null };
        yield return c with { Movements = null };
        yield return c with { FlagSubject = null };
        yield return c with { Sex = null };
        yield return c with { Collective = null };
        yield return c with { BlockRanks = null };
        yield return c with { Ratings = c.Ratings?.Skip(1).ToDictionary() };
        yield return c with { Awards = c.Awards?.Select(a => a with { Basis = null }).ToList() };
        yield return c with { Initiatives = c.Initiatives?.Select(i => i with { UsedFor = default }).ToList() };
        yield return c with { Initiatives = c.Initiatives?.Select(i => i with { Scope = null }).ToList() };
        yield return c with { Movements = c.Movements?.Select(m => m with { Years = null, Role = null }).ToList() };
        yield return c with { Collective = c.Collective?.ToDictionary(m => m.Key, m => m.Value with { Disciplined = null, Completed = null }) };
    }
}
