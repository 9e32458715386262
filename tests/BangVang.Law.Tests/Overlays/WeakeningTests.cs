using BangVang.Law.Book;
using BangVang.Law.Conditions;
using BangVang.Law.Overlays;
using static BangVang.Law.Tests.Given;
using static BangVang.Law.Tests.Overlays.OverlayGiven;

namespace BangVang.Law.Tests.Overlays;

public sealed class WeakeningTests
{
    static void Lay(OverlayRules rules) => National.With([Overlay(rules)], Province);

    static RatingCondition Rated(Rating min) => new() { Id = "rating", Min = min, Text = "Xếp loại", Citation = "QĐ 15/2025/QĐ-UBND Đ4", Mark = Mark.Local };

    [Fact]
    public void A_share_below_the_nation_s_is_refused_with_its_article()
    {
        var refusal = Refusal(() => Lay(Adding("DVQT", ShareOf(60, "CSTT"))));
        refusal.ShouldContain("tỷ lệ từ 60% CSTT thấp hơn từ 70%");
        refusal.ShouldContain("L2022 Đ27.2");
        Lay(Adding("DVQT", ShareOf(80, "CSTT")));
    }

    [Fact]
    public void A_rating_below_the_nation_s_is_refused() =>
        Refusal(() => Lay(Adding("DVQT", Rated(Rating.HTTNV)))).ShouldContain("mức xếp loại HTTNV thấp hơn HTXSNV so với quy định cả nước “Hoàn thành xuất sắc nhiệm vụ” (L2022 Đ27.2");

    [Fact]
    public void A_rule_that_is_weaker_on_one_way_only_may_be_demanded_on_the_others() => Lay(Adding("CSTDCS", Rated(Rating.HTNV)));

    [Fact]
    public void A_quota_above_the_nation_s_cap_is_refused_only_while_the_cap_holds()
    {
        var quota = new LocalRules { Award = "CSTDCS", Quota = new Quota("QĐ 15/2025/QĐ-UBND Đ6", Mark.Local, Percent: 20) };
        Refusal(() => National.With([Overlay(Setting(quota), from: Day(2022, 1, 1), until: Day(2023, 12, 31))], Province)).ShouldContain("tỷ lệ 20% vượt mức tối đa 15%");
        Lay(Setting(quota));
    }

    [Fact]
    public void A_vote_below_the_nation_s_threshold_or_without_the_ballot_is_refused()
    {
        Refusal(() => Lay(Setting(new LocalRules { Award = "AHLD", Vote = new LocalVote("Đ9", Mark.Local, Percent: 80) }))).ShouldContain("tỷ lệ phiếu 80% thấp hơn mức tối thiểu 90% (NĐ152");
        Refusal(() => Lay(Setting(new LocalRules { Award = "AHLD", Vote = new LocalVote("Đ9", Mark.Local, Ballot: false) }))).ShouldContain("phải bỏ phiếu");
        Refusal(() => Lay(Setting(new LocalRules { Award = "LDTT", Vote = new LocalVote("Đ9", Mark.Local, Percent: 40) }))).ShouldContain("không quá bán");
    }

    [Fact]
    public void A_prize_that_the_decree_fixes_or_limits_cannot_be_raised()
    {
        var (code, _) = National.Awards.Select(a => (a.Code, a.On(Day(2026, 3, 1))?.Prize)).First(a => a.Prize is { IsMaximum: true, Individual: not null });
        var most = National.Find(code)!.On(Day(2026, 3, 1))!.Prize!.Individual!.Value;
        Refusal(() => Lay(Setting(new LocalRules { Award = code, Prize = new PrizeRate("Đ8", Mark.Local, Individual: most + 0.1m) }))).ShouldContain("vượt mức tối đa");
        var version = National.With([Overlay(Setting(new LocalRules { Award = code, Prize = new PrizeRate("Đ8", Mark.Local, Individual: most / 2) }))], Province).Find(code)!.On(Day(2026, 3, 1))!;
        version.Prize!.Individual.ShouldBe(most / 2);
        Refusal(() => Lay(Setting(new LocalRules { Award = "AHLD", Prize = new PrizeRate("Đ8", Mark.Local, Individual: 1) }))).ShouldContain("ấn định");
    }

    [Fact]
    public void Fewer_sets_of_the_dossier_and_a_later_day_are_refused()
    {
        var from2018 = Day(2018, 1, 1);
        var sets = new LocalRules { Award = "AHLD", Dossier = new LocalDossier("Đ8", Mark.Local, Sets: 1) };
        Refusal(() => National.With([Overlay(Setting(sets), from: from2018, until: Day(2018, 12, 31))], Province)).ShouldContain("1 bộ hồ sơ ít hơn số 3 bộ phải nộp (chưa rõ điều khoản)");
        var dated = National.Awards.First(a => a.On(Day(2026, 3, 1))?.Submission is { Month: not null });
        var above = dated.On(Day(2026, 3, 1))!.Submission!;
        var late = above with { YearsAfter = above.YearsAfter + 1, To = "Sở Nội vụ", Citation = "Đ8", Mark = Mark.Local };
        Refusal(() => Lay(Setting(new LocalRules { Award = dated.Code, Submission = late }))).ShouldContain("muộn hơn hạn trình");
        Lay(Setting(new LocalRules { Award = dated.Code, Submission = late with { YearsAfter = above.YearsAfter, Day = 1, Month = 1 } }));
    }

    [Fact]
    public void A_commune_cannot_make_the_province_s_rule_easier()
    {
        var province = Overlay(Adding("TTLDXS", ShareOf(90)));
        var commune = Overlay(Adding("TTLDXS", ShareOf(85)), "XA01", organisation: Commune) with { Body = "UBND xã Tân Lập" };
        var refusal = Refusal(() => National.With([commune, province], Commune));
        refusal.ShouldContain("so với quy định của UBND tỉnh Sơn Bình");
    }

    [Fact]
    public void Two_figures_for_one_thing_on_the_same_day_are_refused()
    {
        var rules = Setting(new LocalRules { Award = "LDTT", Quota = new Quota("Đ6", Mark.Local, Percent: 12) });
        Refusal(() => National.With([Overlay(rules, "A", until: Day(2026, 12, 31)), Overlay(rules, "B", Day(2026, 12, 31))], Province)).ShouldContain("cùng quy định tỷ lệ của LDTT trong thời gian trùng nhau");
        National.With([Overlay(rules, "A", until: Day(2026, 12, 30)), Overlay(rules, "B", Day(2026, 12, 31))], Province);
    }

    [Fact]
    public void Nothing_to_say_and_dates_the_wrong_way_round_are_refused()
    {
        Refusal(() => Lay(OverlayRules.None)).ShouldContain("Chưa có quy định nào");
        Refusal(() => National.With([Overlay(Adding("CSTDCS", Confirming()), from: Day(2026, 5, 1), until: Day(2026, 4, 1))], Province)).ShouldContain("ở trước ngày có hiệu lực");
        Refusal(() => Lay(Adding("KHONGCO", Confirming()))).ShouldContain("không có mã \"KHONGCO\"");
    }
}
