using BangVang.Law.Book;
using BangVang.Law.Votes;
using FsCheck;
using FsCheck.Fluent;
using static BangVang.Law.Tests.Given;

namespace BangVang.Law.Tests.Votes;

public sealed class VoteTests
{
    static readonly DateOnly InR2 = Day(2025, 3, 1), InR1 = Day(2023, 3, 1);

    [Theory]
    [InlineData(10, 9, true)]   // 90 % as it is
    [InlineData(9, 8, false)]   // 88,88 % is not rounded to 90
    [InlineData(100, 89, false)]
    [InlineData(11, 10, true)]
    [InlineData(1, 1, true)]
    public void Ninety_per_cent_of_all_members_is_compared_without_rounding(int members, int agree, bool passes) =>
        Count(members, members, 0, agree, "CSTD_TINH", InR2).Passes.ShouldBe(passes);

    [Theory]
    [InlineData(10, 8, true)]
    [InlineData(10, 7, false)]
    [InlineData(9, 7, false)]   // 77,77 %
    [InlineData(15, 12, true)]
    public void Emulation_fighters_of_the_unit_need_eighty_since_2024(int members, int agree, bool passes) => Count(members, members, 0, agree, "CSTDCS", InR2).Passes.ShouldBe(passes);

    [Fact]
    public void The_share_is_taken_of_all_members_not_of_those_who_came()
    {
        var answer = Count(10, 8, 0, 8, "CSTD_TINH", InR2);

        answer.Passes.ShouldBeFalse();
        answer.Sentence.ShouldBe("Không đạt: 8/10 thành viên đồng ý (80%) xét Chiến sĩ thi đua bộ, ban, ngành, tỉnh; cần từ 90% tổng số thành viên trở lên, tức ít nhất 9 thành viên.".Replace("Chiến sĩ thi đua bộ, ban, ngành, tỉnh", National.Find("CSTD_TINH")!.Name));
        answer.Notes.ShouldContain(n => n.StartsWith("Còn 2 thành viên vắng mặt", StringComparison.Ordinal));
    }

    [Fact]
    public void Absent_members_count_when_they_wrote() => Count(10, 8, 2, 9, "CSTD_TINH", InR2).Passes.ShouldBeTrue();

    [Theory]
    [InlineData("CSTDCS")]
    [InlineData("CO_TINH")]
    [InlineData("CO_CP")]
    public void Under_the_law_of_2003_no_threshold_is_named_and_that_is_said(string award)
    {
        var answer = Count(9, 9, 0, 5, award, InR1);

        answer.IsNamed.ShouldBeFalse();
        answer.Passes.ShouldBeTrue();
        answer.Needed.ShouldBe(5);
        answer.Notes.ShouldContain(n => n.Contains("không có tỷ lệ tối thiểu chung cả nước"));
        answer.Grounds.ShouldContain(g => g.Mark == Mark.Memory && g.Text.Contains("quá nửa tổng số thành viên"));
    }

    [Fact]
    public void Where_no_threshold_is_named_half_is_not_enough() => Count(10, 10, 0, 5, "LDTT", InR2).Passes.ShouldBeFalse();

    [Fact]
    public void The_threshold_of_a_regime_whose_text_was_not_read_is_not_called_verified()
    {
        Count(10, 10, 0, 9, "CSTD_TINH", Day(2025, 7, 1)).Notes.ShouldContain(Mark.AssumedCarriedOver.Warning!);
        Count(10, 10, 0, 9, "CSTD_TINH", Day(2026, 10, 1)).Notes.ShouldContain(n => n.Contains("06/2026/QH16"));
        Count(10, 10, 0, 9, "CSTD_TINH", Day(2025, 6, 30)).Grounds.ShouldAllBe(g => g.Mark == Mark.Read);
    }

    [Fact]
    public void Secrecy_is_the_law_s_word_or_only_the_safe_way()
    {
        Count(10, 10, 0, 9, "CSTD_TINH", InR1).Secret.ShouldBe(Secrecy.Law);
        Count(10, 10, 0, 9, "CSTD_TINH", InR2).Secret.ShouldBe(Secrecy.Default);
        Count(10, 10, 0, 9, "LDTT", InR2).Ballot.ShouldBeFalse();
    }

    [Fact]
    public void The_quorum_is_a_rule_of_the_place()
    {
        Count(9, 9, 0, 9, "CSTDCS", InR2).Notes.ShouldContain(n => n.Contains("Ở đây chưa xét số dự họp"));
        National.Count(new Tally(9, 5, 4, 9), "CSTDCS", InR2, new Quorum(2, 3)).Notes.ShouldContain(n => n.StartsWith("KHÔNG đủ số dự họp", StringComparison.Ordinal));
        National.Count(new Tally(9, 6, 3, 9), "CSTDCS", InR2, new Quorum(2, 3)).Notes.ShouldContain(n => n.StartsWith("Đủ số dự họp", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(0, 0, 0, 0, "ít nhất một thành viên")]
    [InlineData(-1, 0, 0, 0, "số âm")]
    [InlineData(9, 10, 0, 9, "lớn hơn tổng số thành viên hội đồng (9)")]
    [InlineData(9, 8, 2, 9, "lớn hơn tổng số thành viên hội đồng (9)")]
    [InlineData(9, 8, 0, 9, "Số đồng ý (9) lớn hơn số phiếu: 8 dự họp và 0 ý kiến bằng văn bản.")]
    [InlineData(9, 0, 0, 0, "chưa có phiếu để tính")]
    [InlineData(9, int.MaxValue, int.MaxValue, 1, "lớn hơn tổng số thành viên")]
    public void Figures_that_cannot_be_those_of_a_vote_are_refused(int members, int present, int written, int agree, string sentence) =>
        Should.Throw<UnanswerableException>(() => Count(members, present, written, agree, "CSTDCS", InR2)).Message.ShouldContain(sentence);

    [Fact]
    public void A_vote_more_never_turns_a_pass_into_a_failure() => Prop.ForAll(Tallies().ToArbitrary(), t =>
        t.Agree == t.Heard || !Passes(t) || Passes(t with { Agree = t.Agree + 1 })).QuickCheckThrowOnFailure();

    [Fact]
    public void A_member_more_who_does_not_agree_never_turns_a_failure_into_a_pass() => Prop.ForAll(Tallies().ToArbitrary(), t =>
        Passes(t) || !Passes(t with { Members = t.Members + 1 })).QuickCheckThrowOnFailure();

    [Fact]
    public void Who_came_and_who_wrote_weigh_the_same() => Prop.ForAll(Tallies().ToArbitrary(), t => Passes(t) == Passes(t with { Present = t.Written, Written = t.Present })).QuickCheckThrowOnFailure();

    [Fact]
    public void It_passes_exactly_when_the_share_of_all_members_reaches_the_threshold() => Prop.ForAll(Tallies().ToArbitrary(), t => Passes(t) == (100L * t.Agree >= 90L * t.Members)).QuickCheckThrowOnFailure();

    [Fact]
    public void Tallies_that_make_sense_have_no_fault_and_others_have_one() => Prop.ForAll(
        (from m in Gen.Choose(-2, 12) from p in Gen.Choose(-2, 12) from w in Gen.Choose(-2, 12) from a in Gen.Choose(-2, 14) select new Tally(m, p, w, a)).ToArbitrary(),
        t => t.Fault is null == (t is { Members: > 0, Present: >= 0, Written: >= 0, Agree: >= 0 } && t.Heard > 0 && t.Heard <= t.Members && t.Agree <= t.Heard)).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("2/3", 2, 3)]
    [InlineData("80%", 80, 100)]
    public void A_quorum_is_read(string text, int numerator, int denominator)
    {
        Quorum.TryRead(text, out var quorum).ShouldBeTrue();
        quorum.ShouldBe(new Quorum(numerator, denominator));
        quorum.Words.ShouldBe(text);
    }

    [Theory]
    [InlineData("3/2")]
    [InlineData("80")]
    [InlineData("1/0")]
    [InlineData("")]
    [InlineData("hai phần ba")]
    public void What_is_no_quorum_is_not_read(string text) => Quorum.TryRead(text, out _).ShouldBeFalse();

    static bool Passes(Tally tally) => National.Count(tally, "CSTD_TINH", InR2).Passes;

    static VoteAnswer Count(int members, int present, int written, int agree, string award, DateOnly on) => National.Count(new Tally(members, present, written, agree), award, on);

    static Gen<Tally> Tallies() =>
        from members in Gen.Choose(1, 60)
        from present in Gen.Choose(0, members)
        from written in Gen.Choose(present == 0 ? 1 : 0, members - present)
        from agree in Gen.Choose(0, present + written)
        select new Tally(members, present, written, agree);
}
