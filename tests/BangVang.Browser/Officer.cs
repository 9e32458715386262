using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace BangVang.Browser;

/// <summary>Somebody at a browser, signed in by the list of roles.</summary>
public sealed class Officer(IBrowserContext context, IPage page, string address) : IAsyncDisposable
{
    public IPage Page => page;

    public static async Task<Officer> Enter(BrowserHouse house, string name, int width = 1366)
    {
        var context = await house.Chromium.NewContextAsync(new()
        {
            BaseURL = house.Address, Locale = "vi-VN", TimezoneId = "Asia/Ho_Chi_Minh", AcceptDownloads = true,
            ViewportSize = new() { Width = width, Height = width < 500 ? 844 : 900 },
        });
        // The machine of a build may be busy; how fast pages are is measured elsewhere.
        context.SetDefaultTimeout(90_000);
        context.SetDefaultNavigationTimeout(120_000);
        var officer = new Officer(context, await context.NewPageAsync(), house.Address);
        await officer.Go("/sign-in");
        await officer.Page.GetByRole(AriaRole.Button, new() { Name = name }).First.ClickAsync();
        await officer.Page.WaitForURLAsync(url => !url.Contains("sign-in", StringComparison.Ordinal));
        return officer;
    }

    public async Task Go(string path)
    {
        var answer = await page.GotoAsync(path);
        answer!.Status.ShouldBeLessThan(400, path);
    }

    /// <summary>Clicks the one button or link of that name.</summary>
    public async Task Click(string name)
    {
        var button = page.GetByRole(AriaRole.Button, new() { Name = name }).Or(page.GetByRole(AriaRole.Link, new() { Name = name })).First;
        await button.ClickAsync();
    }

    public async Task Sees(string text) => await Assertions.Expect(page.GetByText(text).First).ToBeVisibleAsync();

    /// <summary>Nothing serious for people with assistive technology, and no sideways scroll.</summary>
    public async Task IsAccessible()
    {
        // What passed is not reported: gathering it took longer than the finding.
        var found = (await page.RunAxe(new AxeRunOptions { ResultTypes = [ResultType.Violations] })).Violations.Where(v => v.Impact is "serious" or "critical").ToList();
        found.ShouldBeEmpty($"{page.Url}: " + string.Join("; ", found.Select(v => $"{v.Id}: {v.Nodes.FirstOrDefault()?.Html}")));
        var wider = await page.EvaluateAsync<bool>("document.documentElement.scrollWidth > document.documentElement.clientWidth + 1");
        wider.ShouldBeFalse($"{page.Url} scrolls sideways");
    }

    /// <summary>
    /// Takes the page's picture at both widths and asks that it is accessible at both. BANGVANG_PICTURES names the folder: docs/images when
    /// the guide's pictures are taken anew, otherwise one that is thrown away.
    /// </summary>
    public async Task Photograph(string name)
    {
        var folder = Environment.GetEnvironmentVariable("BANGVANG_PICTURES") ?? Path.Combine(Path.GetTempPath(), "bangvang-pictures");
        Directory.CreateDirectory(folder);
        foreach (var (width, height) in new[] { (1366, 900), (390, 844) })
        {
            await page.SetViewportSizeAsync(width, height);
            await page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"{name}-{width}.png") });
            await IsAccessible();
        }
        await page.SetViewportSizeAsync(1366, 900);
    }

    public string Address => address;

    public async ValueTask DisposeAsync() => await context.DisposeAsync();
}
