namespace BangVang.Browser;

/// <summary>A draft decision goes its way: handed in, checked by other eyes, signed by the chairman, issued by the clerk.</summary>
static class DecisionSteps
{
    static readonly (string Name, string Act)[] Province = [("Bùi Quang Hưng", "check"), ("Đỗ Minh Khôi", "sign"), ("Phạm Thị Ngọc Ánh", "issue")];

    public static readonly (string Name, string Act)[] Commune = [("Đinh Xuân Trường", "check"), ("Đinh Xuân Trường", "sign"), ("Lò Văn Inh", "issue")];

    public static async Task Carry(BrowserHouse house, Officer drafter, string decision, (string Name, string Act)[]? hands = null)
    {
        await Act(drafter, decision, "submit");
        foreach (var (name, act) in hands ?? Province)
        {
            await using var officer = await Officer.Enter(house, name);
            await Act(officer, decision, act);
        }
        await drafter.Go(decision);
        await drafter.Sees("Đã ban hành");
        foreach (var (kind, begins) in new[] { ("docx", "PK"u8.ToArray()), ("pdf", "%PDF"u8.ToArray()) })
        {
            var answer = await drafter.Page.APIRequest.GetAsync($"{drafter.Address}{decision}/paper.{kind}");
            answer.Status.ShouldBe(200, kind);
            (await answer.BodyAsync())[..begins.Length].ShouldBe(begins, kind);
        }
    }

    /// <summary>A new decision, its list still empty.</summary>
    public static async Task<string> Begin(Officer officer, string title)
    {
        await officer.Go("/decisions/new");
        await officer.IsAccessible();
        await officer.Page.Locator("#Head_Title").FillAsync(title);
        await officer.Click("Lập dự thảo, chọn danh sách");
        await officer.Sees("Dự thảo");
        return new Uri(officer.Page.Url).AbsolutePath;
    }

    /// <summary>A new decision on those whom the council agreed to, as far as they bear the name.</summary>
    public static async Task<string> Begin(Officer officer, string title, string name, int count)
    {
        var decision = await Begin(officer, title);
        await officer.Go($"{decision}/nominees");
        await officer.IsAccessible();
        foreach (var other in await officer.Page.Locator($"tr:not(:has-text('{name}')) input[name=Chosen]").AllAsync()) await other.UncheckAsync();
        (await officer.Page.Locator($"tr:has-text('{name}') input[name=Chosen]:checked").CountAsync()).ShouldBe(count);
        await officer.Click("Đưa vào danh sách");
        await officer.Page.WaitForURLAsync(url => new Uri(url).AbsolutePath == decision);
        return decision;
    }

    static async Task Act(Officer officer, string decision, string act)
    {
        await officer.Go($"{decision}/{act}");
        await officer.IsAccessible();
        foreach (var sure in await officer.Page.Locator("main form input[type=checkbox]").AllAsync()) await sure.CheckAsync();
        await officer.Page.Locator("main form button.btn-primary").ClickAsync();
        await officer.Page.WaitForURLAsync(url => new Uri(url).AbsolutePath == decision);
    }
}
