using BangVang.Law.Book;
using BangVang.Law.Bulk;
using BangVang.Law.Candidates;
using BangVang.Law.Verdicts;
using FsCheck;
using FsCheck.Fluent;
using static BangVang.Law.Tests.Given;
using Outcome = BangVang.Law.Verdicts.Outcome;

namespace BangVang.Law.Tests.Bulk;

public sealed class RegisterTests
{
    // The last day of each regime and the first of the next, and days between.
    static readonly DateOnly[] Days = [Day(2023, 12, 31), Day(2024, 1, 1), Day(2025, 6, 30), Day(2025, 7, 1), Day(2026, 3, 1), Day(2026, 9, 30), Day(2026, 10, 1), Day(2026, 12, 31), Day(2016, 5, 1)];

    [Fact]
    public void A_register_and_a_single_verdict_conclude_alike() => Prop.ForAll(ArbMap.Default.ArbFor<int>(), seed =>
    {
        var candidates = Enumerable.Range(0, 5).Select(i => RandomCandidate.Of(unchecked(seed * 31 + i))).ToArray();
        var on = Days[(int)((uint)seed % Days.Length)];
        Each(candidates, new Examination(National, on), (candidate, award, standing, year) =>
        {
            var verdict = National.Judge(candidate, award.Code, on);
            standing.Conclusion.ShouldBe(verdict.Outcome, $"{candidate.Id}, {award.Code}, {on}\n{Say(verdict)}");
            year.ShouldBe(verdict.JudgedYear);
            National.Conclude(Facts.Of(candidate, National, on), award).ShouldBe(verdict.Outcome);
        });
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(40));

    [Fact]
    public void Who_lacks_one_thing_is_lifted_by_it_and_by_nothing_else_in_the_findings() => Prop.ForAll(ArbMap.Default.ArbFor<int>(), seed =>
    {
        var candidate = RandomCandidate.Of(seed) with { ReceivedOn = null };
        var on = Days[(int)((uint)seed % Days.Length)];
        Each([candidate], new Examination(National, on), (_, award, standing, _) =>
        {
            if (standing.Conclusion <= Conclusion.HumanDecides) standing.LacksOne.ShouldBeFalse();
            else LiftedBy(candidate, award, on).ShouldBe(standing.Lacking, $"{candidate.Id}, {award.Code}, {on}");
        });
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(100));

    [Fact]
    public void A_tally_counts_every_candidate_once()
    {
        var register = new Register(National);
        for (var i = 0; i < 10_000; i++) register.Add(RandomCandidate.Of(i));
        var examination = new Examination(National, Day(2026, 3, 1));
        var eligible = new int[National.Awards.Count];

        var tallies = register.WhoQualifies(examination, (_, standings) => { for (var i = 0; i < standings.Length; i++) if (standings[i].Conclusion == Conclusion.Eligible) Interlocked.Increment(ref eligible[i]); });

        tallies.Select(t => t.Award.Code).ShouldBe(National.Awards.Select(a => a.Code));
        tallies.ShouldAllBe(t => t.Eligible + t.HumanDecides + t.NeedsEvidence + t.NotEligible == register.Count && t.LacksOne <= t.NeedsEvidence + t.NotEligible);
        tallies.Select(t => t.Eligible).ShouldBe(eligible);
        tallies.Sum(t => t.Eligible).ShouldBeGreaterThan(0);
        tallies.Sum(t => t.LacksOne).ShouldBeGreaterThan(0);
    }

    [Fact]
    public void What_lacks_is_said_in_words_with_its_citation()
    {
        var register = new Register(National);
        register.Add(Person.Rated(Rating.HTTNV, 2020, 2025).Holding("CSTDCS", 2023, 2025).WithInitiative(2025, Scope.BoTinh));
        register.Add(Person.Rated(Rating.HTXSNV, 2025).Holding("LDTT", 2025) with { Holds = [new Hold(HoldKind.Inspection, Day(2026, 1, 5))] });
        var seat = new Examination(National, Day(2026, 3, 1), awards: [National.Find("CSTD_TINH")!, National.Find("CSTDCS")!]).Seat(register);

        seat.Examine(0)[0].Conclusion.ShouldBe(Conclusion.NotEligible);
        seat.Lacking(0).ShouldBe(("Được lựa chọn trong số những cá nhân có 03 lần liên tục được tặng Chiến sĩ thi đua cơ sở", "L2022 Đ22.1.a"));
        seat.Examine(1)[1].Conclusion.ShouldBe(Conclusion.NotEligible);
        seat.Lacking(1)!.Value.Words.ShouldStartWith("không có việc đang xem xét");
    }

    [Fact]
    public void A_whole_register_leaves_nothing_behind()
    {
        var register = new Register(National);
        for (var i = 0; i < 500; i++) register.Add(RandomCandidate.Of(i) with { ReceivedOn = null, Posts = [] });
        var seat = new Examination(National, Day(2026, 3, 1)).Seat(register);
        for (var row = 0; row < register.Count; row++) seat.Examine(row);

        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var row = 0; row < register.Count; row++) seat.Examine(row);

        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBeLessThan(1024);
    }

    static void Each(Candidate[] candidates, Examination examination, Action<Candidate, Award, Standing, int> look)
    {
        var register = new Register(National);
        foreach (var candidate in candidates) register.Add(candidate);
        var seat = examination.Seat(register);
        for (var row = 0; row < candidates.Length; row++)
        {
            var standings = seat.Examine(row).ToArray();
            for (var i = 0; i < standings.Length; i++) look(candidates[row], examination.Awards[i], standings[i], seat.JudgedYear);
        }
    }

    // By the findings of the single verdict: each one made "met" in turn, and the whole combined anew.
    static ulong LiftedBy(Candidate candidate, Award award, DateOnly on)
    {
        if (National.RegimeFor(on, null) is not { } regime || Judgement.VersionUnder(award, regime, on) is not { } version) return 0;
        var verdict = National.Judge(candidate, award.Code, on);
        var facts = Facts.Of(candidate, National, on);
        if (National.Refusal(facts, award, regime, verdict.JudgedYear) is not null || National.Asked(facts, award, regime, verdict.JudgedYear) is not { } asked) return 0;
        var answers = version.Conditions.Select(c => verdict.Findings.FirstOrDefault(f => f.Counts && f.Condition == c.Id)?.Outcome).ToArray();
        var principles = verdict.Findings.Where(f => f.Counts && version.Conditions.All(c => c.Id != f.Condition)).ToList();
        Outcome Whole(Outcome?[] of, string? met) => principles.Where(p => p.Condition != met).Select(p => p.Outcome).Append(asked.Logic.Combine(of) ?? Outcome.NotMet).Max();
        var lifting = 0UL;
        for (var i = 0; i < answers.Length; i++)
        {
            if (answers[i] is not (Outcome.NotMet or Outcome.EvidenceMissing)) continue;
            var lifted = answers.ToArray();
            lifted[i] = Outcome.Met;
            if (Whole(lifted, null) <= Outcome.HumanDecides) lifting |= 1UL << i;
        }
        if (principles.Any(p => p.Condition == "P4") && Whole(answers, "P4") <= Outcome.HumanDecides) lifting |= Standing.Hold;
        if (principles.Any(p => p.Condition == "P5") && Whole(answers, "P5") <= Outcome.HumanDecides) lifting |= Standing.Discipline;
        return lifting;
    }

    static string Say(Verdict verdict) => string.Join("\n", verdict.Findings.Select(f => $"{f.Condition} {f.Outcome}: {f.Explanation}"));
}
