using BangVang.Law.Book;
using BangVang.Law.Candidates;
using BangVang.Law.Pathways;
using BangVang.Law.Verdicts;
using static BangVang.Law.Tests.Given;

namespace BangVang.Law.Tests.Pathways;

public sealed class PathwayTests
{
    static readonly DateOnly Spring2026 = Day(2026, 3, 1);

    /// <summary>Two years of the three that the provincial title asks for.</summary>
    static Candidate Rising => Person.Rated(Rating.HTXSNV, 2024, 2025).Holding("LDTT", 2024, 2025).Holding("CSTDCS", 2024, 2025).WithInitiative(2025, Scope.BoTinh);

    [Fact]
    public void Whoever_is_eligible_today_waits_for_nothing()
    {
        var way = National.Pathway(Rising.WithInitiative(2024), Spring2026).For("BK_TINH")!;

        way.Now.ShouldBe(Conclusion.Eligible);
        way.EarliestYear.ShouldBe(2025);
        way.Missing.ShouldBeEmpty();
    }

    [Fact]
    public void Where_the_law_can_be_read_in_two_ways_the_supposition_is_said()
    {
        var way = National.Pathway(Rising, Spring2026).For("BK_TINH")!;

        way.Now.ShouldBe(Conclusion.HumanDecides);
        way.EarliestYear.ShouldBe(2025);
        way.Assumptions.ShouldContain("Người thẩm định xác nhận: Có 02 lần liên tục được tặng danh hiệu Chiến sĩ thi đua cơ sở.");
    }

    [Fact]
    public void A_chain_that_lacks_one_year_is_whole_in_the_next()
    {
        var way = National.Pathway(Rising, Spring2026).For("CSTD_TINH")!;

        way.Now.ShouldNotBe(Conclusion.Eligible);
        way.Missing.ShouldNotBeEmpty();
        way.EarliestYear.ShouldBe(2026);
        way.Steps[^1].ShouldBe(new PathwayStep("CSTD_TINH", 2026));
    }

    [Fact]
    public void The_ladder_is_climbed_rung_by_rung()
    {
        var report = National.Pathway(Rising, Spring2026);
        int YearOf(string code) => report.For(code)!.EarliestYear ?? throw new ShouldAssertException($"{code} is not reached.");

        YearOf("BK_TTG").ShouldBeGreaterThan(YearOf("BK_TINH"));
        YearOf("HC_LD3").ShouldBeGreaterThanOrEqualTo(YearOf("BK_TTG") + 5);
        YearOf("CSTDTQ").ShouldBeGreaterThan(YearOf("CSTD_TINH"));
        report.For("HC_LD3")!.Steps.Select(s => s.Award).ShouldContain("BK_TTG");
    }

    [Fact]
    public void Steps_stand_in_the_order_of_their_years() =>
        National.Pathway(Person, Spring2026).Awards.ShouldAllBe(w => w.Steps.Zip(w.Steps.Skip(1)).All(p => p.First.Year <= p.Second.Year));

    [Fact]
    public void A_running_discipline_keeps_everything_back_until_it_is_over()
    {
        var punished = Rising with { Disciplines = [new Discipline(DisciplineLevel.CanhCao, Day(2025, 10, 1), Day(2026, 9, 30))] };
        var way = National.Pathway(punished, Spring2026).For("CSTD_TINH")!;

        way.Now.ShouldBe(Conclusion.NotEligible);
        way.EarliestYear.ShouldNotBeNull();
        way.EarliestYear.Value.ShouldBeGreaterThan(2026);
    }

    [Fact]
    public void What_only_a_person_can_see_has_no_year()
    {
        var way = National.Pathway(Rising, Spring2026).For("HC_DC")!;

        way.IsCounted.ShouldBeFalse();
        way.EarliestYear.ShouldBeNull();
    }

    [Fact]
    public void Only_awards_for_such_a_candidate_are_in_the_report()
    {
        var report = National.Pathway(Collective, Spring2026);

        report.For("TTLDXS").ShouldNotBeNull();
        report.For("CSTDCS").ShouldBeNull();
        report.For("GDVH").ShouldBeNull();
    }

    [Fact]
    public void A_collective_that_leads_its_block_climbs_as_well()
    {
        var report = National.Pathway(Collective, Spring2026);

        report.For("TTLDXS")!.EarliestYear.ShouldBe(2026);
        report.For("CO_TINH")!.EarliestYear.ShouldBe(2026);
        var (ttg, order) = (report.For("BK_TTG")!.EarliestYear, report.For("HC_LD3")!.EarliestYear);
        ttg.ShouldNotBeNull();
        order.ShouldNotBeNull();
        order.Value.ShouldBeGreaterThanOrEqualTo(ttg.Value + 5);
    }

    [Fact]
    public void The_assumptions_are_said() => National.Pathway(Rising, Spring2026).Assumptions.ShouldContain(a => a.Contains("HTXSNV", StringComparison.Ordinal));

    [Fact]
    public void Nothing_is_promised_beyond_the_last_year_looked_at()
    {
        var report = National.Pathway(Person, Spring2026);

        report.Awards.ShouldAllBe(w => w.EarliestYear == null || w.EarliestYear >= report.FirstYear && w.EarliestYear <= report.LastYear);
        report.LastYear.ShouldBe(Years.Last);
    }

    [Fact]
    public void A_day_before_the_first_regime_promises_nothing() => National.Pathway(Rising, Day(2010, 3, 1)).Awards.ShouldBeEmpty();
}
