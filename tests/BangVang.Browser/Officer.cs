using System.Collections.Concurrent;
using Deque.AxeCore.Commons;
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

    /// <summary>As an officer types it.</summary>
    public static string Today => Kernel.Clock.DateIn(TimeProvider.System.GetUtcNow()).ToString("dd/MM/yyyy", System.Globalization.CultureInfo.InvariantCulture);

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

    /// <summary>Types into a picker and takes the first that it offers.</summary>
    public async Task Pick(string field, string text)
    {
        await page.Locator($"#{field}").FillAsync(text);
        await page.Locator($"#{field}-ds [role=option]").First.ClickAsync();
    }

    /// <summary>Takes the act of a page: its one main button.</summary>
    public async Task Act(string path, string then)
    {
        await Go(path);
        await IsAccessible();
        await page.Locator("main form button.btn-primary, main form button.btn-huy").First.ClickAsync();
        await Sees(then);
    }

    public async Task Sees(string text) => await Assertions.Expect(page.GetByText(text).First).ToBeVisibleAsync();

    /// <summary>
    /// Nothing serious for people with assistive technology, and no sideways scroll. A page that is built of the same elements in the same classes
    /// as one that was found well, at the same width, is not asked again: axe looks at how a page is built, and takes seconds.
    /// </summary>
    public async Task IsAccessible()
    {
        if (await page.EvaluateAsync<bool>("document.documentElement.scrollWidth > document.documentElement.clientWidth + 1")) throw new ShouldAssertException($"{page.Url} scrolls sideways");
        var built = await page.EvaluateAsync<string>(Elements);
        if (FoundWell.ContainsKey(built)) return;
        var found = await page.EvaluateAsync<string[]>(Axe);
        found.ShouldBeEmpty($"{page.Url}: " + string.Join("; ", found));
        FoundWell.TryAdd(built, true);
    }

    /// <summary>
    /// What axe finds serious, each with the first place. Asked within the page: the results of its wrapper, every node that passed among them,
    /// went to and fro between three processes, which took three times as long as the finding.
    /// </summary>
    static readonly string Axe = $$"""
        async () => {
            if (!window.axe) { {{new BundledAxeScriptProvider().GetScript()}} }
            const { violations } = await axe.run(document, { resultTypes: ["violations"] });
            return violations.filter(v => v.impact === "serious" || v.impact === "critical").map(v => `${v.id}: ${v.nodes[0]?.html}`);
        }
        """;

    /// <summary>The width, and each kind of element with its classes, its role and whether it has a name of its own.</summary>
    const string Elements = """
        innerWidth + " " + [...new Set([...document.querySelectorAll("body *")].map(e =>
            [e.tagName, e.getAttribute("class"), e.getAttribute("role"), e.type, e.hasAttribute("aria-label"), e.hasAttribute("id"), e.parentElement.tagName].join(".")))].sort().join("\n")
        """;

    static readonly ConcurrentDictionary<string, bool> FoundWell = new(StringComparer.Ordinal);

    /// <summary>
    /// Takes the page's picture at both widths and asks that it is accessible at both. BANGVANG_PICTURES names the folder: docs/images when
    /// the guide's pictures are taken anew, otherwise one that is thrown away.
    /// </summary>
    public async Task Photograph(string name)
    {
        foreach (var (width, height) in new[] { (1366, 900), (390, 844) })
        {
            await page.SetViewportSizeAsync(width, height);
            await Snap(name);
            await IsAccessible();
        }
        await page.SetViewportSizeAsync(1366, 900);
    }

    /// <summary>The picture of the page as it stands.</summary>
    public async Task Snap(string name)
    {
        var folder = Environment.GetEnvironmentVariable("BANGVANG_PICTURES") ?? Path.Combine(Path.GetTempPath(), "bangvang-pictures");
        Directory.CreateDirectory(folder);
        await page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"{name}-{page.ViewportSize!.Width}.png") });
    }

    public string Address => address;

    public async ValueTask DisposeAsync() => await context.DisposeAsync();
}
