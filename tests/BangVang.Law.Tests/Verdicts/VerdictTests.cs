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

    [Theory]
    [InlineData("BK_TINH", "BK_TINH.R3.IND.d1", "2025-12-15", "L2022 Đ74.1.d")]
    [InlineData("BK_TINH", "BK_TINH.R3.IND.d1", "2026-02-06", "L2022 Đ74.1.d; CV 1168/BNV-BTĐKT (6/2/2026)")]
    [InlineData("GK_XA", "GK_XA.R2.mov", "2024-03-01", "L2022 Đ75.2 (bộ, tỉnh quy định chi tiết)")]
    [InlineData("GK_XA", "GK_XA.R3.mov", "2025-12-03", "L2022 Đ75.2 (bộ, tỉnh quy định chi tiết); ví dụ địa phương Bắc Ninh QĐ 86/2025")]
    public void Only_what_was_in_force_on_the_day_is_cited(string award, string condition, string on, string citation) =>
        National.Judge(Person, award, DateOnly.Parse(on, System.Globalization.CultureInfo.InvariantCulture)).Findings.Single(f => f.Condition == condition).Citation.ShouldBe(citation);

    [Theory]
    [InlineData("2024-01-29", "L2022 Đ31.1.a")]
    [InlineData("2024-01-30", "L2022 Đ31.1.a; NĐ86")]
    public void A_decree_is_cited_from_its_first_day(string on, string citation) =>
        National.Judge(Person with { Kind = Recipient.Household }, "GDVH", DateOnly.Parse(on, System.Globalization.CultureInfo.InvariantCulture)).Findings.Single(f => f.Condition == "GDVH.R2.1").Citation.ShouldBe(citation);
}
