namespace BangVang.Papers.Sheets.Reading;

/// <summary>The sentences for files that are no list that can be read: what it is, why not, what to do.</summary>
static class SheetWords
{
    const string AsXlsx = "mở bằng Excel, chọn Lưu thành (Save As) kiểu Excel Workbook (.xlsx) rồi tải lên lại.";

    public static UnreadableSheet Empty(string name) => new($"Tệp “{name}” trống, không có gì để đọc. Hãy kiểm tra lại tệp trên máy rồi tải lên lại.");

    public static UnreadableSheet TooLarge(string name, long limit) => new(
        $"Tệp “{name}” lớn hơn {limit >> 20} MB nên không đọc được. Danh sách mười nghìn dòng chỉ nặng khoảng 1 MB: hãy bỏ ảnh trong tệp hoặc tách thành nhiều tệp, lưu lại rồi tải lên.");

    public static UnreadableSheet Bomb(string name) => new(
        $"Tệp “{name}” phình ra quá lớn khi mở nên bị từ chối để bảo vệ máy chủ. Thường do định dạng kéo tới cuối trang tính: hãy chép các dòng có chữ sang một tệp Excel mới, lưu lại rồi tải lên.");

    public static UnreadableSheet Broken(string name) => new(
        $"Tệp “{name}” bị hỏng hoặc chưa tải xong nên không đọc được. Hãy mở thử bằng Excel (Excel có thể tự sửa), lưu lại thành .xlsx rồi tải lên.");

    public static UnreadableSheet OldExcel(string name) => new($"Tệp “{name}” thuộc dạng Office cũ (.xls, Excel 97–2003), hệ thống không đọc được. Hãy {AsXlsx}");

    public static UnreadableSheet Encrypted(string name) => new($"Tệp “{name}” được đặt mật khẩu nên không đọc được. Hãy mở bằng Excel, bỏ mật khẩu (Tệp > Thông tin > Bảo vệ sổ làm việc), lưu lại rồi tải lên.");

    public static UnreadableSheet OpenDocument(string name) => new($"Tệp “{name}” là bảng tính OpenDocument (.ods), hệ thống không đọc được. Hãy {AsXlsx}");

    public static UnreadableSheet Other(string name, string kind) => new($"Tệp “{name}” là {kind}, không phải bảng tính Excel (.xlsx), dù tên tệp có thể nói khác. Hãy chọn đúng tệp danh sách rồi tải lên lại.");

    public static UnreadableSheet NoRows(string name, string sheet) => new($"Trang tính “{sheet}” của tệp “{name}” chỉ có dòng tiêu đề, không có dòng nào bên dưới. Hãy nhập danh sách vào tệp rồi tải lên lại.");

    public static UnreadableSheet NoHead(string name, IEnumerable<string> wanted) => new(
        $"Không tìm thấy dòng tiêu đề cột trong tệp “{name}”. Cần một dòng có các cột: {string.Join(", ", wanted.Select(w => $"“{w}”"))}. Tải tệp mẫu để xem tên cột, sửa tiêu đề rồi tải lên lại.");

    public static UnreadableSheet Missing(string name, string sheet, int row, IEnumerable<string> missing) => new(
        $"Trang tính “{sheet}” của tệp “{name}”: dòng tiêu đề {row} thiếu cột {string.Join(", ", missing.Select(w => $"“{w}”"))}. Thêm cột hoặc sửa tên cột cho đúng rồi tải lên lại.");

    public static UnreadableSheet Twice(string name, string first, string second, string field) => new(
        $"Tệp “{name}” có hai cột cùng nghĩa “{field}” ({first} và {second}). Giữ lại một cột rồi tải lên lại.");

    public static UnreadableSheet TooMany(string name, int limit) => new(
        System.FormattableString.Invariant($"Tệp “{name}” có hơn {limit / 1000}.000 dòng. Hãy tách thành nhiều tệp, mỗi tệp tối đa {limit / 1000}.000 dòng, rồi tải lên từng tệp."));
}

/// <summary>A file that cannot be read as a list. The message is a Vietnamese sentence for the user: what, where, what to do.</summary>
public sealed class UnreadableSheet(string sentence) : Exception(sentence);
