using AngleSharp.Html.Dom;
using BangVang.Kernel.Rights;
using BangVang.Tests.Web;

namespace BangVang.Tests.Lawbook;

public sealed class TrialPageTests(TestHouse house)
{
    const string Form = "main form[method=post]";

    async Task<HttpClient> Officer() => await house.SignedIn(Role.UnitOfficer, await house.Given.Root());

    [Fact]
    public async Task A_history_typed_in_is_judged_with_findings_and_citations()
    {
        var client = await Officer();
        var page = await client.Page("/law/trial?award=CSTD_TINH");
        var answer = await client.Submit(page, Form, ("Input.On", "01/03/2026"), ("Input.JudgedYear", "2025"),
            ("Input.Awards[0].Code", "CSTDCS"), ("Input.Awards[0].Year", "2023"), ("Input.Awards[1].Code", "CSTDCS"), ("Input.Awards[1].Year", "2025"));
        answer.ShouldBeFine();
        foreach (var words in new[] { "chưa đủ điều kiện năm 2025", "Mới có 1/3 lần liên tục đạt CSTĐCS: thiếu năm 2024.", "Chưa đạt", "điểm a khoản 1 Điều 22 Luật TĐKT 2022", "Lộ trình các năm tới" }) answer.Text.ShouldContain(words);
        answer.Document.QuerySelector("[name='Input.Awards[1].Year']")!.GetAttribute("value").ShouldBe("2025");
    }

    [Fact]
    public async Task Without_a_choice_all_awards_of_such_a_recipient_are_judged_and_grouped()
    {
        var client = await Officer();
        var answer = (await client.Submit(await client.Page("/law/trial?kind=collective"), Form, ("Input.On", "01/03/2026"), ("Input.JudgedYear", "2025"))).ShouldBeFine();
        answer.Text.ShouldContain("Tập thể lao động xuất sắc");
        answer.Text.ShouldContain("Chưa đủ điều kiện");
        answer.Document.QuerySelectorAll("#ket-qua details.mo-ra").Length.ShouldBeGreaterThan(10);
    }

    [Theory]
    [InlineData("Input.On", "31/02/2026", "không phải là một ngày có thật")]
    [InlineData("Input.On", "01/01/1990", "Ngày xét phải từ năm 2000")]
    [InlineData("Input.JudgedYear", "2099", "Năm xét thành tích phải từ")]
    [InlineData("Input.Awards[0].Year", "2024", "chọn danh hiệu, hình thức hoặc xóa dòng")]
    [InlineData("Input.Disciplines[0].From", "01/02/2025", "chọn hình thức kỷ luật")]
    [InlineData("Input.Initiatives[0].Scope", "CoSo", "Sáng kiến, dòng 1: nhập năm")]
    [InlineData("Input.Json", "{\"id\":1", "Dòng JSON chưa đọc được: JSON hỏng ở vị trí")]
    [InlineData("Input.Json", "{\"id\":\"a\",\"kind\":\"individual\",\"sai\":1}", "Dòng JSON chưa đọc được: có mục lạ \"sai\"")]
    [InlineData("Input.Json", "{\"id\":\"a\",\"kind\":\"individual\",\"awards\":[{\"code\":\"KHONG_CO\",\"year\":2024}]}", "awards mục 1: code \"KHONG_CO\" không có trong sổ luật")]
    public async Task What_cannot_be_is_said_beside_its_field_and_nothing_typed_is_lost(string field, string typed, string sentence)
    {
        var client = await Officer();
        var answer = await client.Submit(await client.Page("/law/trial"), Form, (field, typed));
        var kept = answer.ShouldBeRefused(sentence).Document.QuerySelector($"[name='{field}']")!;
        (kept is IHtmlInputElement input ? input.Value : kept is IHtmlTextAreaElement area ? area.Value : ((IHtmlSelectElement)kept).Value).ShouldBe(typed);
    }

    [Fact]
    public async Task A_line_of_the_command_line_is_judged_the_same()
    {
        var client = await Officer();
        var answer = await client.Submit(await client.Page("/law/trial"), Form, ("Input.On", "01/03/2026"), ("Input.Award", "CSTDCS"),
            ("Input.Json", """{"id":"a","kind":"individual","nationality":"VN","ratings":{"2025":"HTXSNV"},"awards":[{"code":"LDTT","year":2025}],"initiatives":[],"topics":[],"disciplines":[],"holds":[]}"""));
        answer.ShouldBeFine().Text.ShouldContain("Chiến sĩ thi đua cơ sở: đủ điều kiện năm 2025");
    }

    [Fact]
    public async Task The_example_says_that_it_is_made_up()
    {
        var client = await Officer();
        foreach (var kind in new[] { "individual", "collective" })
        {
            var answer = (await client.Visit($"/law/trial?kind={kind}&example=true")).ShouldBeFine();
            answer.Text.ShouldContain("ví dụ hư cấu");
            answer.Document.QuerySelector("#ket-qua").ShouldNotBeNull();
        }
    }
}
