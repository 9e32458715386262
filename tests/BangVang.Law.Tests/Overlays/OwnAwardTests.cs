using BangVang.Law.Book;
using BangVang.Law.Overlays;
using BangVang.Law.Verdicts;
using static BangVang.Law.Tests.Given;
using static BangVang.Law.Tests.Overlays.OverlayGiven;

namespace BangVang.Law.Tests.Overlays;

public sealed class OwnAwardTests
{
    const string Badge = """
        {"awards": [{
          "code": "HH_SONBINH", "name": "Huy hiệu Vì sự nghiệp xây dựng và phát triển tỉnh Sơn Bình", "short": "Huy hiệu Sơn Bình", "kind": "badge",
          "recipients": ["individual"], "level": "province", "order": 0, "yearly": false, "types": ["cong_hien"],
          "versions": [{
            "regimes": ["R3", "R4"], "from": "2026-01-01",
            "conditions": [
              {"id": "years", "kind": "service_years", "years": 15, "text": "Từ 15 năm công tác", "citation": "QĐ 15/2025/QĐ-UBND Đ7.1", "mark": "local"},
              {"id": "apart", "kind": "interval", "since": ["BK_TINH"], "years": 2, "text": "Cách Bằng khen của tỉnh 2 năm", "citation": "QĐ 15/2025/QĐ-UBND Đ7.2", "mark": "local"},
              {"id": "once", "kind": "confirm", "oncePerType": true, "text": "Có đóng góp cho tỉnh", "citation": "QĐ 15/2025/QĐ-UBND Đ7.3", "mark": "local"}
            ],
            "logic": {"all": ["years", "apart", "once"]}
          }]
        }]}
        """;

    static readonly DateOnly Spring2026 = Day(2026, 3, 1);

    static readonly Lawbook Book = National.With([Overlay(OverlayJson.Read(Badge))], Commune);

    [Fact]
    public void A_badge_of_its_own_asks_for_years_of_service()
    {
        Book.Judge(Person with { Confirmed = new Dictionary<string, bool> { ["once"] = true } }, "HH_SONBINH", Spring2026).Outcome.ShouldBe(Conclusion.Eligible);
        var young = Book.Judge(Person with { ServiceFrom = Day(2015, 5, 1) }, "HH_SONBINH", Spring2026);
        young.Outcome.ShouldBe(Conclusion.NotEligible);
        young.Findings[0].Explanation.ShouldBe("Công tác từ ngày 01/05/2015, được 10 năm (cần từ 15 năm).");
    }

    [Fact]
    public void It_is_given_once_and_some_years_after_another_award()
    {
        Book.Judge(Person.Holding("HH_SONBINH", 2026 - 2), "HH_SONBINH", Spring2026).Outcome.ShouldBe(Conclusion.NotEligible);
        Book.Judge(Person.Holding("BK_TINH", 2024), "HH_SONBINH", Spring2026).Outcome.ShouldBe(Conclusion.NotEligible);
        Book.Judge(Person.Holding("BK_TINH", 2021), "HH_SONBINH", Spring2026).Outcome.ShouldBe(Conclusion.HumanDecides);
    }

    [Fact]
    public void Before_its_first_day_there_is_no_such_badge() =>
        Book.Judge(Person, "HH_SONBINH", Day(2025, 12, 1)).Outcome.ShouldBe(Conclusion.NotEligible);

    [Fact]
    public void The_nation_s_awards_keep_their_places() =>
        National.Awards.Select(a => a.Code).ShouldBe(Book.Awards.Take(National.Awards.Count).Select(a => a.Code));

    [Theory]
    [InlineData("\"kind\": \"badge\"", "\"kind\": \"emulation_title\"", "danh hiệu thi đua, danh hiệu vinh dự nhà nước, huân chương, huy chương do luật quy định (L2022 Đ6, Đ9)")]
    [InlineData("HH_SONBINH", "CSTDCS", "mã CSTDCS đã là Chiến sĩ thi đua cơ sở")]
    [InlineData("HH_SONBINH", "Huy hiệu", "chỉ gồm chữ in hoa không dấu")]
    [InlineData("\"from\": \"2026-01-01\"", "\"from\": \"2025-01-01\"", "phải bắt đầu trong thời gian hiệu lực")]
    [InlineData("[\"BK_TINH\"]", "[\"BK_SAI\"]", "điều kiện apart nêu mã \"BK_SAI\" không có trong sổ luật")]
    [InlineData("QĐ 15/2025/QĐ-UBND Đ7.2", " ", "điều kiện apart chưa ghi điều, khoản")]
    [InlineData("[\"years\", \"apart\", \"once\"]", "[\"years\", \"once\"]", "điều kiện apart không nằm trong cách kết hợp nào")]
    [InlineData("[\"years\", \"apart\", \"once\"]", "[\"years\", \"apart\", \"once\", \"x\"]", "nêu điều kiện x nhưng không có")]
    [InlineData("\"order\": 0,", "\"order\": 0, \"oneWith\": {\"awards\": [\"BK_TINH\"], \"citation\": \"c\", \"mark\": \"local\"},", "không ghi oneWith")]
    [InlineData("\"R4\"", "\"R9\"", "không có chế độ \"R9\"")]
    public void What_a_badge_cannot_be_is_refused(string part, string instead, string sentence) =>
        Refusal(() => National.With([Overlay(OverlayJson.Read(Badge.Replace(part, instead, StringComparison.Ordinal)))], Province)).ShouldContain(sentence);

    [Theory]
    [InlineData("{", "không đúng cú pháp JSON")]
    [InlineData("{\"them\": []}", "có mục không ai đọc: them")]
    [InlineData("{\"adds\": [{\"conditions\": []}]}", "thiếu mục bắt buộc: award")]
    [InlineData("{\"adds\": [{\"award\": \"CSTDCS\", \"conditions\": [{\"kind\": \"wish\", \"id\": \"a\", \"text\": \"b\", \"citation\": \"c\", \"mark\": \"local\"}]}]}", "loại điều kiện (kind)")]
    [InlineData("{\"adds\": [{\"award\": \"CSTDCS\", \"quota\": {\"citation\": \"c\", \"mark\": \"heard\"}}]}", "mã không có trong danh sách")]
    public void Text_that_is_no_overlay_says_where_and_what(string text, string sentence) => Refusal(() => OverlayJson.Read(text)).ShouldContain(sentence);
}
