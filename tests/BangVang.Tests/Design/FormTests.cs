using System.Net;
using BangVang.Kernel.Web;
using BangVang.Tests.Web;

namespace BangVang.Tests.Design;

/// <summary>Forms by the example of the component page.</summary>
public sealed class FormTests(TestHouse house)
{
    const string Form = "form[data-giu]";

    [Fact]
    public async Task What_is_wrong_stands_on_top_with_links_and_beside_each_field_and_nothing_typed_is_lost()
    {
        var client = house.Visitor();
        var again = await client.Submit(await client.Page("/design"), Form, ("Input.Title", ""), ("Input.SignedOn", "31/02/2026"), ("Input.Reason", "Giữ nguyên"));
        again.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var summary = again.Document.QuerySelector("[data-bao-loi]")!;
        summary.TextContent.ShouldContain("Chưa lưu được, có 2 chỗ cần sửa");
        summary.QuerySelectorAll("a").Select(a => a.GetAttribute("href")).ShouldBe(["#Input_SignedOn", "#Input_Title"]);
        var date = again.Document.QuerySelector("#Input_SignedOn")!;
        date.GetAttribute("value").ShouldBe("31/02/2026");
        date.GetAttribute("aria-invalid").ShouldBe("true");
        date.GetAttribute("aria-describedby")!.Split(' ').ShouldAllBe(id => again.Document.GetElementById(id) != null);
        again.Document.QuerySelector("#Input_SignedOn-loi")!.TextContent.ShouldStartWith("“31/02/2026” không phải là một ngày có thật");
        again.Document.QuerySelector("#Input_Title-loi")!.TextContent.ShouldBe("Chưa nhập hoặc chưa chọn mục này.");
        again.Document.QuerySelector("#Input_Reason")!.TextContent.Trim().ShouldBe("Giữ nguyên");
    }

    [Fact]
    public async Task A_refusal_is_one_sentence_and_the_form_can_be_sent_again()
    {
        var client = house.Visitor();
        var refused = await client.Submit(await client.Page("/design"), Form, ("Input.Number", "1208"));
        refused.ShouldBeRefused("Số 1208 đã dùng cho quyết định ngày 12/11/2026. Số tiếp theo là 1215.");
        var done = await client.Submit(refused.Document, Form, ("Input.Number", "1215"));
        done.ShouldBeFine();
        done.Document.QuerySelector("main > .bao-xong")!.TextContent.ShouldContain("Đã trình hồ sơ");
        (await client.Page("/design")).QuerySelector("main > .bao-xong").ShouldBeNull();
    }

    [Fact]
    public async Task Each_drawing_of_a_form_has_a_token_of_its_own()
    {
        var client = house.Visitor();
        var tokens = new List<string>();
        for (var i = 0; i < 2; i++)
            tokens.AddRange((await client.Page("/design")).QuerySelectorAll($"input[name={SentForms.Field}]").Select(t => t.GetAttribute("value")!));
        tokens.Count.ShouldBe(4);
        tokens.ShouldBeUnique();
    }

    [Fact]
    public async Task A_form_that_names_its_address_is_guarded_too()
    {
        var page = await house.Visitor().Page("/design");
        page.QuerySelectorAll("form[method=post]").ShouldAllBe(f => f.QuerySelectorAll("input[name=__RequestVerificationToken]").Length == 1);
    }

    [Theory]
    [InlineData("5/3/2026")]
    [InlineData("05-03-2026")]
    [InlineData("05032026")]
    [InlineData("2026-03-05")]
    public async Task A_date_is_read_day_first(string typed)
    {
        var client = house.Visitor();
        var again = await client.Submit(await client.Page("/design"), Form, ("Input.SignedOn", typed), ("Input.Title", ""));
        again.Document.QuerySelector("#Input_SignedOn-loi").ShouldBeNull();
    }

    [Fact]
    public async Task Text_in_loose_letters_and_marks_comes_in_as_whole_letters()
    {
        var client = house.Visitor();
        var loose = "Tặng Giấy khen".Normalize(System.Text.NormalizationForm.FormD);
        var again = await client.Submit(await client.Page("/design"), Form, ("Input.Title", loose), ("Input.Number", "1208"));
        again.Document.QuerySelector("#Input_Title")!.GetAttribute("value").ShouldBe("Tặng Giấy khen");
    }

    [Fact]
    public async Task Ticks_stay_as_they_were_sent()
    {
        var client = house.Visitor();
        var again = await client.Submit(await client.Page("/design"), Form,
            ("Input.Units", new[] { "snv", "bao" }), ("Input.IsKey", false), ("Input.Kind", "topic"), ("Input.Title", ""));
        again.Document.QuerySelectorAll("input[name='Input.Units'][checked]").Select(t => t.GetAttribute("value")).ShouldBe(["snv", "bao"]);
        again.Document.QuerySelector("input[name='Input.IsKey'][type=checkbox]")!.HasAttribute("checked").ShouldBeFalse();
        again.Document.QuerySelector("#Input_Kind option[selected]")!.GetAttribute("value").ShouldBe("topic");
    }

    [Fact]
    public async Task A_form_with_a_file_field_sends_files()
    {
        var page = await house.Visitor().Page("/design");
        page.QuerySelector(Form)!.GetAttribute("enctype").ShouldBe("multipart/form-data");
        page.QuerySelectorAll("form[method=post]:not([data-giu])").ShouldAllBe(f => f.GetAttribute("enctype") == null);
    }
}
