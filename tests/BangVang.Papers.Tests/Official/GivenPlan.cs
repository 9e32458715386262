using BangVang.Papers.Official;

namespace BangVang.Papers.Tests.Official;

/// <summary>Plainly fictional plans.</summary>
static class GivenPlan
{
    static readonly string[] Units = ["Sở Nội vụ", "Văn phòng UBND tỉnh", "Hội đồng Thi đua - Khen thưởng tỉnh", "Các cơ quan, đơn vị, địa phương"];

    public static PlanPaper OfTasks(int count) => new()
    {
        Issuer = "Ủy ban nhân dân tỉnh Sơn Bình",
        Symbol = "KH-UBND",
        Place = "Sơn Bình",
        Date = new(null, 2, 2026),
        Title = "Công tác thi đua, khen thưởng năm 2026",
        Bases = ["Căn cứ Luật Thi đua, khen thưởng", "Căn cứ Nghị định số 152/2025/NĐ-CP ngày 14 tháng 6 năm 2025 của Chính phủ", "Theo đề nghị của Giám đốc Sở Nội vụ"],
        LeadIn = "Ủy ban nhân dân tỉnh ban hành Kế hoạch công tác thi đua, khen thưởng năm 2026 như sau:",
        Purposes = ["Tiếp tục đổi mới, nâng cao chất lượng phong trào thi đua yêu nước và công tác khen thưởng, bảo đảm thiết thực, đúng người, đúng việc, hướng về cơ sở và người trực tiếp lao động."],
        Requirements = ["Phong trào có chủ đề, tiêu chí, thời gian rõ ràng; gắn với nhiệm vụ chính trị của từng cơ quan.", "Khen thưởng kịp thời, công khai; không xét đề nghị gửi chậm mà không có lý do."],
        Movements = [new("Phong trào “Sơn Bình chung sức chuyển đổi số”", "giai đoạn 2026 - 2030", "Sở Khoa học và Công nghệ"), new("Phong trào “Mỗi tuần một việc tốt”")],
        Commemorations = [new("Kỷ niệm 78 năm Ngày Chủ tịch Hồ Chí Minh ra Lời kêu gọi thi đua ái quốc", "11/6/1948 - 11/6/2026")],
        Tasks = [.. Enumerable.Range(0, count).Select(Task)],
        Responsibilities = [new("Sở Nội vụ", ["Theo dõi, đôn đốc, tổng hợp kết quả báo cáo Ủy ban nhân dân tỉnh."]), new("Ủy ban nhân dân các xã, phường", ["Xây dựng kế hoạch của địa phương, gửi về Sở Nội vụ trước ngày 15 tháng 3 năm 2026."])],
        Recipients = ["Ban Thi đua - Khen thưởng Trung ương", "Thường trực Tỉnh ủy, HĐND tỉnh", "Các sở, ban, ngành tỉnh", "UBND các xã, phường", "Lưu: VT, TĐKT"],
        Signature = new(["TM. Ủy ban nhân dân", "KT. Chủ tịch", "Phó Chủ tịch"], "Trần Thị Mẫu")
    };

    static PlanTask Task(int i) => new($"Tháng {i * 12 / 80 % 12 + 1}", $"Tổ chức hội nghị ký kết giao ước thi đua và phát động phong trào thi đua đợt {i + 1}; tổng hợp đăng ký danh hiệu thi đua của các cơ quan, đơn vị", $"Tháng {i * 12 / 80 % 12 + 1}")
    {
        Lead = [Units[i % 4]],
        Coordinating = i % 3 == 0 ? [Units[(i + 1) % 4], Units[(i + 2) % 4]] : [Units[(i + 1) % 4]],
        Directing = ["Chủ tịch UBND tỉnh"]
    };
}
