using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;
using BangVang.Plans.Assignments;
using BangVang.Plans.Pages;
using Microsoft.AspNetCore.Mvc;

namespace BangVang.Plans.Reminders.Pages;

/// <summary>The officer reminds of all that is late in the plan.</summary>
[Needs(PlanRights.Follow), Act("Nhắc nhiệm vụ quá hạn")]
public sealed class RemindModel(AppDb db, Clock clock, Reminding reminding) : PlanPage(db, clock)
{
    public IReadOnlyList<AssignmentLine> Late { get; private set; } = [];

    public Dictionary<Guid, Reminded> Reminded { get; private set; } = [];

    protected override string Part => "Nhắc nhiệm vụ quá hạn";

    public override async Task<bool> Load()
    {
        if (!await base.Load() || !Actor.Can(PlanRights.Follow, Frame.Path)) return false;
        LiesBelowPlan();
        Late = await Db.LinesOf(Id, new AssignmentFilter(AssignmentFilter.Late, null, false), Today);
        Reminded = await Db.RemindedIn(Id);
        return true;
    }

    public async Task<IActionResult> OnPost()
    {
        if (!await Load()) return NotFound();
        Plan.MustBeInForce();
        var reminded = await reminding.ByOfficer(Plan, Actor);
        if (reminded.Late == 0) throw new Refusal("Không còn đơn vị nào có phần việc quá hạn chưa báo cáo. Nhiệm vụ không ghi đơn vị trong danh mục thì không nhắc được ai.");
        if (reminded.Sent == 0) throw new Refusal("Hôm nay đã nhắc các đơn vị này rồi; mỗi ngày chỉ nhắc một lần.");
        About("plan", Id);
        var silent = reminded.Silent.Count == 0 ? "" : $" Chưa có cán bộ nhận thông báo: {string.Join("; ", reminded.Silent)}.";
        Flash($"Đã nhắc {reminded.Sent} phần việc quá hạn.{silent}", reminded.Silent.Count == 0 ? FlashKind.Done : FlashKind.Warning);
        return RedirectToPage("/Plans/Pages/Show", new { id = Id });
    }
}
