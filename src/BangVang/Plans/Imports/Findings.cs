using BangVang.Papers.Plans;
using BangVang.Plans.Assignments;

namespace BangVang.Plans.Imports;

/// <summary>Something that stands between a draft and its commit, and the place on the page where it is mended.</summary>
public sealed record Finding(string Anchor, string Sentence);

/// <summary>What is still missing before a draft may become a plan.</summary>
public static class Findings
{
    public static IReadOnlyList<Finding> Of(ImportWork work, PlanDraft draft) =>
    [
        .. Facts(work),
        .. work.Assignments.SelectMany((a, i) => Of(a, i, work.Year ?? 0)),
        .. Warnings(work, draft),
        .. Undecided(work),
    ];

    static IEnumerable<Finding> Facts(ImportWork work)
    {
        if (work.OrganisationId is null) yield return new("co-quan", "Chọn cơ quan ban hành trong danh mục đơn vị.");
        if (string.IsNullOrWhiteSpace(work.Title)) yield return new("trich-yeu", "Trích yếu còn trống.");
        if (work.Year is null or < 1945 or > 2200) yield return new("nam", "Năm của kế hoạch còn trống hoặc không hợp lý.");
        if (string.IsNullOrWhiteSpace(work.Symbol)) yield return new("ky-hieu", "Ký hiệu còn trống, ví dụ KH-UBND.");
        if (work.IsIssued && PrintedNumber.Of(work) is null)
            yield return new("ban-hanh", "Văn bản đã ban hành thì ghi số bằng chữ số và đủ ngày/tháng/năm như in trên bản gốc.");
        if (!work.Assignments.Exists(a => a.Keep)) yield return new("nhiem-vu", "Kế hoạch chưa có nhiệm vụ nào.");
    }

    static IEnumerable<Finding> Of(WorkAssignment assignment, int index, int year)
    {
        if (!assignment.Keep) yield break;
        if (string.IsNullOrWhiteSpace(assignment.Content)) yield return new($"nv-{index}", $"Nhiệm vụ thứ {index + 1} chưa có nội dung.");
        if (TimingWords.Read(assignment.Timing, year) is null)
            yield return new($"nv-{index}", $"Nhiệm vụ thứ {index + 1}: không hiểu thời gian “{assignment.Timing}”. Ghi như “Tháng 3”, “Tháng 2, 3”, “Quý II”, “Cả năm”, “27/02” hoặc để trống.");
    }

    static IEnumerable<Finding> Warnings(ImportWork work, PlanDraft draft)
    {
        var open = draft.Warnings.Count - work.Accepted.Distinct().Count(i => i >= 0 && i < draft.Warnings.Count);
        if (open > 0) yield return new("canh-bao", $"Còn {open} cảnh báo chưa chấp nhận.");
    }

    static IEnumerable<Finding> Undecided(ImportWork work)
    {
        var open = work.Units.Count(u => string.IsNullOrEmpty(u.Choice));
        if (open > 0) yield return new("don-vi", $"Còn {open} đơn vị chưa khớp.");
    }
}
