using BangVang.Law.Book;
using BangVang.Law.Comparing;
using static BangVang.Law.Tests.Given;

namespace BangVang.Law.Tests.Comparing;

public sealed class ComparisonTests
{
    [Fact]
    public void The_law_of_2022_raised_the_money_of_the_provincial_merit_certificate()
    {
        var money = One("R1", "R2", "BK_TINH").Single(d => d.Aspect == Aspect.Money);

        money.Change.ShouldBe(Change.Changed);
        money.Before!.ShouldStartWith("cá nhân 1 lần lương cơ sở; tập thể 2 lần lương cơ sở");
        money.After!.ShouldStartWith("cá nhân 1,5 lần lương cơ sở; tập thể 3 lần lương cơ sở");
    }

    [Fact]
    public void The_law_of_2022_named_a_threshold_for_emulation_fighters_of_the_unit()
    {
        var votes = One("R1", "R2", "CSTDCS").Single(d => d.Aspect == Aspect.Votes);

        votes.Before!.ShouldStartWith("không nêu tỷ lệ tối thiểu");
        votes.After!.ShouldStartWith("ít nhất 80% tổng số thành viên");
        votes.AfterPlace.ShouldBe("NĐ98 Đ30.7");
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
        National.Compare("R3", "R4").Where(a => a.InSubstance).Select(a => $"{a.Award}: {string.Join(", ", a.Differences.Where(d => d.Change != Change.Grounds).Select(d => $"{d.Aspect} {d.Rule}"))}").ShouldBeEmpty();

    [Fact]
    public void Backwards_what_was_added_is_removed()
    {
        var forth = National.Compare("R1", "R2").SelectMany(a => a.Differences.Select(d => (a.Award, d.Aspect, d.Rule, d.Change))).ToHashSet();
        var back = National.Compare("R2", "R1").SelectMany(a => a.Differences.Select(d => (a.Award, d.Aspect, d.Rule, Change: Turned(d.Change)))).ToHashSet();

        back.ShouldBe(forth, ignoreOrder: true);
    }

    [Fact]
    public void An_award_that_came_with_a_regime_is_new() => One("R1", "R2", "KNC_TINH").ShouldHaveSingleItem().Change.ShouldBe(Change.Added);

    [Fact]
    public void An_unknown_regime_and_the_same_one_twice_are_refused()
    {
        Should.Throw<UnanswerableException>(() => National.Compare("R2", "R9")).Message.ShouldStartWith("Sổ luật không có chế độ \"R9\"; các chế độ: R1 (");
        Should.Throw<UnanswerableException>(() => National.Compare("R2", "r2"));
    }

    static Change Turned(Change change) => change switch { Change.Added => Change.Removed, Change.Removed => Change.Added, _ => change };

    static IReadOnlyList<Difference> One(string before, string after, string award) => National.Compare(before, after, award).ShouldHaveSingleItem().Differences;
}
