using System.Text.RegularExpressions;
using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Plans.Assignments;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Plans.Acts;

/// <summary>What a draft lacks before it can be submitted.</summary>
public sealed partial class Readiness(AppDb db, NamedBodies bodies, Clock clock)
{
    public async Task<IReadOnlyList<Finding>> Of(Plan plan)
    {
        var findings = new List<Finding>();
        findings.AddRange(OfFacts(plan));
        findings.AddRange(await OfAssignments(plan));
        findings.AddRange(await OfNames(plan));
        if (!await db.PlanBases.AnyAsync(b => b.PlanId == plan.Id))
            findings.Add(new("Chưa có căn cứ nào. Kế hoạch thường căn cứ kế hoạch, chỉ thị của cấp trên.", Page: "/Plans/Drafting/Pages/Bases"));
        if (!await db.PlanRecipients.AnyAsync(r => r.PlanId == plan.Id))
            findings.Add(new("Chưa ghi nơi nhận. Chỉ đơn vị có nhiệm vụ mới nhận được kế hoạch.", Page: "/Plans/Drafting/Pages/Recipients"));
        return findings;
    }

    /// <summary>The act is refused while anything blocks; all of it is said at once.</summary>
    public async Task MustBeReady(Plan plan)
    {
        var blocking = (await Of(plan)).Where(f => f.Blocks).Select(f => f.Sentence).ToList();
        if (blocking.Count > 0) throw new Refusal($"Chưa trình được kế hoạch. {string.Join(" ", blocking)}");
    }

    static IEnumerable<Finding> OfFacts(Plan plan)
    {
        const string page = "/Plans/Drafting/Pages/Edit";
        if (string.IsNullOrWhiteSpace(plan.Title)) yield return new("Chưa có trích yếu.", true, page);
        if (!Symbol().IsMatch(plan.Symbol)) yield return new($"Ký hiệu “{plan.Symbol}” chưa đúng dạng, ví dụ KH-UBND.", true, page);
        if (string.IsNullOrWhiteSpace(plan.Place)) yield return new("Chưa ghi địa danh đứng trước ngày ban hành.", true, page);
        if (string.IsNullOrWhiteSpace(plan.SignerTitle)) yield return new("Chưa ghi chức vụ người ký.", Page: page);
        if (string.IsNullOrWhiteSpace(plan.SignerName)) yield return new("Chưa ghi họ tên người ký.", Page: page);
    }

    async Task<List<Finding>> OfAssignments(Plan plan)
    {
        const string page = "/Plans/Pages/Show";
        var (assignments, units) = (db.Assignments.Where(a => a.PlanId == plan.Id), db.AssignmentUnits);
        var counts = await assignments.GroupBy(a => 1).Select(g => new
        {
            Untimed = g.Count(a => a.TimingKind == TimingKind.Unspecified && !a.IsConditional),
            Idle = g.Count(a => !units.Any(u => u.AssignmentId == a.Id && (u.Role == UnitRole.Lead || u.Role == UnitRole.Undifferentiated))),
            Past = g.Count(a => a.DueOn < clock.Today),
        }).FirstOrDefaultAsync();
        if (counts is null) return [new("Kế hoạch chưa có nhiệm vụ nào.", true, page)];
        var findings = new List<Finding>();
        if (counts.Untimed > 0) findings.Add(new($"{counts.Untimed} nhiệm vụ chưa nêu thời gian: sẽ không được nhắc và không bao giờ quá hạn.", Page: page));
        if (counts.Idle > 0) findings.Add(new($"{counts.Idle} nhiệm vụ chưa có đơn vị chủ trì: không ai phải báo cáo.", Page: page));
        if (counts.Past > 0) findings.Add(new($"{counts.Past} nhiệm vụ có thời gian trước hôm nay: nếu ban hành bây giờ sẽ không tính quá hạn.", Page: page));
        return findings;
    }

    async Task<List<Finding>> OfNames(Plan plan)
    {
        const string page = "/Plans/Drafting/Pages/Names";
        var findings = new List<Finding>();
        var open = await bodies.OpenNames(plan.Id);
        if (open > 0)
            findings.Add(new($"{open} tên đơn vị chưa gắn với đơn vị nào trong danh mục. Gắn, hoặc chấp nhận giữ nguyên chữ.", true, page));
        var ended = await bodies.EndedWithoutSuccessor(plan.Id, clock.Today);
        if (ended.Count > 0)
            findings.Add(new($"Đơn vị đã kết thúc hoạt động mà chưa ghi đơn vị kế thừa: {string.Join("; ", ended)}.", true, page));
        return findings;
    }

    [GeneratedRegex(@"^[\p{L}\d]+([-.][\p{L}\d]+)*$")]
    private static partial Regex Symbol();
}
