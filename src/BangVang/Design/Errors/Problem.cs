namespace BangVang.Design.Errors;

/// <summary>What went wrong with a request, as its reader is told: what happened, what became of the work, what to do next.</summary>
/// <param name="Id">Where to find it in the log; null when there is nothing to find.</param>
public sealed record Problem(int Status, string Title, string What, string Next, string Icon)
{
    public string? Id { get; init; }

    /// <summary>What was typed and could not be received, to be copied.</summary>
    public IReadOnlyList<string> Typed { get; init; } = [];

    /// <summary>Shown with the reader's own head and menu; these ask the database.</summary>
    public bool InShell { get; init; }

    /// <summary>The page looks again by itself after so many seconds.</summary>
    public int? LookAgainAfter { get; init; }

    /// <summary>For those who build the product, never in production.</summary>
    public string? Details { get; init; }

    public static Problem Expired => new(400, "Biểu mẫu đã hết hạn",
        "Từ lúc mở biểu mẫu đến lúc gửi, phiên làm việc đã đổi: đăng nhập lại, đăng xuất ở thẻ khác, hoặc để trang mở quá lâu. Hệ thống chưa ghi gì.",
        "Mở lại trang, nhập lại rồi gửi. Nội dung vừa gửi còn ở dưới để chép lại.", "clock");

    /// <summary>The database went while a form was on its way: looking again by itself would lose it.</summary>
    public static Problem NotReceived => Of(503) with
    {
        LookAgainAfter = null,
        Next = "Đợi vài giây, mở lại trang rồi gửi lại. Nội dung vừa gửi còn ở dưới để chép lại.",
    };

    public static Problem Of(int status) => status switch
    {
        400 => new(400, "Yêu cầu chưa đúng", "Địa chỉ hoặc nội dung gửi lên không đọc được. Hệ thống chưa ghi gì.",
            "Quay lại trang trước, tải lại trang rồi làm lại.", "alert-circle"),
        403 => new(403, "Không có quyền", "Tài khoản này không được làm việc vừa chọn.",
            "Nếu cần, hỏi người quản trị của cơ quan để được giao vai trò phù hợp.", "lock"),
        404 or 405 => new(404, "Không có trang này", "Trang không tồn tại, đã được thay bằng trang khác, hoặc không thuộc phạm vi được xem.",
            "Kiểm tra lại địa chỉ, hoặc đi tiếp từ trang đầu.", "file-unknown"),
        429 => new(429, "Thử quá nhiều lần", "Hệ thống tạm dừng nhận yêu cầu từ nơi này.", "Đợi một phút rồi thử lại.", "clock-pause"),
        503 => new(503, "Cơ sở dữ liệu đang tạm dừng", "Hệ thống chưa đọc, ghi được dữ liệu. Việc vừa gửi (nếu có) chưa được ghi; dữ liệu đã lưu vẫn còn nguyên.",
            "Trang sẽ tự mở lại khi cơ sở dữ liệu hoạt động trở lại; thường chỉ mất vài giây.", "database-off")
        {
            LookAgainAfter = 8,
        },
        _ => new(status, "Có sự cố trong hệ thống", "Việc vừa làm chưa hoàn thành, hệ thống chưa ghi gì. Sự cố đã được ghi lại.",
            "Thử lại. Nếu vẫn gặp, báo người quản trị kèm mã sự cố dưới đây.", "tool"),
    };

    public static Problem TooLarge(int megabytes) => new(413, "Nội dung gửi lên quá lớn",
        $"Mỗi lần gửi không quá {megabytes} MB. Hệ thống chưa ghi gì.",
        "Quay lại trang trước, chọn tệp nhỏ hơn hoặc gửi làm nhiều lần.", "file-off");
}
