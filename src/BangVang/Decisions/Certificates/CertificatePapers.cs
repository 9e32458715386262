using BangVang.Decisions.Printing;
using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Settings;
using BangVang.Organisations;
using BangVang.Plans.Printing;
using BangVang.Papers.Certificates;
using BangVang.Papers.Official;
using BangVang.Registry;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Decisions.Certificates;

/// <summary>The certificates of a decision as they are printed: the texts of each, in the design and for the printer chosen.</summary>
public sealed class CertificatePapers(AppDb db, CertificatePdf pdf, SettingValues settings)
{
    public static readonly Setting Address = new("certificates.address", "Bằng, giấy", "Địa chỉ công khai của hệ thống (in trong ô vuông QR)", "", "Ví dụ https://thiduakhenthuong.sonbinh.gov.vn; để trống thì lấy địa chỉ đang dùng.")
    {
        Check = value => value.Length == 0 || Uri.TryCreate(value, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" ? null : "Nhập địa chỉ bắt đầu bằng https://.",
    };

    /// <summary>The address that squares lead to: what is set for the tree, otherwise where the asker stands.</summary>
    public async Task<string> Base(Guid rootId, HttpRequest request) =>
        (await settings.Of([Address.Code], rootId))[Address.Code] is { Length: > 0 } set ? set.TrimEnd('/') : $"{request.Scheme}://{request.Host}{request.PathBase}";

    public async Task<byte[]> Print(Decision decision, IReadOnlyCollection<Guid> certificates, DesignRow design, Printer? printer, string address, bool marks = false)
    {
        var found = await db.CertificatesInForce(decision.Id).AsNoTracking().Where(c => certificates.Contains(c.Id))
            .Join(db.Bestowals, c => c.Id, b => b.Id, (c, b) => new { c.Code, Row = b }).OrderBy(c => c.Row.GoldenNumber).ToListAsync();
        if (found.Count == 0) throw new Refusal("Không còn bằng, giấy nào trong lần in này có giá trị: tất cả đã bị hủy bỏ hoặc thay thế. In lần khác cho các dòng còn giá trị.");
        var names = await db.DecisionItems.AsNoTracking().Where(i => i.DecisionId == decision.Id).Select(i => new { i.Id, i.AwardName }).ToDictionaryAsync(i => i.Id, i => i.AwardName);
        using var file = new MemoryStream();
        pdf.Write(design.Design, [.. found.Select(c => Text(decision, c.Row, names.GetValueOrDefault(c.Row.Id, c.Row.AwardCode), c.Code, design, address))], printer?.Calibration ?? Calibration.None, file, marks);
        return file.ToArray();
    }

    /// <summary>A sheet of somebody invented, to see a design or to measure a printer.</summary>
    public byte[] Sample(DesignRow design, Organisation body, Printer? printer, string address)
    {
        var name = Plans.Issuers.InFull(body.Name, body.Kind);
        var texts = new Dictionary<FieldKind, string>
        {
            [FieldKind.Office] = $"Chủ tịch {name}", [FieldKind.Award] = design.Name, [FieldKind.Recipient] = "Bà Nguyễn Thị Mẫu", [FieldKind.Place] = "Chức vụ, đơn vị hoặc địa chỉ in ở đây",
            [FieldKind.Reason] = "Đã có thành tích xuất sắc trong phong trào thi đua (bản in thử, không có giá trị)", [FieldKind.Decision] = "Quyết định số 00/QĐ-UBND\nngày 01 tháng 01 năm 2026",
            [FieldKind.GoldenNumber] = "Số sổ vàng: 00", [FieldKind.PlaceAndDate] = "Địa danh, ngày 01 tháng 01 năm 2026", [FieldKind.Powers] = "Chức vụ người ký", [FieldKind.Signer] = "Họ và tên người ký",
            [FieldKind.Code] = "BẢN IN THỬ",
        };
        using var file = new MemoryStream();
        pdf.Write(design.Design, [new CertificateText(Fixed(texts, design), $"{address}/kiem-tra")], printer?.Calibration ?? Calibration.None, file, marks: true);
        return file.ToArray();
    }

    static CertificateText Text(Decision decision, Bestowal row, string award, string code, DesignRow design, string address)
    {
        var texts = new Dictionary<FieldKind, string>
        {
            [FieldKind.Office] = row.DecidedBy, [FieldKind.Award] = Heading(award), [FieldKind.Recipient] = row.Name, [FieldKind.Place] = row.Place ?? "", [FieldKind.Reason] = row.Reason ?? "",
            [FieldKind.Decision] = $"Quyết định số {row.DecisionNumber}\n{PaperDate.On(row.DecidedOn)}", [FieldKind.GoldenNumber] = $"Số sổ vàng: {row.GoldenNumber:00}",
            [FieldKind.PlaceAndDate] = $"{decision.Place}, {PaperDate.On(row.DecidedOn)}", [FieldKind.Powers] = string.Join('\n', Powers.Of(decision.OnBehalfOf, decision.SignerTitle)),
            [FieldKind.Signer] = row.SignedBy ?? decision.SignerName, [FieldKind.Code] = CheckCode.Printed(code),
        };
        var certificate = Fixed(texts, design);
        if (string.Equals(design.Gives, "Tặng", StringComparison.OrdinalIgnoreCase) && Articles.IsTitle(row.AwardCode, award)) certificate[FieldKind.Gives] = "Tặng danh hiệu";
        return new CertificateText(certificate, $"{address}/kiem-tra/{code}");
    }

    static Dictionary<FieldKind, string> Fixed(Dictionary<FieldKind, string> texts, DesignRow design)
    {
        (texts[FieldKind.Nation], texts[FieldKind.Motto], texts[FieldKind.Gives]) = ("Cộng hòa xã hội chủ nghĩa Việt Nam", "Độc lập - Tự do - Hạnh phúc", design.Gives);
        return texts;
    }

    /// <summary>The office stands above already: "Giấy khen", not "Giấy khen của Chủ tịch …".</summary>
    public static string Heading(string award) => award.IndexOf(" của ", StringComparison.Ordinal) is > 0 and var at ? award[..at] : award;
}
