using BangVang.Plans.Years;
using FsCheck;
using FsCheck.Fluent;

namespace BangVang.Tests.Plans;

public sealed class YearShiftTests
{
    [Theory]
    [InlineData("Công tác thi đua, khen thưởng năm 2026", "Công tác thi đua, khen thưởng năm 2027")]
    [InlineData("Hướng dẫn xét khen thưởng năm học 2025 – 2026", "Hướng dẫn xét khen thưởng năm học 2026 – 2027")]
    [InlineData("Tổng kết năm học 2025-2026", "Tổng kết năm học 2026-2027")]
    [InlineData("Tổ chức kỷ niệm 75 năm Ngày truyền thống", "Tổ chức kỷ niệm 76 năm Ngày truyền thống")]
    [InlineData("Kỷ niệm 96 năm Ngày thành lập Đảng (03/02/1930 - 03/02/2026)", "Kỷ niệm 97 năm Ngày thành lập Đảng (03/02/1930 - 03/02/2027)")]
    [InlineData("Báo cáo tổng kết năm 2026, phương hướng năm 2027", "Báo cáo tổng kết năm 2027, phương hướng năm 2028")]
    [InlineData("Tổng kết năm 2025, triển khai năm 2026", "Tổng kết năm 2026, triển khai năm 2027")]
    [InlineData("Trước ngày 15/3/2026", "Trước ngày 15/3/2027")]
    [InlineData("Báo cáo tháng 6/2026 và quý III/2026", "Báo cáo tháng 6/2027 và quý III/2027")]
    [InlineData("Mừng Xuân Bính Ngọ 2026", "Mừng Xuân Đinh Mùi 2027")]
    [InlineData("Chào mừng Quốc khánh lần thứ 81 ngày 02/9", "Chào mừng Quốc khánh lần thứ 82 ngày 02/9")]
    public void What_is_said_of_this_year_is_said_of_the_next(string text, string next) => YearShift.Next(text, 2026).ShouldBe(next);

    [Theory]
    [InlineData("Thực hiện Kế hoạch số 12/KH-UBND ngày 14/01/2026 của UBND tỉnh")]
    [InlineData("Theo Quyết định số 15/2026/QĐ-UBND")]
    [InlineData("Theo Nghị định số 152/2025/NĐ-CP ngày 14 tháng 6 năm 2025")]
    [InlineData("Phong trào giai đoạn 2026 - 2030")]
    [InlineData("Phong trào giai đoạn 2025 - 2026")]
    [InlineData("Ngày Chủ tịch Hồ Chí Minh ra Lời kêu gọi thi đua ái quốc 11/6/1948")]
    [InlineData("Sơ kết 5 năm thực hiện Chỉ thị số 34-CT/TW")]
    [InlineData("Kiểm tra 8 đơn vị, 2026 lượt người")]
    public void What_names_a_document_a_stage_or_the_past_stays(string text) =>
        YearShift.Next(text, 2026).ShouldBe(text.Replace("2026 lượt", "2027 lượt"));

    [Fact]
    public void The_changes_that_are_shown_are_those_that_are_made() =>
        YearShift.Changes("Kỷ niệm 75 năm Ngày truyền thống, năm học 2025 – 2026", 2026).ShouldBe([("Kỷ niệm 75", "Kỷ niệm 76"), ("2025 – 2026", "2026 – 2027")]);

    [Fact]
    public void Text_without_a_figure_is_never_touched() => Prop.ForAll(
        ArbMap.Default.ArbFor<NonNull<string>>(), text =>
        {
            var plain = new string([.. text.Get.Where(c => !char.IsDigit(c))]);
            if (!plain.Contains("Bính Ngọ")) YearShift.Next(plain, 2026).ShouldBe(plain);
        }).QuickCheckThrowOnFailure();
}
