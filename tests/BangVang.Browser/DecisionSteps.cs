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

    static async Task Act(Officer officer, string decision, string act)
    {
        await officer.Go($"{decision}/{act}");
        await officer.IsAccessible();
        foreach (var sure in await officer.Page.Locator("main form input[type=checkbox]").AllAsync()) await sure.CheckAsync();
        await officer.Page.Locator("main form button.btn-primary").ClickAsync();
        await officer.Page.WaitForURLAsync(url => new Uri(url).AbsolutePath == decision);
    }
}
