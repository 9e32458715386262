using BangVang.Law.Book;
using BangVang.Law.Overlays;
using BangVang.Law.Verdicts;
using static BangVang.Law.Tests.Given;
using static BangVang.Law.Tests.Overlays.OverlayGiven;

namespace BangVang.Law.Tests.Overlays;

public sealed class AmendmentTests
{
    static readonly DateOnly FirstDay = Day(2026, 10, 1);

    static OverlayRules New(string from = "2026-10-01", string award = "CSTDCS") => OverlayJson.Read($$$"""
        {"replaces": [{"award": "{{{award}}}", "version": {
          "regimes": ["R4"], "from": "{{{from}}}",
          "conditions": [{"id": "CSTDCS.R4.rating", "kind": "rating", "min": "HTXSNV", "text": "Hoàn thành xuất sắc nhiệm vụ", "citation": "L2026 Đ1.5", "mark": "read"}],
          "logic": "CSTDCS.R4.rating"
        }}]}
        """);

    [Fact]
    public void The_new_text_is_asked_from_its_day_and_the_old_one_kept()
    {
        var book = National.With([Overlay(New(), from: FirstDay)], Commune);
        var rated = Person.Rated(Rating.HTXSNV, 2026);

        var after = book.Judge(rated, "CSTDCS", Day(2026, 12, 1));
        (after.Outcome, after.Findings[0].Mark).ShouldBe((Conclusion.Eligible, Mark.Read));
        book.Judge(rated, "CSTDCS", Day(2026, 9, 30)).Findings[0].Condition.ShouldNotBe("CSTDCS.R4.rating");
        book.Find("CSTDCS")!.Superseded.Single().CarriesOver.ShouldBe("R3");
        National.Find("CSTDCS")!.On(Day(2026, 12, 1))!.CarriesOver.ShouldBe("R3");
    }

    [Fact]
    public void A_province_s_rule_lies_over_the_new_text()
    {
        var local = Overlay(Adding("CSTDCS", Confirming()), "SB02");
        var verdict = National.With([local, Overlay(New(), from: FirstDay)], Province).Judge(Person.Rated(Rating.HTXSNV, 2026), "CSTDCS", Day(2026, 12, 1));
        verdict.Findings.Take(2).Select(f => f.Condition).ShouldBe(["CSTDCS.R4.rating", "SB02/confirm"]);
        verdict.Outcome.ShouldBe(Conclusion.HumanDecides);
    }

    [Fact]
    public void Only_the_highest_body_amends_and_the_days_must_agree()
    {
        Refusal(() => National.With([Overlay(New(), from: FirstDay, organisation: Commune)], Commune)).ShouldContain("Chỉ cơ quan đứng đầu");
        Refusal(() => National.With([Overlay(New("2026-11-01"), from: FirstDay)], Province)).ShouldContain("khác thời gian hiệu lực đã khai");
        Refusal(() => National.With([Overlay(New(award: "KHONGCO"), from: FirstDay)], Province)).ShouldContain("không có mã \"KHONGCO\" để thay thế");
        Refusal(() => National.With([Overlay(New(), "A", FirstDay), Overlay(New(), "B", FirstDay)], Province)).ShouldContain("cùng quy định bản thay thế của CSTDCS");
    }
}
