using System.Text.Json.Nodes;

namespace BangVang.Tests.Programs;

public sealed class LawCommandTests
{
    [Fact]
    public async Task The_law_of_a_day_is_shown_with_citations_marks_and_money()
    {
        var (code, output, errors) = await BangVangProgram.RunAlone("law", "show", "CSTDCS", "--on", "31/12/2025");

        errors.ShouldBeEmpty();
        code.ShouldBe(0);
        output.ShouldContain("Chiến sĩ thi đua cơ sở (CSTDCS)");
        output.ShouldContain("■ R3, từ 01/07/2025 đến 30/09/2026");
        output.ShouldNotContain("■ R2");
        output.ShouldContain("L2022 Đ23");
        output.ShouldContain("Chủ tịch Ủy ban nhân dân cấp xã");
        output.ShouldContain("ít nhất 80% tổng số thành viên");
        output.ShouldContain("chưa kiểm chứng: giả định giữ nguyên");
        output.ShouldContain("cá nhân: 1 × 2.340.000 đ = 2.340.000 đ");
        output.ShouldContain("Hiện vật: Bằng chứng nhận, Khung");
    }

    [Fact]
    public async Task Without_a_day_every_version_is_shown()
    {
        var (code, output, _) = await BangVangProgram.RunAlone("law", "show", "BK_TINH");

        code.ShouldBe(0);
        foreach (var regime in (string[])["R1", "R2", "R3", "R4"]) output.ShouldContain($"■ {regime}, từ");
    }

    [Fact]
    public async Task Two_regimes_are_compared_rule_by_rule()
    {
        var (code, output, _) = await BangVangProgram.RunAlone("law", "diff", "R1", "R2", "--award", "BK_TINH");

        code.ShouldBe(0);
        output.ShouldContain("Tiền thưởng: thay đổi");
        output.ShouldContain("trước cá nhân 1,0 lần lương cơ sở");
        output.ShouldContain("sau   cá nhân 1,5 lần lương cơ sở");
    }

    [Fact]
    public async Task Prize_money_is_reckoned_with_every_step()
    {
        var (code, output, _) = await BangVangProgram.RunAlone("law", "prize", "--on", "2026-03-01", "--recipient", "individual", "LDTT:2025", "CSTDCS:2025", "BK_TINH:2021-2025");

        code.ShouldBe(0);
        output.ShouldContain("0,3 × 2.340.000 đ = 702.000 đ → làm tròn lên 710.000 đ");
        output.ShouldContain("Không chi: Lao động tiên tiến, năm 2025: 710.000 đ");
        output.ShouldContain("Tổng: 5.850.000 đ");
    }

    [Fact]
    public async Task Machines_get_json()
    {
        var prize = await Json("law", "prize", "--on", "2026-07-01", "--recipient", "household", "GK_XA", "--json");
        prize["totalVnd"]!.GetValue<decimal>().ShouldBe(1_140_000);
        prize["lines"]![0]!["state"]!.GetValue<string>().ShouldBe("paid");

        var vote = await Json("law", "vote", "--on", "2025-03-01", "--award", "CSTD_TINH", "--members", "9", "--present", "9", "--written", "0", "--agree", "8", "--json");
        vote["passes"]!.GetValue<bool>().ShouldBeFalse();
        vote["needed"]!.GetValue<int>().ShouldBe(9);

        (await Json("law", "show", "CSTDTQ", "--on", "2025-03-01", "--json"))["versions"]![0]!["filing"]!["sets"]!.GetValue<int>().ShouldBe(1);
        var compared = (await Json("law", "diff", "R2", "R3", "--award", "CSTDCS", "--json"))["awards"]!.AsArray().ShouldHaveSingleItem()!;
        (compared["award"]!.GetValue<string>(), compared["kind"]!.GetValue<string>()).ShouldBe(("CSTDCS", "changed"));
        compared["rules"]!.AsArray().Select(r => r!["aspect"]!.GetValue<string>()).ShouldContain("authority");
    }

    [Fact]
    public async Task A_vote_that_fails_is_an_answer()
    {
        var (code, output, _) = await BangVangProgram.RunAlone("law", "vote", "--on", "01/03/2025", "--award", "CSTD_TINH", "--members", "10", "--present", "8", "--written", "0", "--agree", "8");

        code.ShouldBe(0);
        output.ShouldStartWith("Không đạt: 8/10 thành viên đồng ý (80%)");
        output.ShouldContain("Ở đây chưa xét số dự họp");
    }

    [Theory]
    [InlineData("show", "Cần đúng một mã danh hiệu")]
    [InlineData("show KHONGCO", "không có danh hiệu, hình thức khen thưởng nào mang mã \"KHONGCO\"")]
    [InlineData("show CSTDCS --on 30/02/2025", "\"30/02/2025\" sau --on không phải một ngày có thật")]
    [InlineData("show CSTDCS --on 01/01/2010", "quy định sớm nhất có từ 01/10/2017")]
    [InlineData("diff R2", "Cần đúng hai chế độ để so sánh")]
    [InlineData("diff R2 R9", "Sổ luật không có chế độ \"R9\"")]
    [InlineData("prize --on 2026-03-01 --recipient individual", "Chưa nêu danh hiệu, hình thức khen thưởng nào")]
    [InlineData("prize --on 2026-03-01 LDTT", "Thiếu đối tượng")]
    [InlineData("prize --recipient individual LDTT", "Thiếu ngày: thêm --on")]
    [InlineData("prize --on 2026-03-01 --recipient collective LDTT", "không tặng tập thể; đối tượng: cá nhân")]
    [InlineData("prize --on 2026-03-01 --recipient individual LDTT:25", "không phải năm hay giai đoạn")]
    [InlineData("vote --on 2026-03-01 --award CSTDCS --members mười --present 9 --written 0 --agree 9", "\"mười\" sau --members không phải một số nguyên")]
    [InlineData("vote --on 2026-03-01 --award CSTDCS --members 9 --present 9 --written 1 --agree 9", "lớn hơn tổng số thành viên hội đồng (9)")]
    public async Task A_question_that_makes_no_sense_gets_one_sentence_and_code_1(string typed, string sentence)
    {
        var (code, output, errors) = await BangVangProgram.RunAlone(["law", .. typed.Split(' ')]);

        errors.ShouldContain(sentence);
        errors.Trim().Split('\n').Length.ShouldBe(1);
        output.ShouldBeEmpty();
        code.ShouldBe(1);
    }

    static async Task<JsonNode> Json(params string[] arguments)
    {
        var (code, output, errors) = await BangVangProgram.RunAlone(arguments);
        code.ShouldBe(0, errors);
        return JsonNode.Parse(output)!;
    }
}
