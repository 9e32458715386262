using BangVang.Papers.Plans.Lines;

namespace BangVang.Papers.Plans.Head;

/// <summary>The types of documents by the names they carry as title, and by the abbreviations in their symbols.</summary>
static class PaperKinds
{
    static readonly string[] plans = ["Kế hoạch", "Chương trình"];

    static readonly string[] others =
    [
        "Quyết định", "Báo cáo", "Tờ trình", "Thông báo", "Nghị quyết", "Chỉ thị", "Biên bản", "Giấy mời", "Thư mời", "Hướng dẫn", "Công điện", "Quy chế", "Quy định",
        "Đề án", "Hợp đồng", "Giấy khen", "Bằng khen", "Phương án", "Công văn", "Nghị định", "Thông tư", "Danh sách", "Giao ước", "Bản giao ước", "Bản cam kết", "Đơn đề nghị",
        "Đơn xin", "Lời kêu gọi", "Bài phát biểu", "Tham luận", "Thư ngỏ", "Kết luận", "Thông cáo", "Đề cương", "Dự án", "Phiếu", "Giấy giới thiệu", "Bản tự nhận xét", "Lời phát động",
        "Lịch công tác tuần", "Lịch tuần", "Lịch làm việc", "Lịch họp", "Lịch tiếp công dân", "Diễn văn", "Nội quy", "Thể lệ", "Kịch bản", "Bản tin", "Luật", "Pháp lệnh",
        "Bản đăng ký", "Bảng chấm điểm", "Bảng tiêu chí", "Bảng tổng hợp", "Giấy xác nhận", "Giấy ủy quyền", "Thư kêu gọi", "Đáp án", "Câu hỏi",
    ];

    static readonly Dictionary<string, string> symbols = new(StringComparer.Ordinal)
    {
        ["KH"] = "Kế hoạch", ["CTr"] = "Chương trình", ["QĐ"] = "Quyết định", ["BC"] = "Báo cáo", ["TTr"] = "Tờ trình", ["TB"] = "Thông báo", ["NQ"] = "Nghị quyết", ["CT"] = "Chỉ thị",
        ["BB"] = "Biên bản", ["GM"] = "Giấy mời", ["HD"] = "Hướng dẫn", ["CĐ"] = "Công điện", ["QC"] = "Quy chế", ["QyĐ"] = "Quy định", ["ĐA"] = "Đề án", ["PA"] = "Phương án", ["KL"] = "Kết luận", ["LCT"] = "Lịch công tác tuần", ["LLV"] = "Lịch làm việc",
    };

    /// <summary>The type that a title line names; null when it names none.</summary>
    public static string? Named(Fragment fragment)
    {
        var words = Plain.Words(fragment.Text);
        foreach (var kind in plans.Concat(others))
        {
            var name = Plain.Words(kind);
            if (((words == name || words == name.Replace(" ", "")) && (fragment.IsCapitals || IsPlan(kind))) || (fragment.IsCapitals && words.StartsWith(name + " ", StringComparison.Ordinal))) return kind;
            if (StartsInCapitals(fragment.Text, name)) return kind;
        }
        return null;
    }

    /// <summary>"KẾ HOẠCH Công tác thi đua …" on one line.</summary>
    static bool StartsInCapitals(string text, string name) =>
        text.Length > name.Length && Plain.Of(text[..name.Length]) == name && text[..name.Length].All(c => !char.IsLower(c)) && char.IsWhiteSpace(text[name.Length]);

    public static bool IsPlan(string kind) => plans.Contains(kind);

    /// <summary>The type that a symbol stands for ("KH-UBND"); null when it has none, as in an official letter.</summary>
    public static string? OfSymbol(string? symbol) =>
        symbol?.Split('-', '/').Select(part => symbols.GetValueOrDefault(part)).FirstOrDefault(kind => kind is not null);
}
