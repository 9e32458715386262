using BangVang.Law.Book;
using BangVang.Law.Candidates;
using BangVang.Law.Conditions;
using BangVang.Law.Overlays;
using BangVang.Law.Verdicts;
using static BangVang.Law.Tests.Given;
using static BangVang.Law.Tests.Overlays.OverlayGiven;

namespace BangVang.Law.Tests.Overlays;

public sealed class OverlayTests
{
    static readonly DateOnly Spring2026 = Day(2026, 3, 1);

    static readonly Candidate Fighter = Person.Rated(Rating.HTXSNV, 2025).Holding("LDTT", 2025);

    static readonly Interval ThreeYearsApart = new() { Id = "apart", Since = ["CSTDCS"], AtLeast = 3, Text = "Cách lần trước 3 năm", Citation = "QĐ 15/2025/QĐ-UBND Đ4", Mark = Mark.Local };

    [Fact]
    public void A_province_s_condition_is_demanded_besides_the_nation_s_and_both_are_found()
    {
        var book = National.With([Overlay(Adding("CSTDCS", ThreeYearsApart))], Commune);
        var verdict = book.Judge(Fighter.Holding("CSTDCS", 2024), "CSTDCS", Spring2026);

        National.Judge(Fighter.Holding("CSTDCS", 2024), "CSTDCS", Spring2026).Outcome.ShouldBe(Conclusion.Eligible);
        verdict.Outcome.ShouldBe(Conclusion.NotEligible);
        var local = verdict.Findings.Single(f => f.Condition == "SB01/apart");
        (local.Mark, local.Citation, local.Note).ShouldBe((Mark.Local, "QĐ 15/2025/QĐ-UBND Đ4", "Quy định của UBND tỉnh Sơn Bình, áp dụng từ ngày 01/01/2026."));
        verdict.Findings.ShouldContain(f => f.Citation.StartsWith("L2022", StringComparison.Ordinal));
        book.Judge(Fighter.Holding("CSTDCS", 2021), "CSTDCS", Spring2026).Outcome.ShouldBe(Conclusion.Eligible);
    }

    [Fact]
    public void A_stricter_share_is_laid_over_the_nation_s()
    {
        var members = new Dictionary<int, Membership> { [2025] = new(Members: 10, Completed: 10, Ldtt: 8, Cstdcs: 2, Disciplined: 0) };
        var team = Collective.Rated(Rating.HTXSNV, 2025).Holding("TTLDTT", 2025) with { Collective = members };
        var stricter = National.With([Overlay(Adding("TTLDXS", ShareOf(90)))], Province).Judge(team, "TTLDXS", Spring2026);

        National.Judge(team, "TTLDXS", Spring2026).Outcome.ShouldNotBe(Conclusion.NotEligible);
        stricter.Outcome.ShouldBe(Conclusion.NotEligible);
        stricter.Findings.Single(f => f.Condition == "SB01/share").Explanation.ShouldContain("8/10 người đạt LĐTT, 80% (cần từ 90%)");
    }

    [Fact]
    public void Other_branches_of_the_tree_are_not_touched()
    {
        var overlay = Overlay(Adding("CSTDCS", ThreeYearsApart));
        National.With([overlay], Elsewhere).Judge(Fighter.Holding("CSTDCS", 2024), "CSTDCS", Spring2026).Outcome.ShouldBe(Conclusion.Eligible);
        National.With([overlay with { Organisation = Commune }], Province).Judge(Fighter.Holding("CSTDCS", 2024), "CSTDCS", Spring2026).Outcome.ShouldBe(Conclusion.Eligible);
    }

    [Theory]
    [InlineData("2026-02-28", Conclusion.Eligible)]
    [InlineData("2026-03-01", Conclusion.NotEligible)]
    [InlineData("2026-06-30", Conclusion.NotEligible)]
    [InlineData("2026-07-01", Conclusion.Eligible)]
    public void A_local_rule_holds_from_its_first_day_to_its_last(string on, Conclusion conclusion)
    {
        var book = National.With([Overlay(Adding("CSTDCS", ThreeYearsApart), from: Day(2026, 3, 1), until: Day(2026, 6, 30))], Province);
        book.Judge(Fighter.Holding("CSTDCS", 2024), "CSTDCS", DateOnly.Parse(on, System.Globalization.CultureInfo.InvariantCulture)).Outcome.ShouldBe(conclusion);
    }

    [Fact]
    public void Two_overlays_of_one_award_follow_each_other_and_the_later_may_be_easier()
    {
        var earlier = Overlay(Adding("CSTDCS", ThreeYearsApart), "SB01", Day(2026, 1, 1), Day(2026, 6, 30));
        var later = Overlay(Adding("CSTDCS", ThreeYearsApart with { AtLeast = 2 }), "SB02", Day(2026, 7, 1));
        var book = National.With([later, earlier], Province);
        var held = Fighter.Holding("CSTDCS", 2023);

        book.Judge(held, "CSTDCS", Day(2026, 6, 30)).Outcome.ShouldBe(Conclusion.NotEligible);
        book.Judge(held with { Awards = [new HeldAward("LDTT", 2025), new HeldAward("CSTDCS", 2022, Day(2023, 1, 5), Basis.CongTrang)] }, "CSTDCS", Day(2026, 7, 1)).Outcome.ShouldBe(Conclusion.Eligible);
        book.Find("CSTDCS")!.Versions.Count(v => v.Laid.Count > 0).ShouldBeGreaterThan(1);
    }

    [Fact]
    public void A_quota_lies_beside_the_one_that_stood_before()
    {
        var quota = new Quota("QĐ 15/2025/QĐ-UBND Đ6", Mark.Local, Percent: 12);
        var version = National.With([Overlay(Setting(new LocalRules { Award = "LDTT", Quota = quota }))], Province).Find("LDTT")!.On(Spring2026)!;
        version.Quota!.Percent.ShouldBe(12);
        version.Laid.Single().Before.Quota.ShouldBe(National.Find("LDTT")!.On(Spring2026)!.Quota);
    }

    [Fact]
    public void A_quorum_is_added_to_the_council_s_vote()
    {
        var vote = new LocalVote("QĐ 15/2025/QĐ-UBND Đ9", Mark.Local, QuorumPercent: 75);
        var version = National.With([Overlay(Setting(new LocalRules { Award = "AHLD", Vote = vote }))], Province).Find("AHLD")!.On(Spring2026)!;
        (version.Vote!.Percent, version.Vote.QuorumPercent, version.Vote.Ballot).ShouldBe((90, 75, true));
    }

    [Fact]
    public void The_national_book_is_the_same_after_laying()
    {
        _ = National.With([Overlay(Adding("CSTDCS", ThreeYearsApart))], Province);
        National.Find("CSTDCS")!.Versions.SelectMany(v => v.Conditions).ShouldAllBe(c => c.AddedBy == null);
        National.With([], Province).ShouldBeSameAs(National);
    }

    [Fact]
    public void An_overlay_written_as_text_reads_back_the_same()
    {
        var whole = Overlay(Adding("TTLDXS", ShareOf(90), Confirming()), until: Day(2027, 12, 31));
        var text = OverlayJson.Write(whole);
        OverlayJson.Write(OverlayJson.ReadWhole(text)).ShouldBe(text);
        text.ShouldContain("\"kind\": \"share\"");
        text.ShouldNotContain("null");
    }
}
