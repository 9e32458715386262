using BangVang.Law.Book;
using BangVang.Law.Procedures;
using static BangVang.Law.Tests.Given;

namespace BangVang.Law.Tests.Procedures;

public sealed class ProcedureTests
{
    [Fact]
    public void The_deciding_authority_moved_from_the_district_to_the_commune_on_1_July_2025()
    {
        Deciders("CSTDCS", Day(2025, 6, 30)).ShouldContain(Office.DistrictChair);
        Deciders("CSTDCS", Day(2025, 7, 1)).ShouldNotContain(Office.DistrictChair);
        Deciders("CSTDCS", Day(2025, 7, 1)).ShouldContain(Office.CommuneChair);
        Deciders("CSTDCS", Day(2026, 10, 1)).ShouldContain(Office.CommuneChair);
    }

    [Fact]
    public void State_awards_needed_two_or_three_sets_before_2024_and_one_with_files_since()
    {
        National.FilingOf("CSTDTQ", Day(2023, 12, 31)).Sets.ShouldBe(2);
        National.FilingOf("HC_LD3", Day(2023, 12, 31)).Sets.ShouldBe(3);
        foreach (var code in (string[])["CSTDTQ", "HC_LD3", "BK_TTG"])
            National.FilingOf(code, Day(2024, 1, 1)).ShouldSatisfyAllConditions(f => f.Sets.ShouldBe(1), f => f.WithFiles.ShouldBeTrue());
    }

    [Fact]
    public void Lists_are_published_for_orders_but_not_for_the_flag_of_the_government_since_2024()
    {
        Published("HC_LD3", Day(2025, 1, 1)).ShouldBeTrue();
        Published("CO_CP", Day(2025, 1, 1)).ShouldBeFalse();
        Published("HCH_CSVV1", Day(2025, 1, 1)).ShouldBeFalse();
        Published("CO_CP", Day(2023, 1, 1)).ShouldBeTrue();
    }

    [Fact]
    public void The_short_procedure_is_open_to_sudden_deeds_and_not_to_titles()
    {
        var merit = National.FilingOf("BK_TTG", Day(2025, 1, 1));
        merit.SimplifiedCases.ShouldContain(c => c.Text.Contains("dũng cảm cứu người"));
        merit.Simplified.ShouldContain(p => p.Rule.Sets == 1 && p.Rule.Papers!.Count == 2 && p.Ground.Mark == Mark.Read);
        National.FilingOf("CSTDTQ", Day(2025, 1, 1)).SimplifiedCases.ShouldBeEmpty();
        National.FilingOf("BK_TTG", Day(2026, 1, 1)).Simplified.ShouldContain(p => p.Ground.Mark == Mark.AssumedCarriedOver);
    }

    [Fact]
    public void Every_rule_has_a_citation_under_a_regime_of_the_book()
    {
        var book = ProcedureBook.National;
        foreach (var rule in (IEnumerable<RegimeRule>)[.. book.Filing, .. book.Councils, .. book.Funds, .. book.Revocations, .. book.Administrative])
        {
            rule.Citations.ShouldNotBeEmpty(rule.Id);
            foreach (var (regime, stated) in rule.Citations)
            {
                National.FindRegime(regime).ShouldNotBeNull(rule.Id);
                stated.Citation.ShouldNotBeNullOrWhiteSpace(rule.Id);
            }
        }
        foreach (var rule in book.Filing) foreach (var pattern in rule.Awards ?? []) National.Awards.ShouldContain(a => AwardPatterns.Names(pattern, a.Code), $"{rule.Id}: {pattern}");
    }

    [Fact]
    public void Nothing_ends_with_the_regime_that_is_carried_over()
    {
        var (before, after) = (National.FindRegime("R3")!, National.FindRegime("R4")!);
        var book = ProcedureBook.National;
        book.FundsUnder(after).Count.ShouldBe(book.FundsUnder(before).Count);
        book.RevocationsUnder(after).Count.ShouldBe(book.RevocationsUnder(before).Count);
        book.CouncilsOf(AwardLevel.Province, after).Count.ShouldBe(book.CouncilsOf(AwardLevel.Province, before).Count);
        book.AdministrativeUnder(after).Count.ShouldBe(1);
        book.Funds.Select(f => f.Under(after)).OfType<Stated>().ShouldAllBe(s => s.Mark != Mark.Read);
    }

    [Fact]
    public void The_province_s_fund_is_capped_by_its_country() =>
        ProcedureBook.National.FundsUnder(National.FindRegime("R3")!).Where(f => f.Levels?.Contains(AwardLevel.Province) == true).Select(f => f.Percent).ShouldBe([1.0m, 1.5m]);

    [Fact]
    public void Every_office_council_kind_and_level_has_a_word()
    {
        Enum.GetValues<Office>().Select(o => o.Word).ShouldBeUnique();
        Enum.GetValues<CouncilLevel>().Select(c => c.Word).ShouldBeUnique();
        Enum.GetValues<AwardKind>().Select(k => k.Word).ShouldBeUnique();
        Enum.GetValues<AwardLevel>().Select(l => l.Word).ShouldBeUnique();
    }

    [Fact]
    public void Statistics_are_due_on_15_December()
    {
        ProcedureBook.National.Reports.Select(r => r.Code).ShouldBe(["0601", "0602", "0603", "0604", "0605"]);
        ProcedureBook.National.Reports.ShouldAllBe(r => r.DueDay == 15 && r.DueMonth == 12);
    }

    static IEnumerable<Office> Deciders(string code, DateOnly on) => National.FilingOf(code, on).Deciders!.Deciders.Select(d => d.Who);

    static bool Published(string code, DateOnly on) => National.FilingOf(code, on).Points.Any(p => p.Rule.Kind == FilingKind.Publicity);
}
