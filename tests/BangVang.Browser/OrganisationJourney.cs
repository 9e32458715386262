using Microsoft.Playwright;

namespace BangVang.Browser;

/// <summary>An administrator keeps the bodies in order, choosing others by typing and by keys only.</summary>
public sealed class OrganisationJourney(BrowserHouse house)
{
    [Fact]
    public async Task A_body_is_founded_moved_and_found_again_by_keyboard()
    {
        await using var administrator = await Officer.Enter(house, "Vũ Thành Long");
        var page = administrator.Page;
        await administrator.Go("/organisations/new");
        await administrator.IsAccessible();
        await Choose(page, "Parent", "so gd dt", "Sở Giáo dục và Đào tạo tỉnh Sơn Bình");
        await administrator.IsAccessible();
        await page.Locator("#Input_Name").FillAsync("Trường THPT Thử nghiệm");
        await page.Locator("#Input_Kind").SelectOptionAsync(new SelectOptionValue { Label = "Trường học" });
        await administrator.Click("Thêm đơn vị");
        await administrator.Sees("Đã thêm Trường THPT Thử nghiệm.");
        await administrator.IsAccessible();

        await administrator.Go(new Uri(page.Url).AbsolutePath + "/move");
        await Choose(page, "ToId", "xa tan l", "Xã Tân Lập");
        await administrator.Click("Chuyển");
        await administrator.Sees("nay trực thuộc Xã Tân Lập");

        await administrator.Go("/organisations?q=truong+thu+nghiem");
        await administrator.Sees("Trường THPT Thử nghiệm");
    }

    [Fact]
    public async Task The_pages_of_organisations_are_accessible_at_both_widths()
    {
        foreach (var width in new[] { 1366, 390 })
        {
            await using var administrator = await Officer.Enter(house, "Vũ Thành Long", width);
            await administrator.Go("/organisations?q=xa+nam+son");
            var body = await administrator.Page.Locator("tbody a.ten").First.GetAttributeAsync("href");
            foreach (var path in new[]
            {
                "/organisations", "/organisations?q=khongdauca", "/organisations/tree", "/organisations/groups", "/organisations/places",
                body!, body + "/edit", body + "/move", body + "/close", body + "/merge", body + "/split",
            })
            {
                await administrator.Go(path);
                await administrator.IsAccessible();
            }
            await administrator.Go("/organisations/groups");
            await administrator.Page.Locator("tbody a.ten").First.ClickAsync();
            await administrator.IsAccessible();
        }
    }

    static async Task Choose(IPage page, string field, string typed, string name)
    {
        var input = page.Locator("#" + field);
        await input.FillAsync("");
        await input.PressSequentiallyAsync(typed);
        var option = page.GetByRole(AriaRole.Option, new() { Name = name }).First;
        await Assertions.Expect(option).ToBeVisibleAsync();
        while (await option.GetAttributeAsync("aria-selected") != "true") await input.PressAsync("ArrowDown");
        await Assertions.Expect(input).ToHaveAttributeAsync("aria-activedescendant", (await option.GetAttributeAsync("id"))!);
        await input.PressAsync("Enter");
        await Assertions.Expect(input).ToHaveAttributeAsync("aria-expanded", "false");
    }
}
