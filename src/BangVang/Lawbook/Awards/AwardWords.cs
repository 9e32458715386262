using BangVang.Law.Book;
using BangVang.Law.Comparison;

namespace BangVang.Lawbook.Awards;

/// <summary>How pages call the kinds, levels and changes of awards.</summary>
public static class AwardWords
{
    extension(AwardKind kind)
    {
        public string Heading => kind switch
        {
            AwardKind.EmulationTitle => "Danh hiệu thi đua",
            AwardKind.HonoraryStateTitle => "Danh hiệu vinh dự Nhà nước",
            AwardKind.Order => "Huân chương",
            AwardKind.Medal => "Huy chương",
            AwardKind.Commendation => "Bằng khen, giấy khen, kỷ niệm chương",
            AwardKind.Prize => "Giải thưởng",
            _ => "Huy hiệu",
        };
    }

    extension(AwardLevel level)
    {
        public string Heading => level switch
        {
            AwardLevel.State => "Nhà nước",
            AwardLevel.Central => "Trung ương",
            AwardLevel.MinistryOrProvince => "Bộ, ngành, tỉnh",
            AwardLevel.Ministry => "Bộ, ngành",
            AwardLevel.Province => "Cấp tỉnh",
            AwardLevel.ArmedForces => "Quân đội, công an",
            _ => "Cơ sở",
        };
    }

    extension(Mark mark)
    {
        /// <summary>The mark as the heading of a group.</summary>
        public string Heading => mark switch
        {
            Mark.Read => "Đã đối chiếu văn bản",
            Mark.ReadPartial => "Chỉ đọc được một phần",
            Mark.Predecessor => "Lấy theo nghị định trước",
            Mark.Local => "Ví dụ của một địa phương",
            Mark.AssumedCarriedOver => "Giả định giữ nguyên",
            Mark.Memory => "Ghi theo trí nhớ",
            Mark.Unsure => "Có thể sai",
            _ => "Chưa tìm thấy quy định",
        };
    }

    extension(ChangeKind kind)
    {
        public string Word => kind switch
        {
            ChangeKind.Added => "Thêm mới",
            ChangeKind.Removed => "Bỏ",
            ChangeKind.Changed => "Thay đổi",
            ChangeKind.Cited => "Đổi điều khoản",
            ChangeKind.Marked => "Đổi mức kiểm chứng",
            ChangeKind.Uncollected => "Chưa thu thập quy định cũ",
            _ => "Giữ nguyên",
        };

        public string State => kind switch { ChangeKind.Added => "xong", ChangeKind.Removed => "loi", ChangeKind.Changed => "lam", ChangeKind.Marked => "nguoi", _ => "" };

        public string Icon => kind switch { ChangeKind.Added => "circle-plus", ChangeKind.Removed => "circle-minus", ChangeKind.Changed => "pencil", ChangeKind.Cited => "books", ChangeKind.Marked => "alert-triangle", _ => "circle-check" };
    }

    /// <summary>"từ 01/07/2025 đến 30/09/2026".</summary>
    public static string Span(AwardVersion version) => $"từ {version.From:dd/MM/yyyy}{(version.Until is { } until ? $" đến {until:dd/MM/yyyy}" : "")}";
}
