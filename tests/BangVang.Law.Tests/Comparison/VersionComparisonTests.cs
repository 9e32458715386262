using BangVang.Law.Book;
using BangVang.Law.Comparison;
using static BangVang.Law.Tests.Given;

namespace BangVang.Law.Tests.Comparison;

public sealed class VersionComparisonTests
{
    static readonly DateOnly In2023 = Day(2023, 6, 1), In2024 = Day(2024, 6, 1), In2025 = Day(2025, 8, 1), In2026 = Day(2026, 11, 1);

    static AwardChange Of(string code, DateOnly before, DateOnly after) => National.Changes(before, after).Single(c => c.Award.Code == code);

    [Fact]
    public void Nothing_changes_within_one_regime() => National.Changes(Day(2024, 2, 1), Day(2025, 6, 1)).ShouldAllBe(c => c.Kind == ChangeKind.Same && c.Rules.Count == 0);

    [Fact]
    public void A_rule_that_became_another_stands_with_both_its_words()
    {
        var change = Of("CSTDCS", In2023, In2024);

        change.Kind.ShouldBe(ChangeKind.Changed);
        change.Rules.ShouldContain(r => r.Aspect == Aspect.Conditions && r.Before != null && r.After != null || r.Kind == ChangeKind.Added);
    }

    [Fact]
    public void An_award_that_did_not_exist_is_added_and_one_that_ended_is_removed()
    {
        var changes = National.Changes(In2023, In2025);

        foreach (var change in changes.Where(c => c.Kind == ChangeKind.Added)) change.Award.On(In2023).ShouldBeNull();
        foreach (var change in changes.Where(c => c.Kind == ChangeKind.Removed)) change.Award.On(In2025).ShouldBeNull();
        changes.ShouldContain(c => c.Kind == ChangeKind.Removed && c.Award.Code == "GK_HUYEN");
    }

    [Fact]
    public void An_award_whose_old_rules_were_not_collected_is_not_called_new() => Of("HC_SAOVANG", In2023, In2025).Kind.ShouldBe(ChangeKind.Uncollected);

    [Fact]
    public void Rules_carried_over_differ_in_how_sure_they_are_and_in_nothing_else() =>
        National.Changes(In2025, In2026).Where(c => c.After?.CarriesOver is not null && c.Kind is not (ChangeKind.Marked or ChangeKind.Same))
            .Select(c => $"{c.Award.Code}: {string.Join("; ", c.Rules.Where(r => r.Kind != ChangeKind.Marked).Select(r => $"{r.Aspect}: {r.Before} → {r.After}"))}").ShouldBeEmpty();

    [Fact]
    public void A_comparison_read_backwards_finds_the_same_awards()
    {
        var (there, back) = (National.Changes(In2023, In2025), National.Changes(In2025, In2023));

        there.Where(c => c.Kind == ChangeKind.Added).Select(c => c.Award.Code).ShouldBe(back.Where(c => c.Kind == ChangeKind.Removed).Select(c => c.Award.Code));
        there.Where(c => c.Kind == ChangeKind.Changed).Select(c => c.Award.Code).ShouldBe(back.Where(c => c.Kind == ChangeKind.Changed).Select(c => c.Award.Code));
    }

    [Fact]
    public void Every_changed_rule_says_what_it_was_and_what_it_is()
    {
        foreach (var rule in National.Changes(In2023, In2025).SelectMany(c => c.Rules))
        {
            (rule.Before is null).ShouldBe(rule.Kind == ChangeKind.Added, $"{rule}");
            (rule.After is null).ShouldBe(rule.Kind == ChangeKind.Removed, $"{rule}");
        }
    }

    [Fact]
    public void A_higher_prize_is_said_in_multiples_of_the_base_salary() =>
        Of("BK_TINH", In2023, In2025).After!.Parts.Single(p => p.Name == "Tiền thưởng").Text.ShouldBe("cá nhân 1,5 lần lương cơ sở; tập thể 3,0 lần lương cơ sở; hộ gia đình 2,25 lần lương cơ sở");

    [Fact]
    public void Every_version_can_be_said_in_words()
    {
        foreach (var version in National.Awards.SelectMany(a => a.Versions))
        {
            VersionComparison.Combination(version).ShouldNotBeNullOrWhiteSpace();
            version.Parts.ShouldAllBe(p => p.Text.Trim().Length > 0);
        }
    }
}
