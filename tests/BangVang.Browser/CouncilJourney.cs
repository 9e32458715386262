using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace BangVang.Browser;

/// <summary>A council of nine votes in nine browsers on phones: the vote is begun anew, everybody votes, the receipts are found in the counted list.</summary>
public sealed partial class CouncilJourney(BrowserHouse house)
{
    static readonly string[] Members = ["Đỗ Minh Khôi", "Cầm Văn Sơn", "Trịnh Bá Duy", "Bùi Quang Hưng", "Hoàng Kim Oanh", "Lò Thị Hiền", "Tạ Quốc Việt", "Vũ Thu Huyền", "Sùng A Lử"];

    [Fact]
    public async Task A_council_of_nine_votes_in_nine_browsers()
    {
        await using var officer = await Officer.Enter(house, "Nguyễn Thị Thu Hằng");
        var session = await Opened(officer);
        var voters = new List<Officer>();
        foreach (var member in Members) voters.Add(await Officer.Enter(house, member, width: 390));
        try
        {
            var codes = await Task.WhenAll(voters.Select((voter, i) => Votes(voter, session, except: i % 3 == 2, against: i % 4 == 1)));
            await officer.Go(session);
            await officer.Sees("9/9 thành viên đã bỏ phiếu");
            await officer.Photograph("session-voting");
            await officer.Go($"{session}/close");
            await officer.IsAccessible();
            await officer.Page.Locator("main form button").First.ClickAsync();
            await officer.Sees("Đã kiểm phiếu và kết thúc phiên.");
            await officer.Photograph("session-closed");
            await officer.Go($"{session}/counted");
            await officer.Sees("Niêm phong còn nguyên");
            foreach (var code in codes.SelectMany(c => c)) await officer.Sees(code);
            await officer.Photograph("session-counted");
        }
        finally
        {
            foreach (var voter in voters) await voter.DisposeAsync();
        }
    }

    static async Task<string> Opened(Officer officer)
    {
        await officer.Go("/councils");
        await officer.Photograph("councils");
        await officer.Page.GetByRole(AriaRole.Link, new() { Name = "Hội đồng Thi đua - Khen thưởng tỉnh Sơn Bình" }).First.ClickAsync();
        await officer.Photograph("council");
        await officer.Page.Locator("li:has-text('Đang bỏ phiếu') a").First.ClickAsync();
        var session = new Uri(officer.Page.Url).AbsolutePath;
        await officer.Go($"{session}/roll");
        await officer.IsAccessible();
        await officer.Go($"{session}/restart");
        await officer.Page.Locator("#Reason").FillAsync("Bỏ phiếu lại cho đủ chín thành viên");
        await officer.Page.Locator("main form button").First.ClickAsync();
        await officer.Sees("Đã hủy các phiếu.");
        await officer.Go($"{session}/open");
        await officer.IsAccessible();
        await officer.Page.Locator("main form button").First.ClickAsync();
        await officer.Sees("Đã mở bỏ phiếu kín.");
        return session;
    }

    static async Task<IReadOnlyList<string>> Votes(Officer voter, string session, bool except, bool against)
    {
        await voter.Go($"{session}/ballot{(except ? "?mode=except" : "")}");
        await voter.IsAccessible();
        if (except) await voter.Page.Locator(".chon-phieu label").First.ClickAsync();
        else
            foreach (var answer in await voter.Page.Locator($".chon-phieu label:has(input[value='{(against ? 0 : 1)}'])").AllAsync()) await answer.ClickAsync();
        await voter.Snap(except ? "ballot-except" : "ballot");
        await voter.Page.Locator(".phieu-duoi button").ClickAsync();
        await voter.Sees("Bỏ phiếu rồi không sửa, không rút được.");
        await voter.IsAccessible();
        await voter.Page.GetByRole(AriaRole.Button, new() { Name = "Bỏ phiếu kín" }).ClickAsync();
        await voter.Sees("Đã nhận phiếu");
        await voter.IsAccessible();
        var codes = await voter.Page.Locator(".ma").AllInnerTextsAsync();
        codes.ShouldNotBeEmpty();
        codes.ShouldAllBe(c => Shape().IsMatch(c));
        return codes;
    }

    [GeneratedRegex("^[2-9A-Z]{4} [2-9A-Z]{4} [2-9A-Z]{4}$")]
    private static partial Regex Shape();
}
