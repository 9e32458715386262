namespace BangVang.Browser;

/// <summary>A province's own rule, from the decision in the register to the second pair of eyes, at both widths.</summary>
public sealed class OverlayJourney(BrowserHouse house)
{
    [Fact]
    public async Task An_officer_drafts_a_local_rule_and_the_administrator_approves_it()
    {
        await using var officer = await Officer.Enter(house, "Nguyễn Thị Thu Hằng");
        await officer.Go("/law/overlays");
        await officer.Photograph("overlays-empty");
        var instrument = await Registers(officer);
        var overlay = await Drafts(officer);
        await Adds(officer, overlay);
        foreach (var path in new[] { $"{overlay}/edit", $"{overlay}/figure?kind=Vote", $"{overlay}/own-award", $"{overlay}/data", $"{overlay}/drop" })
        {
            await officer.Go(path);
            await officer.IsAccessible();
        }
        await officer.Go($"{overlay}/submit");
        await officer.IsAccessible();
        await officer.Click("Trình duyệt");
        await officer.Sees("phải do người khác làm");

        await using var administrator = await Officer.Enter(house, "Vũ Thành Long");
        await administrator.Go($"{overlay}/approve");
        await administrator.Photograph("overlay-approve");
        await administrator.Page.Locator("main form button").First.ClickAsync();
        await administrator.Sees("Đã duyệt quy định.");
        await administrator.Go("/law/overlays");
        await administrator.Photograph("overlays");
        await administrator.Go($"{instrument}/awards");
        await administrator.Sees("Điều kiện xét tặng danh hiệu thi đua của tỉnh");
        await administrator.Photograph("instrument-awards");
    }

    static async Task<string> Registers(Officer officer)
    {
        await officer.Go("/instruments/new");
        await officer.Page.Locator("#Input_Type").SelectOptionAsync("Decision");
        await officer.Page.Locator("#Input_Number").FillAsync("88/2025/QĐ-UBND");
        await officer.Page.Locator("#Input_Issuer").FillAsync("UBND tỉnh Sơn Bình");
        await officer.Page.Locator("#Input_Date").FillAsync("20/12/2025");
        await officer.Page.Locator("#Input_Name").FillAsync("Quy định xét tặng danh hiệu thi đua");
        await officer.Click("Ghi vào danh mục");
        await officer.Sees("88/2025/QĐ-UBND");
        return new Uri(officer.Page.Url).AbsolutePath;
    }

    static async Task<string> Drafts(Officer officer)
    {
        await officer.Go("/law/overlays/new");
        await officer.IsAccessible();
        await officer.Page.Locator("#OrganisationId").SelectOptionAsync(new Microsoft.Playwright.SelectOptionValue { Index = 1 });
        await officer.Page.Locator("#Head_Title").FillAsync("Điều kiện xét tặng danh hiệu thi đua của tỉnh");
        await officer.Page.Locator("#Head_Number").FillAsync("88/2025/QĐ-UBND");
        await officer.Page.Locator("#Head_ValidFrom").FillAsync("01/01/2026");
        await officer.Page.Locator("#Head_Purpose").FillAsync("Theo quyết định của tỉnh");
        await officer.Click("Lập dự thảo");
        await officer.Sees("Đã lập dự thảo.");
        return new Uri(officer.Page.Url).AbsolutePath;
    }

    static async Task Adds(Officer officer, string overlay)
    {
        await officer.Go($"{overlay}/condition?kind=Interval");
        await officer.Photograph("overlay-condition");
        await officer.Page.Locator("#Input_Award").SelectOptionAsync("CSTDCS");
        await officer.Page.Locator("#Input_Since").SelectOptionAsync("CSTDCS");
        await officer.Page.Locator("#Input_Years").FillAsync("3");
        await officer.Page.Locator("#Input_Article").FillAsync("Điều 4");
        await officer.Click("Thêm điều kiện");
        await officer.Sees("Đã thêm điều kiện.");
        await officer.Photograph("overlay");
        await officer.Go($"{overlay}/effects");
        await officer.Photograph("overlay-effects");
    }

    [Fact]
    public async Task The_library_shows_chains_awards_and_guidelines()
    {
        await using var officer = await Officer.Enter(house, "Nguyễn Thị Thu Hằng");
        await officer.Go("/instruments?q=152+2025");
        await officer.Page.Locator("tbody a.ten").First.ClickAsync();
        var decree = new Uri(officer.Page.Url).AbsolutePath;
        await officer.Go($"{decree}/chain");
        await officer.Photograph("instrument-chain");
        await officer.Go($"{decree}/awards");
        await officer.Photograph("instrument-awards-national");
        await officer.Go("/instruments/guidance");
        await officer.Photograph("guidance");
    }
}
