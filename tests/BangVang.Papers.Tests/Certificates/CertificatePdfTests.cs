using System.Diagnostics;
using BangVang.Papers.Certificates;
using BangVang.Papers.Certificates.Fonts;
using BangVang.Papers.Tests.Signing;

namespace BangVang.Papers.Tests.Certificates;

public sealed class CertificatePdfTests
{
    static readonly FontBook Fonts = new();

    [Fact]
    public async Task A_certificate_says_all_it_should_and_carries_its_fonts()
    {
        var pdf = Print(StandardDesigns.A4 with { Emblem = GivenPng.Of(60, 60) }, 2);
        var text = await Tool("pdftotext", pdf, "-layout", "{}", "-");
        foreach (var words in new[] { "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ TÂN LẬP", "GIẤY KHEN", "Bà Vàng Thị Dợ 1", "Số sổ vàng: 02", "K9F3 Q2TL 07SB 26" }) text.ShouldContain(words);
        var fonts = (await Tool("pdffonts", pdf, "{}")).Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(2).ToList();
        fonts.Count.ShouldBeInRange(3, 6);
        fonts.ShouldAllBe(f => f.Contains("CID TrueType") && f.Contains("Identity-H") && f.Contains("yes yes yes"));
        (await Tool("pdfinfo", pdf, "{}")).ShouldContain("841.89 x 595.28 pts (A4)");
    }

    [Fact]
    public async Task Onto_a_printed_blank_only_what_changes_is_printed()
    {
        var text = await Tool("pdftotext", Print(StandardDesigns.A4 with { IsOverlay = true, Emblem = GivenPng.Of(60, 60) }, 1), "{}", "-");
        text.ShouldContain("Bà Vàng Thị Dợ");
        text.ShouldContain("Quyết định số 412/QĐ-UBND");
        foreach (var words in new[] { "CỘNG HÒA", "GIẤY KHEN", "TẶNG" }) text.ShouldNotContain(words);
    }

    [Fact]
    public async Task A_printer_that_is_off_is_moved_against()
    {
        var straight = await Place(Print(StandardDesigns.A4, 1));
        var moved = await Place(Print(StandardDesigns.A4, 1, new Calibration(3, -2)));
        (moved.X - straight.X).ShouldBe(3 * 72 / 25.4, 0.3);
        (moved.Y - straight.Y).ShouldBe(-2 * 72 / 25.4, 0.3);
    }

    [Fact]
    public async Task A_long_name_keeps_within_its_place()
    {
        var name = "Tập thể Ban Quản lý dự án đầu tư xây dựng và phát triển hạ tầng kinh tế - xã hội vùng đồng bào dân tộc thiểu số và miền núi các xã biên giới tỉnh Sơn Bình giai đoạn 2021 - 2030";
        var pdf = Print(StandardDesigns.A4, [GivenCertificate.Of(1) with { Texts = new Dictionary<FieldKind, string>(GivenCertificate.Of(1).Texts) { [FieldKind.Recipient] = name } }]);
        var boxes = await Tool("pdftotext", pdf, "-bbox", "{}", "-");
        foreach (System.Text.RegularExpressions.Match word in System.Text.RegularExpressions.Regex.Matches(boxes, "xMin=\"([0-9.]+)\".*?xMax=\"([0-9.]+)\"", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(2)))
        {
            Number(word.Groups[1].Value).ShouldBeGreaterThan(45);
            Number(word.Groups[2].Value).ShouldBeLessThan(797);
        }
    }

    [Fact]
    public async Task A_thousand_are_one_file_whose_border_is_in_it_once()
    {
        var pdf = Print(StandardDesigns.A4, 1000);
        pdf.Length.ShouldBeLessThan(6_000_000);
        (await Tool("pdfinfo", pdf, "{}")).ShouldContain("Pages:           1000");
    }

    [Fact]
    public async Task A_sample_has_its_marks() =>
        (await Tool("pdftotext", Print(StandardDesigns.A4, 1, marks: true), "{}", "-")).ShouldContain("vạch này dài 100 mm");

    static byte[] Print(CertificateDesign design, int count, Calibration? calibration = null, bool marks = false) =>
        Print(design, [.. Enumerable.Range(1, count).Select(GivenCertificate.Of)], calibration, marks);

    static byte[] Print(CertificateDesign design, IReadOnlyList<CertificateText> certificates, Calibration? calibration = null, bool marks = false)
    {
        using var file = new MemoryStream();
        new CertificatePdf(Fonts).Write(design, certificates, calibration ?? Calibration.None, file, marks);
        return file.ToArray();
    }

    static async Task<(double X, double Y)> Place(byte[] pdf)
    {
        var boxes = await Tool("pdftotext", pdf, "-bbox", "{}", "-");
        var word = System.Text.RegularExpressions.Regex.Match(boxes, "xMin=\"([0-9.]+)\" yMin=\"([0-9.]+)\"[^>]*>Dợ<", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(2));
        return (Number(word.Groups[1].Value), Number(word.Groups[2].Value));
    }

    static double Number(string text) => double.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    static async Task<string> Tool(string program, byte[] pdf, params string[] arguments)
    {
        var path = Path.Combine(Path.GetTempPath(), $"bangvang-{Guid.CreateVersion7():N}.pdf");
        await File.WriteAllBytesAsync(path, pdf);
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments.Select(a => a.Replace("{}", path))) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true })!;
            var output = process.StandardOutput.ReadToEndAsync();
            var errors = process.StandardError.ReadToEndAsync();
            await process.WaitForExitAsync();
            return await output + await errors;
        }
        finally
        {
            File.Delete(path);
        }
    }
}
