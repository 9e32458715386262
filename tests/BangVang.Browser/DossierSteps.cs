using BangVang.Papers.Sheets;
using Microsoft.Playwright;

namespace BangVang.Browser;

/// <summary>A dossier on its way: proposed by a body, received, appraised, before the council.</summary>
static class DossierSteps
{
    public static async Task<string> Begin(Officer officer, string title, string deciding)
    {
        await officer.Go("/dossiers/new");
        await officer.IsAccessible();
        await officer.Page.Locator("#Kind").SelectOptionAsync("Merit");
        await officer.Page.Locator("#Input_Title").FillAsync(title);
        await officer.Pick("ProposingId", "xa tan lap");
        await officer.Pick("DecidingId", deciding);
        await officer.Page.Locator("main form button.btn-primary").ClickAsync();
        await officer.Sees("Danh sách chưa có ai");
        return new Uri(officer.Page.Url).AbsolutePath;
    }

    /// <summary>Nominees from a list of Excel; whoever bears the name of somebody known is another person.</summary>
    public static async Task Import(Officer officer, string dossier, byte[] list)
    {
        await officer.Go($"{dossier}/import");
        await officer.IsAccessible();
        await officer.Page.Locator("input[type=file]").SetInputFilesAsync(new FilePayload { Name = "danh-sach.xlsx", MimeType = Workbook.ContentType, Buffer = list });
        await officer.Click("Tải lên và kiểm tra");
        await officer.Sees("Kiểm tra danh sách");
        await officer.Photograph("nominees-preview");
        var doubtful = await officer.Page.Locator("select[name^=choices]").AllAsync();
        foreach (var row in doubtful) await row.SelectOptionAsync("New");
        if (doubtful.Count > 0)
        {
            await officer.Click("Lưu quyết định");
            await officer.Page.WaitForLoadStateAsync();
        }
        await officer.Click("Ghi vào hồ sơ");
        await officer.Sees("Cá nhân");
    }

    /// <summary>From the proposers' hands to the council.</summary>
    public static async Task ToCouncil(Officer officer, string dossier)
    {
        await officer.Act($"{dossier}/receive", "Đang thẩm định");
        await officer.Go($"{dossier}/appraisal");
        await officer.Photograph("dossier-appraisal");
        await officer.Page.Locator("#Conclusion").FillAsync("Hồ sơ đủ giấy tờ, trình Hội đồng xem xét.");
        await officer.Click("Hoàn thành thẩm định");
        await officer.Sees("Đã xong");
        await officer.Act($"{dossier}/to-council", "Chờ Hội đồng");
    }
}
