using System.Text.RegularExpressions;

namespace BangVang.Browser;

/// <summary>The pages of a dossier in its states, at both widths, with nothing that axe finds serious.</summary>
public sealed class DossierPictures(BrowserHouse house)
{
    [Fact]
    public async Task Pages_of_a_dossier_are_as_the_guide_shows_them()
    {
        await using var officer = await Officer.Enter(house, "Nguyễn Thị Thu Hằng");
        await officer.Go("/dossiers?all=true");
        await officer.Photograph("dossiers");
        await Open(officer, "Đang thẩm định");
        await officer.Photograph("dossier");
        var dossier = new Uri(officer.Page.Url).AbsolutePath;
        foreach (var part in new[] { "papers", "appraisal", "opinions", "fairness", "prizes", "history", "return", "to-council", "refuse" })
        {
            await officer.Go($"{dossier}/{part}");
            await officer.Photograph($"dossier-{part}");
        }
        await officer.Go(dossier);
        await officer.Page.Locator(".bang-hs a.ten").First.ClickAsync();
        await officer.Sees("Từng điều kiện");
        await officer.Photograph("dossier-verdict");
        await officer.Go($"{dossier}/appraisal");
        await officer.Page.Locator("main table tbody th a").First.ClickAsync();
        await officer.Sees("Người thẩm định");
        await officer.Photograph("dossier-note");
    }

    [Fact]
    public async Task A_unit_s_officer_drafts_from_the_register_by_keyboard_and_sees_who_may()
    {
        await using var officer = await Officer.Enter(house, "Lường Văn Thiện");
        await officer.Go("/dossiers");
        await officer.Photograph("dossier-queue");
        await officer.Go("/dossiers/new");
        await officer.Photograph("dossier-new");
        await officer.Page.Locator("[name='Input.Title']").FillAsync("Đề nghị khen thưởng thử của xã");
        await officer.Page.Locator("[name='Input.Title']").PressAsync("Enter");
        await officer.Sees("Danh sách chưa có ai");
        await officer.Photograph("dossier-empty");
        var dossier = new Uri(officer.Page.Url).AbsolutePath;
        await officer.Go($"{dossier}/add?who=Collective");
        await officer.Photograph("dossier-add");
        foreach (var part in new[] { "add-one", "import", "proposal" })
        {
            await officer.Go($"{dossier}/{part}");
            await officer.Photograph($"dossier-{part}");
        }
    }

    static async Task Open(Officer officer, string state)
    {
        await officer.Page.Locator("main table tbody tr").Filter(new() { HasTextRegex = new Regex(Regex.Escape(state), RegexOptions.None, TimeSpan.FromSeconds(1)) }).First.Locator("th a").First.ClickAsync();
        await officer.Sees("Đường đi của hồ sơ");
    }
}
