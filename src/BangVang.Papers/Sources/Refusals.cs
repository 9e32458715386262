namespace BangVang.Papers.Sources;

/// <summary>The sentences for files that cannot be read: what it is, why not, what to do.</summary>
static class Refusals
{
    const string AsDocx = "mở bằng Word (hoặc LibreOffice Writer), chọn Lưu thành (Save As) kiểu Word Document (.docx) rồi tải lên lại.";

    public static UnreadablePaper Empty(string name) => new($"Tệp “{name}” trống, không có nội dung nào để đọc. Hãy kiểm tra lại tệp trên máy rồi tải lên lại.");

    public static UnreadablePaper TooLarge(string name, long limit) => new(
        $"Tệp “{name}” lớn hơn {limit / 1024 / 1024} MB nên không đọc được. Văn bản chỉ có chữ thường dưới 1 MB: hãy bỏ ảnh hoặc bản quét kèm trong tệp, lưu lại rồi tải lên.");

    public static UnreadablePaper Bomb(string name) => new(
        $"Tệp “{name}” phình ra quá lớn hoặc lồng nhau quá sâu khi mở nên bị từ chối để bảo vệ máy chủ. Hãy mở tệp bằng Word, sao chép nội dung sang một văn bản mới, lưu .docx rồi tải lên lại.");

    public static UnreadablePaper Broken(string name) => new(
        $"Tệp “{name}” bị hỏng hoặc chưa tải xong nên không đọc được. Hãy mở thử bằng Word (Word có thể tự sửa), lưu lại thành .docx rồi tải lên; nếu không mở được, xin lại tệp từ nơi gửi.");

    public static UnreadablePaper NoText(string name) => new($"Tệp “{name}” không có chữ nào. Hãy kiểm tra xem có tải nhầm tệp không rồi tải lên lại.");

    public static UnreadablePaper Scan(string name) => new(
        $"Tệp “{name}” chỉ có ảnh, không có chữ: đây là bản quét. Hãy nhận dạng chữ (OCR) hoặc xin bản Word gốc từ nơi soạn thảo, rồi tải lên tệp .docx.");

    public static UnreadablePaper ForeignPart(string name) => new(
        $"Tệp “{name}” nhúng nguyên một tệp khác bên trong (thường do phần mềm xuất ra) nên đọc sẽ thiếu chữ. Hãy {AsDocx}");

    public static UnreadablePaper OldWord(string name) => new($"Tệp “{name}” là văn bản Word kiểu cũ (.doc, Word 97–2003), hệ thống không đọc được. Hãy {AsDocx}");

    public static UnreadablePaper Encrypted(string name) => new(
        $"Tệp “{name}” được đặt mật khẩu nên không đọc được. Hãy mở bằng Word với mật khẩu, vào Tệp > Thông tin > Bảo vệ tài liệu (File > Info > Protect Document) bỏ mật khẩu, lưu lại rồi tải lên.");

    public static UnreadablePaper Pdf(string name) => new(
        $"Tệp “{name}” là PDF, hệ thống không đọc được kế hoạch từ PDF. Nếu PDF có chữ: mở bằng Word rồi lưu thành .docx. Nếu là bản quét: nhận dạng chữ (OCR) trước, hoặc xin bản Word gốc. Sau đó tải lên tệp .docx.");

    public static UnreadablePaper Rtf(string name) => new($"Tệp “{name}” là văn bản RTF, hệ thống không đọc được. Hãy {AsDocx}");

    public static UnreadablePaper OpenDocument(string name) => new($"Tệp “{name}” là văn bản OpenDocument (.odt), hệ thống không đọc được. Hãy {AsDocx}");

    public static UnreadablePaper Sheet(string name) => new(
        $"Tệp “{name}” là bảng tính Excel, không phải văn bản Word. Hãy chép bảng sang một văn bản Word, lưu .docx rồi tải lên.");

    public static UnreadablePaper Other(string name, string kind) => new(
        $"Tệp “{name}” là {kind}, không phải văn bản. Hãy chọn tệp Word (.docx) hoặc tệp chữ (.txt) của kế hoạch rồi tải lên lại.");
}
