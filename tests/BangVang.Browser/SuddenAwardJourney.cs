using System.Diagnostics;
using Microsoft.Playwright;

namespace BangVang.Browser;

/// <summary>Somebody saved a life: within minutes there is a signed decision, a row of the register, a certificate that can be checked; later it is annulled.</summary>
public sealed class SuddenAwardJourney(BrowserHouse house)
{
    [Fact]
    public async Task A_sudden_award_is_issued_in_minutes_and_its_certificate_tells_when_it_was_annulled()
    {
        var watch = Stopwatch.StartNew();
        await using var officer = await Officer.Enter(house, "Nguyễn Thị Thu Hằng");
        var decision = await Draft(officer);
        await DecisionSteps.Carry(house, officer, decision);
        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromMinutes(5), "the promise is five minutes, on a busy machine too");

        var code = await Code(officer, decision);
        await Shows(code, "có hiệu lực");
        await officer.Go("/register?q=luong+van+bon");
        await officer.Sees("Lường Văn Bơn");
        await officer.IsAccessible();

        var later = await Annul(officer, decision);
        await DecisionSteps.Carry(house, officer, later);
        await Shows(code, "đã bị hủy bỏ");
        await officer.Go("/register?q=luong+van+bon");
        await officer.Sees("hủy bỏ");
    }

    static async Task<string> Draft(Officer officer)
    {
        var decision = await DecisionSteps.Begin(officer, "Về việc tặng Bằng khen cho cá nhân có thành tích đột xuất trong cứu người");
        await officer.Go($"{decision}/add");
        await officer.IsAccessible();
        await officer.Page.Locator("#Input_OrganisationId").FillAsync("xa tan lap");
        await officer.Page.Locator("#Input_OrganisationId-ds [role=option]").First.ClickAsync();
        await officer.Page.Locator("#Input_Honorific").FillAsync("Ông");
        await officer.Page.Locator("#Input_Name").FillAsync("Lường Văn Bơn");
        await officer.Page.Locator("#Input_Position").FillAsync("Nông dân, bản Pá Hốc");
        await officer.Page.Locator("#Input_Award").SelectOptionAsync("BK_TINH");
        await officer.Page.Locator("#Input_Reason").FillAsync("Đã có thành tích xuất sắc đột xuất trong cứu người bị lũ cuốn");
        await officer.Click("Thêm vào danh sách");
        await officer.Sees("Đã thêm vào danh sách.");
        await officer.Photograph("decision-draft");
        return decision;
    }

    static async Task<string> Annul(Officer officer, string decision)
    {
        await officer.Go(decision);
        await officer.Page.GetByRole(AriaRole.Link, new() { Name = "Đính chính, hủy bỏ" }).First.ClickAsync();
        await officer.IsAccessible();
        await officer.Page.Locator("#Kind").SelectOptionAsync("Annulment");
        await officer.Page.Locator("#Reason").FillAsync("Kết luận thanh tra: thành tích kê khai không đúng sự thật");
        await officer.Click("Lập dự thảo");
        await officer.Sees("Dự thảo");
        return new Uri(officer.Page.Url).AbsolutePath;
    }

    static async Task<string> Code(Officer officer, string decision)
    {
        await officer.Go($"{decision}/certificates");
        await officer.Photograph("certificates");
        return (await officer.Page.Locator("td.ma-nho").First.InnerTextAsync()).Replace(" ", "");
    }

    /// <summary>As the public sees it: no account.</summary>
    async Task Shows(string code, string sentence)
    {
        var context = await house.Chromium.NewContextAsync(new() { BaseURL = house.Address, Locale = "vi-VN" });
        await using var stranger = new Officer(context, await context.NewPageAsync(), house.Address);
        await stranger.Go($"/kiem-tra/{code}");
        await stranger.Sees(sentence);
        await stranger.IsAccessible();
    }
}
