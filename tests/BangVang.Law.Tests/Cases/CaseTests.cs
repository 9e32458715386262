using BangVang.Law.Verdicts;
using static BangVang.Law.Tests.Given;

namespace BangVang.Law.Tests.Cases;

/// <summary>Every case that somebody wrote down ends as they wrote.</summary>
public sealed class CaseTests
{
    static readonly IReadOnlyList<Case> Cases = [.. CaseFile.All()];

    public static TheoryData<int, string> Titles => new(Cases.Select((c, i) => (i, c.Title)));

    [Theory]
    [MemberData(nameof(Titles))]
    public void The_case_ends_as_written(int place, string title)
    {
        title.ShouldNotBeEmpty();
        foreach (var ask in Cases[place].Asks)
        {
            var verdict = National.Judge(Cases[place].Candidate, ask.Award, ask.On, ask.Year);
            var said = $"{ask.Where}\n{Say(verdict)}";
            verdict.Outcome.ShouldBe(ask.Outcome, said);
            National.Conclude(Law.Candidates.Facts.Of(Cases[place].Candidate, National, ask.On), National.Find(ask.Award)!, ask.Year).ShouldBe(ask.Outcome, $"Alone: {said}");
            if (ask.Regime is not null) verdict.Regime.ShouldBe(ask.Regime, said);
            foreach (var expected in ask.Findings)
            {
                var finding = verdict.Findings.SingleOrDefault(f => f.Condition == expected.Condition).ShouldNotBeNull($"{expected.Where}\n{said}");
                finding.Outcome.ShouldBe(expected.Outcome, $"{expected.Where}\n{said}");
                if (expected.Says is not null) finding.Explanation.ShouldContain(expected.Says, Shouldly.Case.Sensitive, $"{expected.Where}\n{said}");
            }
        }
    }

    [Fact]
    public void There_are_cases_enough_and_each_asks_something()
    {
        Cases.Count.ShouldBeGreaterThanOrEqualTo(80);
        Cases.Where(c => c.Asks.Count == 0).Select(c => c.Title).ShouldBeEmpty();
    }

    static string Say(Verdict verdict) => string.Join("\n", verdict.Findings.Select(f => $"  {f.Condition} {f.Outcome.Word}{(f.Counts ? "" : " (tham khảo)")}: {f.Explanation}"));
}
