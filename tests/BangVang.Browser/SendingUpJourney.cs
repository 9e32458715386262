using System.IO.Compression;
using BangVang.Papers.Sheets;
using Microsoft.Playwright;

namespace BangVang.Browser;

/// <summary>A commune proposes somebody for the Prime Minister's certificate of merit: by way of the province's council into a package, and the answer comes back down.</summary>
public sealed class SendingUpJourney(BrowserHouse house)
{
    const string Nominee = "Tòng Văn Chiêng", Addressee = "Thủ tướng Chính phủ (qua Bộ Nội vụ)";

    [Fact]
    public async Task A_nominee_of_a_commune_goes_by_way_of_the_province_into_the_package_for_the_Prime_Minister()
    {
        string below;
        await using (var commune = await Officer.Enter(house, "Lường Văn Thiện")) below = await Propose(commune);
        await using var officer = await Officer.Enter(house, "Nguyễn Thị Thu Hằng");
        await DossierSteps.ToCouncil(officer, below);
        await CouncilSteps.Agree(officer, CouncilSteps.Province, "Xét đề nghị Thủ tướng Chính phủ khen thưởng", Nominee);

        var upper = await PassOn(officer, below);
        var package = await Send(officer, upper);
        Entries(package).ShouldContain(name => name.EndsWith(".docx", StringComparison.Ordinal));
        Entries(package).ShouldContain(name => name.EndsWith(".pdf", StringComparison.Ordinal));
        Entries(package).ShouldContain(name => name.Contains("Biên bản kiểm phiếu", StringComparison.Ordinal), "the minutes of the council go along");
        await Opened(officer, package);

        await Answered(officer, upper);
        await officer.Go(below);
        await officer.Sees("Đã có quyết định");
        await officer.Go("/register?q=tong+van+chieng");
        await officer.Sees("1234/QĐ-TTg");
    }

    static async Task<string> Propose(Officer commune)
    {
        var dossier = await DossierSteps.Begin(commune, "Đề nghị Thủ tướng Chính phủ tặng Bằng khen", "tinh son binh");
        await DossierSteps.Import(commune, dossier, List());
        await commune.Act($"{dossier}/submit", "Chờ tiếp nhận");
        return dossier;
    }

    static byte[] List()
    {
        SheetColumn[] columns = [new("STT", 6, SheetKind.Number), new("Họ và tên", 30), new("Năm sinh", 10, SheetKind.Number), new("Chức vụ", 30), new("Đơn vị", 30), new("Hình thức", 30), new("Thành tích", 50)];
        using var file = new MemoryStream();
        Workbook.Write(file, "Danh sách", columns, [[1, Nominee, 1971, "Trưởng bản Huổi Sang", "Xã Tân Lập", "Bằng khen của Thủ tướng Chính phủ", "Có thành tích xuất sắc trong xây dựng nông thôn mới"]]);
        return file.ToArray();
    }

    static async Task<string> PassOn(Officer officer, string below)
    {
        await officer.Go($"{below}/pass-on");
        await officer.Photograph("dossier-pass-on");
        await officer.Page.Locator("#Where").SelectOptionAsync("ngoai");
        await officer.Page.Locator("#Addressee").FillAsync(Addressee);
        await officer.Click("Gộp vào hồ sơ trình");
        await officer.Sees("Đã gộp 1 người");
        return new Uri(officer.Page.Url).AbsolutePath;
    }

    static async Task<byte[]> Send(Officer officer, string upper)
    {
        await officer.Go($"{upper}/proposal");
        await officer.Photograph("dossier-proposal");
        await officer.Page.Locator("#SignerTitle").FillAsync("CHỦ TỊCH");
        await officer.Page.Locator("#SignerName").FillAsync("Đỗ Minh Khôi");
        await officer.Page.Locator("main form button.btn-primary").ClickAsync();
        await officer.Page.WaitForLoadStateAsync();
        await officer.Go($"{upper}/send-up");
        await officer.Photograph("dossier-send-up");
        await officer.Page.Locator("#ProposalNumber").FillAsync("214/TTr-UBND ngày 26/10/2026");
        await officer.Click("Đóng gói, gửi cấp trên");
        await officer.Sees("Đã trình cấp trên");
        await officer.Go($"{upper}/papers");
        await officer.Photograph("dossier-package");
        var link = await officer.Page.GetByRole(AriaRole.Link, new() { Name = "Tải gói" }).First.GetAttributeAsync("href");
        var answer = await officer.Page.APIRequest.GetAsync(officer.Address + link);
        answer.Status.ShouldBe(200);
        return await answer.BodyAsync();
    }

    static List<string> Entries(byte[] package)
    {
        using var zip = new ZipArchive(new MemoryStream(package));
        return [.. zip.Entries.Select(e => e.FullName)];
    }

    /// <summary>As the house that receives it: every hash is compared; a package of which one byte was changed is refused.</summary>
    static async Task Opened(Officer officer, byte[] package)
    {
        var broken = (byte[])package.Clone();
        broken[broken.Length / 2] ^= 1;
        foreach (var (bytes, sentence) in new[] { (broken, "Chưa nhập được"), (package, "Mọi tệp trong gói đúng mã băm.") })
        {
            await officer.Go("/dossiers/open-package");
            await officer.IsAccessible();
            await officer.Page.Locator("input[type=file]").SetInputFilesAsync(new FilePayload { Name = "goi.zip", MimeType = "application/zip", Buffer = bytes });
            await officer.Pick("ProposingId", "so noi vu");
            await officer.Pick("DecidingId", "tinh son binh");
            await officer.Click("Kiểm tra và nhập");
            await officer.Sees(sentence);
        }
    }

    static async Task Answered(Officer officer, string upper)
    {
        await officer.Go($"{upper}/outcome");
        await officer.Photograph("dossier-outcome");
        await officer.Page.Locator("#Number").FillAsync("1234/QĐ-TTg");
        await officer.Page.Locator("#On").FillAsync(Officer.Today);
        await officer.Page.Locator("#By").FillAsync("Thủ tướng Chính phủ");
        await officer.Click("Ghi kết quả");
        await officer.Sees("Đã ghi quyết định 1234/QĐ-TTg");
    }
}
