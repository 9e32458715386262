using System.Text.RegularExpressions;

namespace BangVang.Browser;

/// <summary>The pages that the README and the user guide show, at both widths, with nothing that axe finds serious.</summary>
public sealed partial class GuidePictures(BrowserHouse house)
{
    [Fact]
    public async Task The_pages_of_the_guide_are_as_it_shows_them()
    {
        await using var officer = await Officer.Enter(house, "Nguyễn Thị Thu Hằng");
        await officer.Go("/");
        await officer.Photograph("my-work");
        await officer.Go("/plans");
        await officer.Photograph("plans");
        await officer.Page.Locator("main table tbody a").Filter(new() { HasTextRegex = Province() }).First.ClickAsync();
        await officer.Sees("hoàn thành");
        await officer.Photograph("plan");
        var plan = new Uri(officer.Page.Url).AbsolutePath;
        foreach (var part in new[] { "timeline", "units" })
        {
            await officer.Go($"{plan}/{part}");
            await officer.Photograph($"plan-{part}");
        }
        await officer.Go($"{plan}?state=late");
        await officer.Page.Locator("main table tbody th a").First.ClickAsync();
        await officer.Photograph("assignment");
        await officer.Go("/overview");
        await officer.Photograph("overview");
        await officer.Go("/calendar");
        await officer.Photograph("calendar");
    }

    [Fact]
    public async Task A_plan_that_comes_in_stands_beside_its_source()
    {
        await using var officer = await Officer.Enter(house, "Nguyễn Thị Thu Hằng");
        await officer.Go("/plans/import");
        await officer.Photograph("import-upload");
        await officer.Page.Locator("input[type=file]").SetInputFilesAsync(Path.Combine(BrowserHouse.Root, "samples", "demonstration", "ke-hoach-2026.txt"));
        await officer.Click("Tải lên và đọc");
        await officer.Sees("Bản gốc");
        await officer.Photograph("import-review");
    }

    [Fact]
    public async Task The_lawbook_is_read_compared_and_tried()
    {
        await using var officer = await Officer.Enter(house, "Nguyễn Thị Thu Hằng");
        foreach (var (address, name) in new[]
        {
            ("/law/awards", "awards"), ("/law/awards/CSTD_TINH?on=15/08/2025", "award"), ("/law/awards/CSTD_TINH/times", "award-times"),
            ("/law/changes?from=31/12/2023&until=01/07/2025", "law-changes"), ("/law/unverified?regime=R3", "law-unverified"),
            ("/law/trial?award=CSTD_TINH&example=true", "law-trial"), ("/law/trial?kind=collective&example=true", "law-trial-collective"),
        })
        {
            await officer.Go(address);
            await officer.Photograph(name);
        }
    }

    [Fact]
    public async Task The_register_says_who_holds_what()
    {
        await using var officer = await Officer.Enter(house, "Nguyễn Thị Thu Hằng");
        foreach (var (address, name) in new[] { ("/register", "register"), ("/register?view=who", "passport"), ("/people", "people"), ("/decisions", "decisions") })
        {
            await officer.Go(address);
            await officer.Photograph(name);
        }
    }

    [Fact]
    public async Task A_history_is_tried_by_keyboard_alone()
    {
        await using var officer = await Officer.Enter(house, "Nguyễn Thị Thu Hằng");
        await officer.Go("/law/trial?award=CSTD_TINH");
        await officer.Page.Locator("[name='Input.On']").FocusAsync();
        await officer.Page.Keyboard.PressAsync("ControlOrMeta+a");
        await officer.Page.Keyboard.TypeAsync("31/02/2026");
        await officer.Page.Keyboard.PressAsync("Enter");
        await officer.Sees("không phải là một ngày có thật");
        await officer.IsAccessible();
        await officer.Page.Locator("[name='Input.On']").FillAsync("01/03/2026");
        await officer.Page.Locator("[name='Input.JudgedYear']").FillAsync("2025");
        await officer.Page.Keyboard.PressAsync("Enter");
        await officer.Sees("Từng điều kiện");
        await officer.IsAccessible();
    }

    [Fact]
    public async Task Whoever_comes_without_an_account_sees_the_way_in()
    {
        await using var officer = await Officer.Enter(house, "Đỗ Minh Khôi");
        await officer.Go("/overview");
        await officer.Sees("Toàn cảnh");
        await officer.IsAccessible();
    }

    // The units' own plans say whose they are behind the year.
    [GeneratedRegex(@"năm 2026\s*$")]
    private static partial Regex Province();
}
