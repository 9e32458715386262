using BangVang.Papers.Plans;
using BangVang.Papers.Sources;

namespace BangVang.Papers.Tests.Plans;

public sealed class PeriodTests
{
    [Theory]
    [InlineData("Tháng 01:", PeriodKind.Month, "1")]
    [InlineData("Tháng 02, 03", PeriodKind.Months, "2,3")]
    [InlineData("Tháng 04,05,06", PeriodKind.Months, "4,5,6")]
    [InlineData("Tháng 4-6", PeriodKind.Months, "4,5,6")]
    [InlineData("Tháng 4 – 6/2026", PeriodKind.Months, "4,5,6")]
    [InlineData("Từ tháng 4 đến tháng 6", PeriodKind.Months, "4,5,6")]
    [InlineData("Từ tháng 11 năm 2025 đến tháng 2 năm 2026", PeriodKind.Months, "11,12,1,2")]
    [InlineData("THÁNG 3 NĂM 2026", PeriodKind.Month, "3")]
    [InlineData("Nhiệm vụ trọng tâm tháng 9", PeriodKind.Month, "9")]
    [InlineData("Tháng Giêng", PeriodKind.Month, "1")]
    [InlineData("Quý II/2025", PeriodKind.Quarter, "2")]
    [InlineData("Trong quý II, III", PeriodKind.Quarters, "2,3")]
    [InlineData("Quý I - IV", PeriodKind.Quarters, "1,2,3,4")]
    [InlineData("Quí 3", PeriodKind.Quarter, "3")]
    [InlineData("6 tháng đầu năm", PeriodKind.Months, "1,2,3,4,5,6")]
    [InlineData("6 tháng cuối năm 2026", PeriodKind.Months, "7,8,9,10,11,12")]
    [InlineData("9 tháng đầu năm", PeriodKind.Months, "1,2,3,4,5,6,7,8,9")]
    [InlineData("Thường xuyên", PeriodKind.AllYear, "")]
    [InlineData("Cả năm", PeriodKind.AllYear, "")]
    public void A_heading_that_is_a_period_is_one(string heading, PeriodKind kind, string values)
    {
        var period = Under(heading);
        period.Kind.ShouldBe(kind);
        string.Join(',', period.Values).ShouldBe(values);
    }

    [Theory]
    [InlineData("Báo cáo quý I năm 2026")]
    [InlineData("Thi đua thường xuyên")]
    [InlineData("Quy định chung")]
    [InlineData("Năm 2026")]
    [InlineData("Tháng 13")]
    [InlineData("Tổ chức Tháng công nhân")]
    public void A_heading_that_says_more_than_a_time_is_no_period(string heading) => Under(heading).ShouldBe(DraftPeriod.None);

    [Theory]
    [InlineData("Trước 15/3/2025", PeriodKind.Month, "3", AnchorKind.Before)]
    [InlineData("Chậm nhất ngày 30 tháng 6 năm 2026", PeriodKind.Month, "6", AnchorKind.Before)]
    [InlineData("Ngày 11/6", PeriodKind.Month, "6", AnchorKind.On)]
    [InlineData("Từ ngày 01/3 đến ngày 30/4/2026", PeriodKind.Months, "3,4", AnchorKind.On)]
    [InlineData("Dịp Quốc khánh 2/9", PeriodKind.Month, "9", AnchorKind.Feast)]
    [InlineData("Tết Nguyên đán", PeriodKind.Unspecified, "", AnchorKind.Feast)]
    [InlineData("Sau khi có quyết định của UBND tỉnh", PeriodKind.Unspecified, "", AnchorKind.After)]
    [InlineData("Hằng quý", PeriodKind.AllYear, "", AnchorKind.Recurring)]
    public void A_time_column_may_hang_on_a_day_a_feast_or_another_act(string cell, PeriodKind kind, string values, AnchorKind anchor)
    {
        var period = Beside(cell);
        period.Kind.ShouldBe(kind);
        string.Join(',', period.Values).ShouldBe(values);
        period.Anchor.ShouldNotBeNull().Kind.ShouldBe(anchor);
        period.Text.ShouldBe(cell);
    }

    static DraftPeriod Under(string heading) => Read($"I. NỘI DUNG\n1. {heading}\n- Tổ chức hội thi.");

    static DraftPeriod Beside(string cell) => Read($"TT\tNội dung\tThời gian\n1\tTổ chức hội thi\t{cell}");

    static DraftPeriod Read(string body) => PlanReader.Read(TextSource.Read("thu.txt", $"KẾ HOẠCH\nThi đua năm 2026\n\n{body}\n")).Assignments.ShouldHaveSingleItem().Period;
}
