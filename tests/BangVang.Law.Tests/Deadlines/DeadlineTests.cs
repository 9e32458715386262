using BangVang.Law.Book;
using BangVang.Law.Deadlines;
using static BangVang.Law.Tests.Given;

namespace BangVang.Law.Tests.Deadlines;

public sealed class DeadlineTests
{
    [Fact]
    public void The_ministry_has_twenty_working_days_and_the_holidays_skipped_are_named()
    {
        var deadline = National.Due(Rule("D3"), Day(2026, 4, 10));

        deadline.DueOn.ShouldBe(Day(2026, 5, 13));
        deadline.Days.ShouldBe(20);
        deadline.InWorkingDays.ShouldBeTrue();
        deadline.Skipped.Select(s => s.Day).ShouldBe([Day(2026, 4, 27), Day(2026, 4, 30), Day(2026, 5, 1)]);
        deadline.Sentence.ShouldBe("Chậm nhất 13/05/2026: 20 ngày làm việc kể từ ngày nhận đủ hồ sơ hợp lệ 10/04/2026; không tính nghỉ bù Giỗ Tổ Hùng Vương (27/04), Ngày Chiến thắng và Ngày Quốc tế lao động (30/04, 01/05).");
        deadline.Warnings.ShouldContain("Lịch nghỉ lễ năm 2026 (BLLĐ 2019 Đ112): chưa kiểm chứng: theo trí nhớ.");
    }

    [Fact]
    public void The_dossier_of_a_national_emulation_fighter_is_due_at_the_end_of_the_next_year()
    {
        National.Due(Rule("D1"), Day(2025, 3, 1)).DueOn.ShouldBe(Day(2026, 12, 31));
        National.Due(Rule("D12"), Day(2022, 3, 1)).DueOn.ShouldBe(Day(2023, 10, 31));
    }

    [Fact]
    public void The_flag_of_the_government_is_due_on_30_June_and_in_education_on_31_December()
    {
        National.Due(Rule("D2"), Day(2025, 3, 1)).DueOn.ShouldBe(Day(2026, 6, 30));
        National.Due(Rule("D2.education"), Day(2025, 3, 1)).DueOn.ShouldBe(Day(2025, 12, 31));
    }

    [Fact]
    public void A_fixed_day_that_is_off_is_pointed_out_with_the_working_day_before()
    {
        National.Due(Rule("D10"), Day(2028, 3, 1)).Warnings[0].ShouldBe("10/12/2028 là ngày nghỉ: nên nộp trong ngày làm việc liền trước, 08/12/2028.");
        National.Due(Rule("D1"), Day(2025, 3, 1)).Warnings.ShouldNotContain(w => w.StartsWith("31/12/2026", StringComparison.Ordinal));
    }

    [Fact]
    public void Heroes_have_a_window_under_the_law_of_2003() =>
        National.Due(Rule("D11"), Day(2020, 1, 1)).ShouldSatisfyAllConditions(d => d.OpensOn.ShouldBe(Day(2020, 1, 5)), d => d.DueOn.ShouldBe(Day(2020, 2, 28)));

    [Fact]
    public void What_was_not_found_is_said_and_has_no_day()
    {
        var deadline = National.Due(Rule("D13"), Day(2022, 1, 1));

        deadline.DueOn.ShouldBeNull();
        deadline.Sentence.ShouldContain("chưa tìm thấy quy định");
    }

    [Fact]
    public void A_calendar_time_that_ends_on_a_weekend_runs_on_to_the_next_working_day() =>
        National.Due(Rule("D16.commune"), Day(2025, 10, 10)).DueOn.ShouldBe(Day(2025, 10, 27));

    [Fact]
    public void A_rule_is_asked_of_its_own_regime_only()
    {
        Should.Throw<UnanswerableException>(() => National.Due(Rule("D4"), Day(2025, 6, 30)));
        National.Due(Rule("D4"), Day(2025, 7, 1)).DueOn.ShouldBe(Day(2025, 7, 8));
        National.Due(Rule("D4"), Day(2026, 11, 2)).Grounds[0].Mark.ShouldBe(Mark.AssumedCarriedOver);
    }

    [Fact]
    public void An_award_lists_its_deadlines_national_before_local()
    {
        National.DeadlinesOf("CSTDTQ", Day(2025, 8, 1)).Select(r => r.Id).ShouldBe(["D1", "D3", "D4", "D5", "D6", "D7", "D15"], ignoreOrder: true);
        National.DeadlinesOf("CO_TINH", Day(2025, 12, 2)).ShouldBeEmpty("the decision of Bắc Ninh is of 3/12/2025");
        National.DeadlinesOf("CO_TINH", Day(2025, 12, 3)).ShouldNotBeEmpty();
        National.DeadlinesOf("CO_TINH", Day(2025, 12, 3)).ShouldAllBe(r => r.Local == "Bắc Ninh");
        National.DeadlinesOf("GDVH", Day(2024, 1, 29)).Select(r => r.Id).ShouldNotContain("D17");
        National.DeadlinesOf("GDVH", Day(2024, 1, 30)).Select(r => r.Id).ShouldContain("D17");
        National.DeadlinesOf("HC_LD3", Day(2025, 8, 1)).Select(r => r.Id).ShouldContain("D14");
        National.DeadlinesOf("CSTDTQ", Day(2023, 8, 1)).Select(r => r.Id).ShouldBe(["D12"]);
    }

    [Fact]
    public void The_rules_and_the_awards_tell_the_same_days()
    {
        foreach (var (award, version) in National.Awards.SelectMany(a => a.Versions.Select(v => (a, v))).Where(p => p.v.Submission is { Day: not null }))
            foreach (var regime in version.Regimes.Select(National.FindRegime))
                DeadlineRules.National.For(award, regime!, version.Until ?? version.From.AddYears(1)).ShouldContain(r => r.Step == Step.SubmitDossier && r.Sector == null && r.Fixed == new FixedDay(version.Submission!.Day!.Value, version.Submission.Month!.Value, version.Submission.YearsAfter, null, null), award.Code);
    }

    [Fact]
    public void Every_rule_stands_somewhere_and_is_about_an_award_of_the_book()
    {
        foreach (var rule in DeadlineRules.National.Rules)
        {
            rule.Citations.ShouldNotBeEmpty(rule.Id);
            foreach (var (regime, stated) in rule.Citations)
            {
                National.FindRegime(regime).ShouldNotBeNull(rule.Id);
                stated.Citation.ShouldNotBeNullOrWhiteSpace(rule.Id);
            }
            National.Awards.ShouldContain(a => rule.IsFor(a), rule.Id);
            foreach (var pattern in rule.Awards ?? []) National.Awards.ShouldContain(a => AwardPatterns.Names(pattern, a.Code), $"{rule.Id}: {pattern}");
        }
        Enumerable.Range(1, 14).Select(n => $"D{n}").Except(DeadlineRules.National.Rules.Select(r => r.Id)).ShouldBeEmpty();
    }

    static DeadlineRule Rule(string id) => DeadlineRules.National.Find(id)!;
}
