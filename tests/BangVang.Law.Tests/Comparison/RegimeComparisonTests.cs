using BangVang.Law.Book;
using BangVang.Law.Comparison;
using static BangVang.Law.Tests.Given;

namespace BangVang.Law.Tests.Comparison;

public sealed class RegimeComparisonTests
{
    [Fact]
    public void The_law_of_2022_raised_the_money_of_the_provincial_merit_certificate()
    {
        var money = One("R1", "R2", "BK_TINH").Single(d => d.Aspect == Aspect.Money);

        money.Kind.ShouldBe(ChangeKind.Changed);
        money.Before!.ShouldStartWith("cá nhân 1,0 lần lương cơ sở; tập thể 2,0 lần lương cơ sở");
        money.After!.ShouldStartWith("cá nhân 1,5 lần lương cơ sở; tập thể 3,0 lần lương cơ sở");
    }

    [Fact]
    public void The_law_of_2022_named_a_threshold_for_emulation_fighters_of_the_unit()
    {
        var votes = One("R1", "R2", "CSTDCS").Single(d => d.Aspect == Aspect.Votes);

        votes.Before!.ShouldEndWith("quá nửa số thành viên đồng ý");
        votes.After!.ShouldEndWith("từ 80% tổng số thành viên đồng ý");
        votes.CitationAfter.ShouldBe("NĐ98 Đ30.7");
    }

    [Fact]
    public void The_district_decided_until_June_2025_and_the_commune_since()
    {
        var authority = One("R2", "R3", "CSTDCS").Single(d => d.Aspect == Aspect.Authority);

        authority.Before!.ShouldContain("cấp huyện");
        authority.After!.ShouldContain("cấp xã");
    }

    [Fact]
    public void A_regime_that_is_carried_over_differs_in_nothing_but_how_sure_it_is() =>
        National.Compare("R3", "R4").Where(a => a.Kind is not (ChangeKind.Marked or ChangeKind.Same)).Select(a => $"{a.Award.Code} {a.Kind}: {string.Join(", ", a.Rules.Where(d => d.Kind != ChangeKind.Marked).Select(d => $"{d.Aspect} {d.Rule}"))}").ShouldBeEmpty();

    [Fact]
    public void Backwards_what_was_added_is_removed()
    {
        var forth = National.Compare("R1", "R2").SelectMany(a => a.Rules.Select(d => (a.Award.Code, d.Aspect, d.Kind, d.Before, d.After))).ToHashSet();
        var back = National.Compare("R2", "R1").SelectMany(a => a.Rules.Select(d => (a.Award.Code, d.Aspect, Kind: Turned(d.Kind), Before: d.After, After: d.Before))).ToHashSet();

        back.ShouldBe(forth, ignoreOrder: true);
    }

    [Fact]
    public void A_rule_is_called_the_same_whatever_the_regime()
    {
        foreach (var rule in National.Compare("R1", "R2").Concat(National.Compare("R3", "R4")).SelectMany(a => a.Rules).Where(r => r.Aspect == Aspect.Conditions)) rule.Rule!.ShouldNotMatch(@"\.R\d");
    }

    [Fact]
    public void A_rule_that_stayed_and_moved_is_one_difference_not_two() =>
        One("R1", "R2", "CSTDCS").ShouldContain(d => d.Kind == ChangeKind.Cited && d.Before == "Có sáng kiến được cơ sở công nhận" && d.CitationBefore == "NĐ91 Đ9.3.b" && d.CitationAfter == "L2022 Đ23.2");

    [Fact]
    public void An_award_that_came_with_a_regime_is_new() => National.Compare("R1", "R2", "KNC_TINH").ShouldHaveSingleItem().Kind.ShouldBe(ChangeKind.Added);

    [Fact]
    public void An_unknown_regime_and_the_same_one_twice_are_refused()
    {
        Should.Throw<UnanswerableException>(() => National.Compare("R2", "R9")).Message.ShouldStartWith("Sổ luật không có chế độ \"R9\"; các chế độ: R1 (");
        Should.Throw<UnanswerableException>(() => National.Compare("R2", "r2"));
    }

    static ChangeKind Turned(ChangeKind kind) => kind switch { ChangeKind.Added => ChangeKind.Removed, ChangeKind.Removed => ChangeKind.Added, _ => kind };

    static IReadOnlyList<RuleChange> One(string before, string after, string award) => National.Compare(before, after, award).ShouldHaveSingleItem().Rules;
}
