using BangVang.Papers.Certificates;

namespace BangVang.Papers.Tests.Certificates;

static class GivenCertificate
{
    public static CertificateText Of(int number) => new(new Dictionary<FieldKind, string>
    {
        [FieldKind.Nation] = "Cộng hòa xã hội chủ nghĩa Việt Nam", [FieldKind.Motto] = "Độc lập - Tự do - Hạnh phúc", [FieldKind.Office] = "Chủ tịch Ủy ban nhân dân xã Tân Lập",
        [FieldKind.Gives] = "Tặng", [FieldKind.Award] = "Giấy khen", [FieldKind.Recipient] = $"Bà Vàng Thị Dợ {number}", [FieldKind.Place] = "Bản Pá Hốc, xã Tân Lập, tỉnh Sơn Bình",
        [FieldKind.Reason] = "Đã có thành tích xuất sắc trong phong trào thi đua “Tân Lập chung sức xây dựng nông thôn mới” năm 2026",
        [FieldKind.Decision] = "Quyết định số 412/QĐ-UBND\nngày 18 tháng 11 năm 2026", [FieldKind.GoldenNumber] = $"Số sổ vàng: {number:00}", [FieldKind.Code] = "K9F3 Q2TL 07SB 26",
        [FieldKind.PlaceAndDate] = "Tân Lập, ngày 18 tháng 11 năm 2026", [FieldKind.Powers] = "Chủ tịch", [FieldKind.Signer] = "Đinh Xuân Trường",
    }, $"https://bangvang.sonbinh.example/kiem-tra/K9F3Q2TL07SB26");
}
