using BangVang.Papers.Certificates;
using BangVang.Papers.Certificates.Fonts;
using BangVang.Papers.Decisions;
using BangVang.Papers.Official;
using BangVang.Papers.Pdf;

namespace BangVang.Bench;

/// <summary>A decision of 1,000 recipients as Word and PDF, and their certificates in one file. Limits: 0.3 s, 2 s, 3 s.</summary>
static class AwardPapersBench
{
    const int Recipients = 1000;

    public static async Task Run()
    {
        var (decision, fonts) = (Decision(), new FontBook());
        var certificates = Enumerable.Range(1, Recipients).Select(Certificate).ToList();
        var folder = Path.Combine(Path.GetTempPath(), $"bangvang-bench-{Environment.ProcessId}");
        using var printer = new PdfPrinter(new() { WorkFolder = folder });
        var docx = Docx(decision);
        Console.WriteLine(Figures.Head);
        Console.WriteLine(await Figures.Measure("decision of 1,000 recipients, DOCX", 5, 50, _ => Task.FromResult(Docx(decision))));
        Console.WriteLine(await Figures.Measure("the same, PDF by a warm LibreOffice", 2, 10, _ => printer.Print(docx)));
        Console.WriteLine(await Figures.Measure("1,000 certificates in one PDF", 2, 20, _ => Task.FromResult(Certificates(fonts, certificates))));
    }

    static byte[] Docx(DecisionPaper decision)
    {
        using var file = new MemoryStream();
        OfficialDocx.Write(decision.ToOfficial(), file);
        return file.ToArray();
    }

    static byte[] Certificates(FontBook fonts, IReadOnlyList<CertificateText> certificates)
    {
        using var file = new MemoryStream();
        new CertificatePdf(fonts).Write(StandardDesigns.A4, certificates, Calibration.None, file);
        return file.ToArray();
    }

    static DecisionPaper Decision() => new()
    {
        Issuer = "Ủy ban nhân dân tỉnh Sơn Bình", Number = 1655, Symbol = "QĐ-UBND", Place = "Sơn Bình", Date = new PaperDate(18, 12, 2025), Title = "Về việc tặng Bằng khen", Authority = "Chủ tịch Ủy ban nhân dân tỉnh Sơn Bình",
        Articles = ["Tặng Bằng khen (có danh sách kèm theo).", "Quyết định này có hiệu lực kể từ ngày ký."], Signature = new Signature(["Chủ tịch"], "Đỗ Minh Khôi"),
        Lists = [new DecisionList("Danh sách được tặng Bằng khen", [.. Enumerable.Range(1, Recipients).Select(i => new DecisionEntry(i, (DecisionGroup)(i % 3), $"Bà Vàng Thị Mẫu {i}", $"Viên chức, Trường Tiểu học số {i}", PrizeVnd: 3_800_000))], ShowsMoney: true)],
    };

    static CertificateText Certificate(int i) => new(new Dictionary<FieldKind, string>
    {
        [FieldKind.Nation] = "Cộng hòa xã hội chủ nghĩa Việt Nam", [FieldKind.Motto] = "Độc lập - Tự do - Hạnh phúc", [FieldKind.Office] = "Chủ tịch Ủy ban nhân dân xã Tân Lập", [FieldKind.Gives] = "Tặng",
        [FieldKind.Award] = "Giấy khen", [FieldKind.Recipient] = $"Bà Vàng Thị Mẫu {i}", [FieldKind.Place] = $"Bản số {i}, xã Tân Lập, tỉnh Sơn Bình", [FieldKind.Reason] = "Đã có thành tích xuất sắc trong phong trào thi đua xây dựng nông thôn mới",
        [FieldKind.Decision] = "Quyết định số 412/QĐ-UBND\nngày 18 tháng 11 năm 2026", [FieldKind.GoldenNumber] = $"Số sổ vàng: {i:00}", [FieldKind.Code] = $"K9F3 Q2TL {i:0000} 26",
        [FieldKind.PlaceAndDate] = "Tân Lập, ngày 18 tháng 11 năm 2026", [FieldKind.Powers] = "Chủ tịch", [FieldKind.Signer] = "Đinh Xuân Trường",
    }, $"https://bangvang.example/kiem-tra/K9F3Q2TL{i:0000}26");
}
