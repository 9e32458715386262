using BangVang.Law.Book;
using BangVang.Law.Verdicts;
using static BangVang.Law.Tests.Given;

namespace BangVang.Law.Tests.Verdicts;

public sealed class VerdictTests
{
    static readonly DateOnly Spring2026 = Day(2026, 3, 1);

    [Fact]
    public void Best_rating_with_the_title_of_the_year_makes_an_emulation_fighter()
    {
        var verdict = National.Judge(Person.Rated(Rating.HTXSNV, 2025).Holding("LDTT", 2025), "CSTDCS", Spring2026);

        verdict.Outcome.ShouldBe(Conclusion.Eligible, Say(verdict));
        verdict.Regime.ShouldBe("R3");
    }

    [Fact]
    public void Under_the_law_of_2003_the_best_rating_alone_is_not_enough() =>
        National.Judge(Person.Rated(Rating.HTXSNV, 2022).Holding("LDTT", 2022), "CSTDCS", Day(2023, 2, 1)).Outcome.ShouldBe(Conclusion.NotEligible);

    [Fact]
    public void A_standard_met_without_the_title_is_left_to_a_person() =>
        National.Judge(Person.Rated(Rating.HTXSNV, 2025), "CSTDCS", Spring2026).Outcome.ShouldBe(Conclusion.HumanDecides);

    [Fact]
    public void A_hole_in_the_chain_is_named()
    {
        var verdict = National.Judge(Person.Rated(Rating.HTTNV, 2020, 2025).Holding("CSTDCS", 2023, 2025).WithInitiative(2025, Scope.BoTinh), "CSTD_TINH", Spring2026);

        verdict.Outcome.ShouldBe(Conclusion.NotEligible);
        verdict.Findings[0].Explanation.ShouldBe("Mới có 1/3 lần liên tục đạt CSTĐCS: thiếu năm 2024.");
    }

    [Fact]
    public void What_is_not_known_never_makes_anybody_eligible() =>
        National.Judge(Person.Rated(Rating.HTXSNV, 2025).Holding("LDTT", 2025) with { Holds = null }, "CSTDCS", Spring2026).Outcome.ShouldBe(Conclusion.NeedsEvidence);

    static string Say(Verdict verdict) => string.Join("\n", verdict.Findings.Select(f => $"{f.Condition} {f.Outcome}: {f.Explanation}"));
}
