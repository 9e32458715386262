using System.Text;
using System.Text.Json;

namespace BangVang.Tests.Programs;

public sealed class LawCheckTests
{
    const string Fighter = """{"id":"ông Ất","kind":"individual","ratings":{"2025":"HTXSNV"},"awards":[{"code":"LDTT","year":2025,"decidedOn":"2025-12-20"}],"initiatives":[],"topics":[],"disciplines":[],"holds":[],"nationality":"VN","judgedYear":2025}""";

    [Fact]
    public async Task Every_award_is_answered_in_the_order_of_the_lawbook_in_Vietnamese()
    {
        var answer = await LawProgram.Run(Fighter, "check", "--on", "2026-03-01");

        answer.Complaints.ShouldBe("");
        answer.Code.ShouldBe(0);
        answer.Lines.Select(l => Json(l).GetProperty("award").GetString()).ShouldBe(BangVang.Law.Lawbook.National.Awards.Select(a => a.Code));
        var verdict = answer.Lines.Select(Json).Single(v => v.GetProperty("award").GetString() == "CSTDCS");
        verdict.GetProperty("outcome").GetString().ShouldBe("eligible");
        verdict.GetProperty("regime").GetString().ShouldBe("R3");
        var finding = verdict.GetProperty("findings").EnumerateArray().First();
        (finding.GetProperty("condition").GetString(), finding.GetProperty("outcome").GetString(), finding.GetProperty("mark").GetString()).ShouldBe(("CSTDCS.R3.1", "met", "read"));
        finding.GetProperty("citation").GetString().ShouldNotBeNullOrEmpty();
        answer.Text.ShouldContain("\"id\":\"ông Ất\"");
        answer.Text.ShouldContain("\"explanation\":\"Đã được công nhận");
    }

    [Fact]
    public async Task Bad_lines_are_named_and_the_rest_goes_on()
    {
        string[] lines =
        [
            "\uFEFF" + Fighter, "", "{\"id\":\"b\",", Candidate("c"), "{\"id\":\"d\",\"kind\":\"individual\",\"awards\":[{\"code\":\"KHONGCO\",\"year\":2024}]}",
            "{\"id\":\"e\",\"kind\":\"individual\",\"serviceFrom\":\"2025-02-30\"}", "{\"id\":\"f\",\"kind\":\"individual\",\"awards\":[{\"code\":\"CSTDCS\",\"year\":2024},{\"code\":\"CSTDCS\",\"year\":2024}]}",
            new string('x', 1_100_000), Candidate("c"),
        ];

        var answer = await LawProgram.Run(string.Join("\r\n", lines), "check", "--on", "2026-03-01", "--award", "CSTDCS", "--award", "BK_TTG");

        answer.Lines.Select(Json).Select(v => $"{v.GetProperty("id").GetString()} {v.GetProperty("award").GetString()}")
            .ShouldBe(["ông Ất CSTDCS", "ông Ất BK_TTG", "c CSTDCS", "c BK_TTG", "c CSTDCS", "c BK_TTG"]);
        answer.Code.ShouldBe(1);
        var complaints = answer.Complaints.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        complaints.Select(c => c.Split(':')[0]).ShouldBe(["Dòng 3", "Dòng 5", "Dòng 6", "Dòng 7", "Dòng 8"]);
        complaints.ShouldAllBe(c => c.Contains(", sửa ") && c.TrimEnd().EndsWith('.'));
        complaints[1].ShouldContain("\"KHONGCO\" không có trong sổ luật");
    }

    [Fact]
    public async Task An_unknown_award_or_day_is_refused_before_anything_is_read()
    {
        var unknown = await LawProgram.Run(Fighter, "check", "--award", "KHONGCO");
        (unknown.Code, unknown.Output.Length).ShouldBe((1, 0));
        unknown.Complaints.ShouldContain("Sổ luật không có mã “KHONGCO”");

        var day = await LawProgram.Run(Fighter, "check", "--on", "2025-02-29");
        (day.Code == 0).ShouldBeFalse();
        day.Output.ShouldBeEmpty();
        day.Complaints.ShouldContain("“2025-02-29” không phải là ngày có thật");
    }

    [Theory]
    [InlineData("2023-12-31", null, "R1")]
    [InlineData("2024-01-01", null, "R2")]
    [InlineData("2025-06-30", null, "R2")]
    [InlineData("2025-07-01", null, "R3")]
    [InlineData("2025-07-01", "2025-06-30", "R2")]
    [InlineData("2025-07-01", "2025-07-01", "R3")]
    [InlineData("2026-09-30", null, "R3")]
    [InlineData("2026-10-01", null, "R4")]
    [InlineData("2026-10-01", "2026-09-30", "R3")]
    [InlineData("2026-10-01", "2026-10-01", "R4")]
    public async Task The_law_is_that_of_the_day_unless_the_dossier_came_before_it(string on, string? received, string regime)
    {
        var answer = await LawProgram.Run(Candidate("a", received is null ? "" : $",\"receivedOn\":\"{received}\""), "check", "--on", on, "--award", "CSTDCS");
        answer.Code.ShouldBe(0, answer.Complaints);
        Json(answer.Lines.ShouldHaveSingleItem()).GetProperty("regime").GetString().ShouldBe(regime);
    }

    [Fact]
    public async Task A_hundred_thousand_lines_pass_through_in_order_and_are_not_held()
    {
        const int count = 100_000;
        var answer = await LawProgram.Run(Enumerable.Range(0, count).Chunk(500).Select(some => string.Concat(some.Select(i => Candidate($"nv-{i}") + "\n"))), "check", "--on", "2026-03-01", "--award", "CSTD_TINH");

        answer.Code.ShouldBe(0, answer.Complaints);
        var lines = answer.Lines;
        lines.Length.ShouldBe(count);
        for (var i = 0; i < count; i++) lines[i].StartsWith($"{{\"id\":\"nv-{i}\",", StringComparison.Ordinal).ShouldBeTrue(lines[i]);
        answer.PeakMegabytes.ShouldBeInRange(1, 400);
    }

    [Fact]
    public async Task A_whole_register_becomes_a_table_of_who_qualifies_and_who_lacks_one_thing()
    {
        var lacking = Candidate("=1+1", ",\"ratings\":{\"2025\":\"HTTNV\"},\"awards\":[{\"code\":\"CSTDCS\",\"year\":2025},{\"code\":\"CSTDCS\",\"year\":2023}],\"initiatives\":[{\"year\":2025,\"scope\":\"bo_tinh\",\"usedFor\":null}],\"topics\":[]");

        var answer = await LawProgram.Run($"{Fighter}\n{lacking}\n{{}}\n", "eligible", "--year", "2025", "--on", "2026-03-01");

        answer.Code.ShouldBe(1);
        answer.Complaints.ShouldStartWith("Dòng 3: ");
        answer.Output.AsSpan().StartsWith(Encoding.UTF8.Preamble).ShouldBeTrue();
        answer.Lines[0].ShouldStartWith("\uFEFFMã đối tượng,Đối tượng,Mã danh hiệu hoặc hình thức,");
        answer.Lines.ShouldContain("ông Ất,cá nhân,CSTDCS,Chiến sĩ thi đua cơ sở,2025,Đủ điều kiện,,\r");
        answer.Lines.ShouldContain("'=1+1,cá nhân,CSTD_TINH,Chiến sĩ thi đua cấp tỉnh,2025,Chưa đủ điều kiện,Được lựa chọn trong số những cá nhân có 03 lần liên tục được tặng Chiến sĩ thi đua cơ sở,L2022 Đ22.1.a\r");
    }

    [Fact]
    public async Task A_year_is_judged_on_its_last_day_unless_said_otherwise()
    {
        // Of 2024 by the law of 31/12/2024, of 2026 by that of 31/12/2026.
        foreach (var year in new[] { 2024, 2026 })
        {
            var answer = await LawProgram.Run(Candidate("a", $",\"ratings\":{{\"{year}\":\"HTXSNV\"}},\"awards\":[{{\"code\":\"LDTT\",\"year\":{year},\"decidedOn\":\"{year}-12-31\"}}],\"initiatives\":[],\"topics\":[]"), "eligible", "--year", $"{year}");
            answer.Lines.ShouldContain($"a,cá nhân,CSTDCS,Chiến sĩ thi đua cơ sở,{year},Đủ điều kiện,,\r");
        }
        (await LawProgram.Run("", "eligible", "--year", "1900")).Complaints.ShouldContain("Năm xét phải trong khoảng 1945–2043");
    }

    [Fact]
    public async Task A_year_after_the_act_is_refused_and_so_is_a_line_that_names_one()
    {
        var year = await LawProgram.Run("", "eligible", "--year", "2026", "--on", "2025-12-15");
        (year.Code, year.Output.Length).ShouldBe((1, 0));
        year.Complaints.ShouldContain("Năm xét 2026 ở sau ngày xét 15/12/2025");

        var line = await LawProgram.Run(Candidate("a", ",\"judgedYear\":2026"), "check", "--on", "2025-12-15", "--award", "CSTDCS");
        (line.Code, line.Output.Length).ShouldBe((1, 0));
        line.Complaints.ShouldStartWith("Dòng 1: judgedYear (2026) ở sau ngày xét 2025-12-15");
    }

    [Fact]
    public async Task An_award_asked_for_twice_is_answered_once()
    {
        var answer = await LawProgram.Run(Candidate("a"), "check", "--on", "2026-03-01", "--award", "CSTDCS", "--award", "CSTDCS");
        answer.Lines.ShouldHaveSingleItem();
    }

    static string Candidate(string id, string more = "") => $"{{\"id\":\"{id}\",\"kind\":\"individual\",\"disciplines\":[],\"holds\":[],\"nationality\":\"VN\"{more}}}";

    static JsonElement Json(string line) => JsonDocument.Parse(line).RootElement;
}
