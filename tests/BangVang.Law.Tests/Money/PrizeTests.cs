using BangVang.Law.Book;
using BangVang.Law.Money;
using static BangVang.Law.Tests.Given;

namespace BangVang.Law.Tests.Money;

public sealed class PrizeTests
{
    static readonly DateOnly InR3 = Day(2026, 3, 1);

    [Fact]
    public void Of_two_titles_of_one_period_the_higher_is_paid()
    {
        var prize = Reckon(Recipient.Individual, ("LDTT", 2025), ("CSTDCS", 2025));

        prize.TotalVnd.ShouldBe(2_340_000);
        var lower = prize.Lines.Single(l => l.Award == "LDTT");
        lower.State.ShouldBe(PrizeState.LowerTitle);
        lower.Vnd.ShouldBe(710_000);
        lower.Reason.ShouldBe("Không chi: cùng thời gian thành tích (năm 2025) đã hưởng mức cao nhất của Chiến sĩ thi đua cơ sở.");
        lower.Grounds.ShouldContain(g => g.Citation == "NĐ152 Đ49.5");
        prize.IsWhole.ShouldBeTrue();
    }

    [Fact]
    public void Titles_of_different_periods_are_each_paid() => Reckon(Recipient.Individual, ("LDTT", 2024), ("CSTDCS", 2025)).TotalVnd.ShouldBe(3_050_000);

    [Fact]
    public void A_title_and_a_form_are_both_paid()
    {
        var prize = Reckon(Recipient.Individual, ("CSTDCS", 2025), ("GK_XA", 2025));

        prize.TotalVnd.ShouldBe(2_340_000 + 710_000);
        prize.Notes.ShouldContain(n => n.Contains("NĐ152 Đ49.7"));
    }

    [Fact]
    public void Forms_of_different_periods_are_each_paid() => Reckon(Recipient.Individual, ("GK_XA", 2024), ("BK_TINH", 2025)).TotalVnd.ShouldBe(710_000 + 3_510_000);

    [Fact]
    public void Of_two_forms_of_one_period_the_higher_is_counted_and_a_person_checks_the_achievement()
    {
        var prize = Reckon(Recipient.Individual, ("GK_XA", 2025), ("BK_TINH", 2025));

        prize.TotalVnd.ShouldBe(3_510_000);
        prize.IsWhole.ShouldBeFalse();
        var open = prize.Lines.Single(l => l.Award == "GK_XA");
        open.State.ShouldBe(PrizeState.PersonDecides);
        open.Reason!.ShouldContain("người thẩm định kiểm tra có phải cùng một thành tích không");
        prize.Notes.ShouldContain("Tổng chưa gồm khoản chờ người thẩm định kiểm tra.");
    }

    [Fact]
    public void A_missing_figure_is_said_and_never_counted_as_nothing()
    {
        var prize = Reckon(Recipient.Household, ("GDVH", 2025));

        prize.Lines[0].ShouldSatisfyAllConditions(l => l.State.ShouldBe(PrizeState.NoRate), l => l.Vnd.ShouldBeNull(), l => l.Computation.ShouldBe("chưa có mức"));
        prize.IsWhole.ShouldBeFalse();
        prize.Notes.ShouldContain("Tổng chưa gồm khoản chưa có mức.");
    }

    [Fact]
    public void A_foreigner_asked_for_as_an_individual_is_paid_as_one()
    {
        var prize = Reckon(Recipient.Individual, ("HCH_HN", 2025));

        prize.TotalVnd.ShouldBe(3_510_000);
        prize.Lines[0].Coefficient.ShouldBe(1.5m);
    }

    [Theory]
    [InlineData(Recipient.Individual)]
    [InlineData(Recipient.Collective)]
    [InlineData(Recipient.Foreign)]
    public void With_the_order_of_friendship_goes_no_money_and_that_is_an_answer(Recipient recipient)
    {
        var prize = Reckon(recipient, ("HC_HN", 2025));

        prize.Lines[0].ShouldSatisfyAllConditions(l => l.State.ShouldBe(PrizeState.NoCash), l => l.Reason.ShouldBe("Huân chương Hữu nghị không kèm tiền thưởng."), l => l.Vnd.ShouldBeNull());
        (prize.TotalVnd, prize.IsWhole).ShouldBe((0, true));
    }

    [Fact]
    public void A_ceiling_is_called_a_ceiling()
    {
        var prize = Reckon(Recipient.Individual, ("KNC_TINH", 2025));

        prize.IsMaximum.ShouldBeTrue();
        prize.Lines[0].Computation.ShouldStartWith("tối đa 0,6 × 2.340.000 đ = 1.404.000 đ");
        prize.Notes.ShouldContain(n => n.Contains("mức tối đa"));
    }

    [Fact]
    public void A_doubtful_figure_is_left_to_a_person()
    {
        var prize = Reckon(Recipient.Individual, ("HCH_CSVV1", 2025));

        prize.IsWhole.ShouldBeFalse();
        prize.Notes.ShouldContain(n => n.Contains("chưa chắc chắn"));
    }

    [Fact]
    public void The_computation_is_said_in_full()
    {
        Reckon(Recipient.Individual, ("LDTT", 2025)).Lines[0].Computation.ShouldBe("0,3 × 2.340.000 đ = 702.000 đ → làm tròn lên 710.000 đ");
        Reckon(Recipient.Individual, ("CSTDCS", 2025)).Lines[0].Computation.ShouldBe("1 × 2.340.000 đ = 2.340.000 đ → 2.340.000 đ (đã chẵn, không phải làm tròn)");
    }

    [Fact]
    public void A_household_gets_half_as_much_again_as_an_individual_unless_it_has_a_figure_of_its_own()
    {
        foreach (var award in National.Awards.Where(a => !a.IsTitle && a.Recipients.Contains(Recipient.Household) && a.On(InR3)?.Prize?.Individual is not null))
        {
            var line = National.Reckon([new PrizeClaim(award.Code)], Recipient.Household, InR3).Lines[0];
            line.Coefficient.ShouldBe(award.On(InR3)!.Prize!.Household ?? award.On(InR3)!.Prize!.Individual * 1.5m, award.Code);
        }
    }

    [Fact]
    public void What_only_carries_on_is_never_called_verified() =>
        National.Reckon([new PrizeClaim("CSTDCS")], Recipient.Individual, Day(2026, 10, 1)).Lines[0].Grounds.Where(g => g.Text != "Lương cơ sở").ShouldAllBe(g => g.Mark == Mark.AssumedCarriedOver);

    [Fact]
    public void Without_a_period_the_year_of_the_act_is_taken_and_that_is_said()
    {
        var prize = National.Reckon([new PrizeClaim("LDTT"), new PrizeClaim("CSTDCS", new Period(2025))], Recipient.Individual, InR3);

        prize.TotalVnd.ShouldBe(2_340_000);
        prize.Notes.ShouldContain("Chưa ghi thời gian thành tích của Lao động tiên tiến: tính theo năm 2025.");
    }

    [Fact]
    public void Periods_that_only_overlap_are_paid_each_and_pointed_out()
    {
        var prize = National.Reckon([new PrizeClaim("CSTDCS", new Period(2025)), new PrizeClaim("CSTD_TINH", new Period(2023, 2025))], Recipient.Individual, InR3);

        prize.TotalVnd.ShouldBe(2_340_000 + 7_020_000);
        prize.Notes.ShouldContain(n => n.Contains("chồng nhau"));
    }

    [Theory]
    [InlineData("LDTT", Recipient.Collective, "Lao động tiên tiến (LDTT) không tặng tập thể; đối tượng: cá nhân.")]
    [InlineData("CO_TINH", Recipient.Individual, "không tặng cá nhân; đối tượng: tập thể.")]
    [InlineData("CSTDCS", Recipient.Household, "không tặng hộ gia đình")]
    [InlineData("KHONGCO", Recipient.Individual, "không có danh hiệu, hình thức khen thưởng nào mang mã \"KHONGCO\"")]
    [InlineData("GK_HUYEN", Recipient.Individual, "không còn được xét tặng ngày 01/03/2026; quy định cuối cùng đến 30/06/2025")]
    public void What_cannot_be_paid_is_refused_with_a_sentence(string award, Recipient recipient, string sentence) =>
        Should.Throw<UnanswerableException>(() => National.Reckon([new PrizeClaim(award)], recipient, InR3)).Message.ShouldContain(sentence);

    [Fact]
    public void A_period_after_the_decision_is_refused() =>
        Should.Throw<UnanswerableException>(() => Reckon(Recipient.Individual, ("LDTT", 2027))).Message.ShouldContain("ghi thành tích năm 2027, ở sau ngày quyết định 01/03/2026");

    [Fact]
    public void A_day_before_the_book_begins_and_an_empty_list_are_refused()
    {
        Should.Throw<UnanswerableException>(() => National.Reckon([new PrizeClaim("LDTT")], Recipient.Individual, Day(2017, 9, 30))).Message.ShouldContain("quy định sớm nhất có từ 01/10/2017");
        Should.Throw<UnanswerableException>(() => National.Reckon([], Recipient.Individual, InR3));
    }

    [Theory]
    [InlineData("2025", 2025, 2025)]
    [InlineData("2021-2025", 2021, 2025)]
    [InlineData("2021–2025", 2021, 2025)]
    public void Periods_are_read(string text, int from, int until)
    {
        Period.TryRead(text, out var period).ShouldBeTrue();
        period.ShouldBe(new Period(from, until));
    }

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("2025-2021")]
    [InlineData("25")]
    [InlineData("2021-2022-2023")]
    [InlineData("năm 2025")]
    public void What_is_no_period_is_not_read(string? text) => Period.TryRead(text, out _).ShouldBeFalse();

    static Prize Reckon(Recipient recipient, params (string Award, int Year)[] awards) =>
        National.Reckon([.. awards.Select(a => new PrizeClaim(a.Award, new Period(a.Year)))], recipient, InR3);
}
