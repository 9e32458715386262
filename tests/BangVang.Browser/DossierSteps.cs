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
