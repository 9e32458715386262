using BangVang.Papers.Plans.Lines;

namespace BangVang.Papers.Plans.Tail;

/// <summary>Common surnames, to notice when recognised print has changed a mark. A rare surname is nothing to warn of.</summary>
static class Surnames
{
    static readonly string[] common =
    [
        "Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Huỳnh", "Phan", "Vũ", "Võ", "Đặng", "Bùi", "Đỗ", "Hồ", "Ngô", "Dương", "Lý", "Đào", "Đinh", "Đoàn", "Lâm", "Mai", "Trịnh", "Trương", "Tô",
        "Hà", "Cao", "Tạ", "Lương", "Lưu", "Châu", "Thái", "Phùng", "Quách", "Vương", "Tống", "Nông", "Vi", "Hứa", "Ma", "Triệu", "La", "Bế", "Mạc", "Chu", "Lò", "Quàng", "Giàng", "Sùng",
        "Lù", "Vàng", "Thào", "Hạng", "Tòng", "Cà", "Kiều", "Khổng", "Nghiêm", "Tăng", "Thân", "Từ", "Văn", "Doãn", "Đàm", "Đồng", "Giáp", "Hầu", "Lục", "Ninh", "Ông", "Phí", "Quan", "Sầm",
        "Thạch", "Tiêu", "Trà", "Trang", "Ung", "Y", "A", "Rơ", "Ksor", "Siu", "Kpă", "Hồng", "Lường", "Tẩn", "Chảo", "Phàn", "Bàn", "Đường", "Cù", "Mẫn", "Âu", "Lại", "Viên", "Bạch", "Mùa",
    ];

    static readonly HashSet<string> known = [.. common];

    public static bool Has(string surname) => known.Any(common => Plain.Of(common) == Plain.Of(surname));

    /// <summary>The common surname that differs only in its marks; null when the surname is common itself, or like none.</summary>
    public static string? Nearly(string surname)
    {
        if (surname.Length < 2 || Plain.IsCapitals(surname) || known.Contains(surname)) return null;
        return common.FirstOrDefault(name => Plain.Of(name) == Plain.Of(surname));
    }
}
