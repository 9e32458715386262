using System.Net;
using System.Text.RegularExpressions;

namespace BangVang.Browser;

/// <summary>
/// Every kind of page that somebody of the demonstration is shown a link to, at both widths: axe finds nothing serious, and nothing is
/// wider than the window. Each kind is looked at once, with the first who comes upon it.
/// </summary>
public sealed partial class EveryPage(BrowserHouse house)
{
    /// <summary>A folder for pictures of every page, for people to look at. The walk takes as long as all journeys together, so it is taken only when asked for.</summary>
    static readonly string? Pictures = Environment.GetEnvironmentVariable("BANGVANG_EVERY_PAGE");

    readonly HashSet<string> seen = [];
    readonly List<string> faults = [];

    [Fact]
    public async Task Every_page_that_somebody_is_shown_is_accessible_and_fits_a_phone()
    {
        Assert.SkipUnless(Pictures is not null, "A walk of many minutes: set BANGVANG_EVERY_PAGE to a folder for its pictures.");
        await LookAtTheEntrance();
        var draft = await BringIn();
        foreach (var name in await People()) await Walk(name);
        await LookAtTheActs(draft);
        seen.Count.ShouldBeGreaterThan(90, "pages were walked at all");
        faults.ShouldBeEmpty(string.Join("\n", faults));
    }

    async Task<IReadOnlyList<string>> People()
    {
        var page = await house.Chromium.NewPageAsync();
        await page.GotoAsync($"{house.Address}/sign-in");
        var names = await page.Locator(".vai small:not(.vai-viec)").AllInnerTextsAsync();
        await page.CloseAsync();
        names.Count.ShouldBeGreaterThan(5);
        return [.. names.Select(n => n.Split(" · ")[0])];
    }

    /// <summary>The pages before signing in.</summary>
    async Task LookAtTheEntrance()
    {
        var context = await house.Chromium.NewContextAsync(new() { BaseURL = house.Address, Locale = "vi-VN" });
        await using var stranger = new Officer(context, await context.NewPageAsync(), house.Address);
        await Walk(stranger, "/sign-in");
    }

    /// <summary>A draft, so that there is something to edit; the pages of its way in are looked at as well.</summary>
    async Task<string> BringIn()
    {
        await using var officer = await Officer.Enter(house, "Nguyễn Thị Thu Hằng");
        await PlanJourney.Upload(officer, Path.Combine(BrowserHouse.Root, "samples", "demonstration", "ke-hoach-2025.txt"));
        await Look(officer, new Uri(officer.Page.Url).AbsolutePath);
        await PlanJourney.Review(officer);
        await Look(officer, new Uri(officer.Page.Url).AbsolutePath);
        await officer.Click("Ghi kế hoạch");
        await officer.Sees("Dự thảo");
        return new Uri(officer.Page.Url).AbsolutePath;
    }

    /// <summary>Pages that are there only while the plan waits for somebody: looked at, then the act is taken.</summary>
    async Task LookAtTheActs(string draft)
    {
        foreach (var (name, pages, act) in new[]
        {
            ("Nguyễn Thị Thu Hằng", (string[])["submit", "record"], "Trình thẩm định"), ("Nguyễn Thị Thu Hằng", ["withdraw"], null),
            ("Bùi Quang Hưng", ["endorse", "return"], "Thẩm định đạt"), ("Đỗ Minh Khôi", ["sign", "return"], "Ký kế hoạch"), ("Phạm Thị Ngọc Ánh", ["issue", "return"], null),
        })
        {
            await using var officer = await Officer.Enter(house, name);
            foreach (var page in pages) await Look(officer, $"{draft}/{page}");
            if (act is not null) await PlanJourney.Act(officer, draft, act);
        }
    }

    async Task Walk(string name)
    {
        await using var officer = await Officer.Enter(house, name);
        await Walk(officer, "/");
    }

    async Task Walk(Officer officer, string from)
    {
        var (ahead, known) = (new Queue<string>([from]), new HashSet<string> { Kind(from) });
        while (ahead.TryDequeue(out var path))
        {
            // Pages that others have seen lead on: what this person is shown there may be more. Their links are read without drawing them.
            if (await Links(officer, path) is not { } links) continue;
            foreach (var link in links)
                if (known.Add(Kind(link))) ahead.Enqueue(link);
            if (seen.Add(Kind(path))) await Look(officer, path);
        }
    }

    async Task Look(Officer officer, string path)
    {
        await officer.Go(path);
        foreach (var (width, height) in new[] { (1366, 900), (390, 844) })
        {
            await officer.Page.SetViewportSizeAsync(width, height);
            try
            {
                await officer.IsAccessible();
            }
            catch (ShouldAssertException fault)
            {
                faults.Add($"{width} px, {path}: {fault.Message}");
                TestContext.Current.SendDiagnosticMessage(faults[^1]);
            }
            await officer.Page.ScreenshotAsync(new() { Path = Path.Combine(Pictures!, $"every{NotWord().Replace(Kind(path), "-")}-{width}.png") });
        }
    }

    /// <summary>Null of a file, which is no page.</summary>
    static async Task<IReadOnlyList<string>?> Links(Officer officer, string path)
    {
        var answer = await officer.Page.APIRequest.GetAsync(officer.Address + path);
        answer.Status.ShouldBeLessThan(400, path);
        if (!answer.Headers["content-type"].StartsWith("text/html", StringComparison.Ordinal)) return null;
        return [.. Link().Matches(await answer.TextAsync()).Select(m => WebUtility.HtmlDecode(m.Groups[1].Value)).Distinct()];
    }

    /// <summary>"/plans/{id}?view" for every plan and every choice of a filter; all awards of the lawbook are one kind.</summary>
    static string Kind(string link) => Chosen().Replace(Award().Replace(Id().Replace(link, "{id}"), "/law/awards/{code}"), "");

    [GeneratedRegex("/law/awards/[A-Z][A-Z0-9_]*")]
    private static partial Regex Award();

    [GeneratedRegex("<a [^>]*href=\"(/[^\"#]*)")]
    private static partial Regex Link();

    [GeneratedRegex("[0-9a-f]{8}-[0-9a-f-]{27}")]
    private static partial Regex Id();

    [GeneratedRegex("=[^&]*")]
    private static partial Regex Chosen();

    [GeneratedRegex(@"[^\w]+")]
    private static partial Regex NotWord();
}
