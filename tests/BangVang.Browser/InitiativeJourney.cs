using Microsoft.Playwright;

namespace BangVang.Browser;

/// <summary>Somebody's initiative is scored and recognised, and then counts for the title of emulation fighter at the base; once.</summary>
public sealed class InitiativeJourney(BrowserHouse house)
{
    const string Author = "Tòng Thị Xuân", Title = "Sổ tay điện tử theo dõi hộ thoát nghèo ở bản";

    static readonly string[] Members = ["Lường Văn Thiện", "Trịnh Bá Duy", "Nguyễn Thị Thu Hằng"];

    [Fact]
    public async Task An_initiative_is_recognised_and_counts_for_the_title_of_its_author()
    {
        string initiative;
        await using (var unit = await Officer.Enter(house, "Lường Văn Thiện")) initiative = await Request(unit);
        await using var standing = await Officer.Enter(house, "Lò Văn Inh");
        await standing.Act($"{initiative}/route", "Đã chuyển hội đồng chấm.");
        var council = "";
        foreach (var member in Members) council = await Scores(member);
        await Recognised(council, initiative);

        var dossier = await Propose(standing);
        await CouncilSteps.Agree(standing, CouncilSteps.Commune, "Xét danh hiệu Chiến sĩ thi đua cơ sở", Author);
        var decision = await DecisionSteps.Begin(standing, "Về việc tặng danh hiệu Chiến sĩ thi đua cơ sở năm 2026", Author, 1);
        await DecisionSteps.Carry(house, standing, decision, DecisionSteps.Commune);
        await standing.Go(dossier);
        await standing.Sees("Đã có quyết định");
        await standing.Go(initiative);
        await standing.Sees("CSTĐCS, ");
        await standing.Photograph("initiative-used");
    }

    static async Task<string> Request(Officer unit)
    {
        await unit.Go("/initiatives/new");
        await unit.IsAccessible();
        foreach (var (field, text) in new[]
        {
            ("Title", Title), ("StartedOn", "15/03/2026"), ("Field", "Giảm nghèo"), ("Place", "Xã Tân Lập"), ("KnownState", "Trưởng bản ghi sổ giấy, mỗi quý chép lại một lần."),
            ("Purpose", "Biết ngay hộ nào thoát nghèo, hộ nào tái nghèo."), ("Solution", "Một bảng tính dùng chung, trưởng bản nhập bằng điện thoại, xã đối chiếu hằng tháng."), ("Novelty", "Lần đầu làm ở xã."),
            ("Applicability", "Áp dụng được ở mọi bản."), ("Effects", "Giảm ba ngày làm báo cáo mỗi quý."),
        })
            await unit.Page.Locator($"#Input_{field}").FillAsync(text);
        await unit.Page.Locator("#Input_Authors_0__Name").FillAsync(Author);
        await unit.Page.Locator("#Input_Authors_0__Share").FillAsync("100");
        await unit.Click("Lưu đơn");
        // Nobody of the name is known yet: the page asks who is meant.
        await unit.Page.Locator("select[name='Input.Authors[0].Choice']").SelectOptionAsync(new SelectOptionValue { Label = "Người chưa có trong danh sách: thêm mới tại Xã Tân Lập" });
        await unit.Click("Lưu đơn");
        await unit.Sees("Đã lưu đơn.");
        var initiative = new Uri(unit.Page.Url).AbsolutePath;
        await unit.Go($"{initiative}/put-in");
        await unit.IsAccessible();
        await unit.Page.Locator("#To option:has-text('xã Tân Lập')").First.EvaluateAsync("o => { o.selected = true }");
        await unit.Page.Locator("main form button.btn-primary").ClickAsync();
        await unit.Sees(Title);
        return initiative;
    }

    async Task<string> Scores(string member)
    {
        await using var officer = await Officer.Enter(house, member);
        await officer.Go("/initiatives/councils");
        await officer.Page.GetByRole(AriaRole.Link, new() { Name = "Hội đồng Sáng kiến xã Tân Lập" }).First.ClickAsync();
        await officer.Page.WaitForURLAsync(url => url.Contains("/initiatives/councils/", StringComparison.Ordinal));
        var council = new Uri(officer.Page.Url).AbsolutePath;
        await officer.Go($"{council}/mine");
        await officer.IsAccessible();
        var row = officer.Page.Locator($"tr:has-text('{Title}')");
        foreach (var points in await row.Locator("input[inputmode=decimal]").AllAsync()) await points.FillAsync("22");
        await row.Locator("button[name=handIn]").ClickAsync();
        await officer.Page.WaitForLoadStateAsync();
        return council;
    }

    async Task Recognised(string council, string initiative)
    {
        await using var leader = await Officer.Enter(house, "Đinh Xuân Trường");
        await leader.Go($"{council}/recognise");
        await leader.Photograph("initiative-recognise");
        foreach (var other in await leader.Page.Locator("input[type=checkbox][name$='.Take']").AllAsync()) await other.UncheckAsync();
        await leader.Page.Locator($"tr:has-text('{Title}') input[type=checkbox]").CheckAsync();
        await leader.Click("Ghi quyết định công nhận");
        await leader.Go(initiative);
        await leader.Sees("Công nhận");
    }

    static async Task<string> Propose(Officer standing)
    {
        var dossier = await DossierSteps.Begin(standing, "Đề nghị tặng danh hiệu Chiến sĩ thi đua cơ sở", "xa tan lap");
        await standing.Go($"{dossier}/add?q=tong+thi+xuan");
        await standing.Page.Locator("#Award").SelectOptionAsync("CSTDCS");
        await standing.Page.Locator($"tr:has-text('{Author}') input[name=Chosen]").CheckAsync();
        await standing.Page.Locator("main form button.btn-primary").ClickAsync();
        await standing.Sees(Author);
        await standing.Act($"{dossier}/submit", "Chờ tiếp nhận");
        await DossierSteps.ToCouncil(standing, dossier);
        return dossier;
    }
}
