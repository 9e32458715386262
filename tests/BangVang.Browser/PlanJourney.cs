using System.Globalization;
using Microsoft.Playwright;

namespace BangVang.Browser;

/// <summary>The main job: a plan in Word goes in, becomes assignments that units report on, and comes out again as an official paper.</summary>
public sealed class PlanJourney(BrowserHouse house)
{
    public static TheoryData<string> Plans => BrowserHouse.Seeds is { } folder
        ? [.. Directory.GetFiles(folder, "*.txt").Select(f => Path.GetFileName(f)!).Order(StringComparer.Ordinal)]
        : [""];

    [Theory]
    [MemberData(nameof(Plans))]
    public async Task A_real_plan_is_read_put_right_issued_reported_on_confirmed_and_printed(string plan)
    {
        if (plan.Length == 0) Assert.Skip("The real plans are not laid beside this checkout (../shared/seeds).");
        await using var officer = await Officer.Enter(house, "Nguyễn Thị Thu Hằng");
        await Upload(officer, Path.Combine(BrowserHouse.Seeds!, plan));
        await Review(officer);
        await officer.Click("Ghi kế hoạch");
        await officer.Sees("Dự thảo");
        var address = new Uri(officer.Page.Url).AbsolutePath;

        await Act(officer, address, "Trình thẩm định");
        await By("Bùi Quang Hưng", address, "Thẩm định đạt");
        await By("Đỗ Minh Khôi", address, "Ký kế hoạch");
        await By("Phạm Thị Ngọc Ánh", address, "Cấp số, phát hành");

        await ReportAndConfirm(officer, address);
        await Download(officer, address, "docx", "PK"u8.ToArray());
        await Download(officer, address, "pdf", "%PDF"u8.ToArray());
    }

    internal static async Task Upload(Officer officer, string file)
    {
        await officer.Go("/plans/import");
        await officer.IsAccessible();
        await officer.Page.Locator("input[type=file]").SetInputFilesAsync(file);
        await officer.Click("Tải lên và đọc");
        await officer.Sees("Bản gốc");
    }

    internal static async Task Review(Officer officer)
    {
        var page = officer.Page;
        await officer.IsAccessible();
        foreach (var warning in await page.Locator("#canh-bao input[type=checkbox]").AllAsync()) await warning.CheckAsync();
        await page.Locator("#Input_OrganisationId").SelectOptionAsync(new SelectOptionValue { Label = "Tỉnh Sơn Bình" });
        if (await page.Locator("#Input_Symbol").InputValueAsync() == "") await page.Locator("#Input_Symbol").FillAsync("KH-UBND");
        if (await page.Locator("#Input_Place").InputValueAsync() == "") await page.Locator("#Input_Place").FillAsync("Sơn Bình");
        // Whatever the document names, one assignment is led by a body of this province, so that somebody can report on it.
        await page.Locator("#Input_Assignments_0__Lead").FillAsync("Sở Giáo dục và Đào tạo");
        await page.Locator("#Input_Assignments_0__Undifferentiated").FillAsync("");
        await page.GetByRole(AriaRole.Button, new() { Name = "Lưu, làm tiếp sau" }).ClickAsync();
        // The page comes anew; its last rows are there only when all of it has come.
        await officer.Sees("Đã lưu bản nhập");
        await page.WaitForLoadStateAsync();
        foreach (var unit in await page.Locator("#don-vi select").AllAsync())
            if (await unit.InputValueAsync() == "") await unit.SelectOptionAsync("text");
        await officer.Click("Sang bước 3");
        await officer.Sees("Sẽ ghi");
        await officer.IsAccessible();
    }

    async Task By(string name, string address, string act)
    {
        await using var officer = await Officer.Enter(house, name);
        await Act(officer, address, act);
    }

    internal static async Task Act(Officer officer, string address, string act)
    {
        await officer.Go(address);
        await officer.Click(act);
        await officer.IsAccessible();
        foreach (var sure in await officer.Page.Locator("main form input[type=checkbox]").AllAsync()) await sure.CheckAsync();
        await officer.Page.Locator("main form button.btn-primary, main form button.btn-huy").Last.ClickAsync();
        await officer.Page.WaitForURLAsync($"**{address}*");
    }

    async Task ReportAndConfirm(Officer officer, string address)
    {
        await using (var unit = await Officer.Enter(house, "Hà Thùy Linh"))
        {
            await unit.Go($"{address}?unit={Uri.EscapeDataString("Sở Giáo dục và Đào tạo")}");
            await unit.Page.Locator("main table tbody th a").First.ClickAsync();
            await unit.IsAccessible();
            await unit.Page.Locator("textarea[name=Note]").First.FillAsync("Đã thực hiện xong, gửi kèm báo cáo.");
            await unit.Click("Báo cáo hoàn thành");
            await unit.Sees("Chờ xác nhận");
            address = new Uri(unit.Page.Url).AbsolutePath;
        }
        await officer.Go(address);
        await officer.Click("Xác nhận hoàn thành");
        await officer.Sees("Hoàn thành");
    }

    static async Task Download(Officer officer, string address, string kind, byte[] begins)
    {
        var answer = await officer.Page.APIRequest.GetAsync($"{officer.Address}{address}/paper.{kind}");
        answer.Status.ShouldBe(200, kind);
        (await answer.BodyAsync())[..begins.Length].ShouldBe(begins, kind.ToString(CultureInfo.InvariantCulture));
    }
}
