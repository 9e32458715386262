namespace BangVang.Initiatives.Drafting;

/// <summary>The fields of activity that offices use; others may be typed.</summary>
public static class ActivityFields
{
    public static IReadOnlyList<string> Usual { get; } =
    [
        "Cải cách hành chính", "Chuyển đổi số", "Giáo dục và đào tạo", "Y tế", "Nông nghiệp và môi trường", "Khoa học và công nghệ", "Tài chính, kế hoạch", "Xây dựng, giao thông",
        "Văn hóa, thể thao và du lịch", "Nội vụ, tổ chức cán bộ", "Thi đua, khen thưởng", "Tư pháp, thanh tra", "Quốc phòng, an ninh", "Công thương", "Đảng, đoàn thể",
    ];
}
