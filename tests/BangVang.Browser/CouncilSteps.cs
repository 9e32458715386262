using System.Globalization;
using Microsoft.Playwright;

namespace BangVang.Browser;

/// <summary>A council meets once more and votes by paper ballots on whoever of the waiting bears a name.</summary>
static class CouncilSteps
{
    public const string Province = "Hội đồng Thi đua - Khen thưởng tỉnh Sơn Bình", Commune = "Hội đồng Thi đua - Khen thưởng xã Tân Lập";

    /// <param name="against">Whose place on the ballot the council does not agree to; null: to all it does.</param>
    public static async Task Agree(Officer officer, string council, string title, string name, int? against = null)
    {
        var session = await Prepare(officer, council, title, name);
        await officer.Act($"{session}/call", "Đã triệu tập");
        var members = await Present(officer, session);
        await officer.Act($"{session}/open", "Đang bỏ phiếu");
        await Count(officer, session, members, against);
        await officer.Act($"{session}/close", "Đã kết thúc");
        await officer.Photograph("session-result");
    }

    static async Task<string> Prepare(Officer officer, string council, string title, string name)
    {
        await officer.Go("/councils");
        await officer.Page.GetByRole(AriaRole.Link, new() { Name = council }).First.ClickAsync();
        await officer.Page.WaitForURLAsync(url => url.Contains("/councils/", StringComparison.Ordinal));
        await officer.Go($"{new Uri(officer.Page.Url).AbsolutePath}/sessions/new");
        await officer.IsAccessible();
        await officer.Page.Locator("#Input_Title").FillAsync(title);
        await officer.Page.Locator("#Input_On").FillAsync(Officer.Today);
        await officer.Page.Locator("main form button.btn-primary").ClickAsync();
        await officer.Sees("Nội dung phiên");
        var session = new Uri(officer.Page.Url).AbsolutePath[..^"/agenda".Length];
        await officer.IsAccessible();
        // What else waits for the council is the business of others.
        foreach (var other in await officer.Page.Locator($"label:has(input[name=Chosen]):not(:has-text('{name}')) input").AllAsync()) await other.UncheckAsync();
        await officer.Click("Đưa vào phiên");
        return session;
    }

    static async Task<int> Present(Officer officer, string session)
    {
        await officer.Go($"{session}/roll");
        var seats = await officer.Page.Locator("select[name$=Attendance]").AllAsync();
        foreach (var seat in seats) await seat.SelectOptionAsync("Present");
        foreach (var teller in (await officer.Page.Locator("input[name$=IsTeller]").AllAsync()).Take(3)) await teller.CheckAsync();
        await officer.Click("Lưu điểm danh");
        await officer.Page.WaitForLoadStateAsync();
        return seats.Count;
    }

    static async Task Count(Officer officer, string session, int members, int? against)
    {
        await officer.Go($"{session}/roll");
        for (var i = 0; i < members; i++)
        {
            await officer.Page.GetByRole(AriaRole.Button, new() { Name = "Phát phiếu giấy cho" }).First.ClickAsync();
            await officer.Page.WaitForLoadStateAsync();
        }
        await officer.Go($"{session}/paper-ballots");
        await officer.IsAccessible();
        await officer.Page.Locator("#Returned").FillAsync(members.ToString(CultureInfo.InvariantCulture));
        await officer.Page.Locator("#Void").FillAsync("0");
        var nominees = await officer.Page.Locator("[name^='Agree[']").CountAsync();
        for (var i = 0; i < nominees; i++)
        {
            await officer.Page.Locator($"[name='Agree[{i}]']").FillAsync($"{(i == against ? 0 : members)}");
            await officer.Page.Locator($"[name='Disagree[{i}]']").FillAsync($"{(i == against ? members : 0)}");
        }
        await officer.Click("Nhập và niêm phong");
        await officer.Page.WaitForLoadStateAsync();
    }
}
