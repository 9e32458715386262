using System.ComponentModel.DataAnnotations;
using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;
using BangVang.Plans.Assignments;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Plans.Acts.Pages;

[Needs(PlanRights.Follow), Act("Kết thúc kế hoạch")]
public sealed class CloseModel(AppDb db, Clock clock, Holders holders) : ActPage(db, clock, holders, PlanAct.Close)
{
    [BindProperty, Display(Name = "Tôi đã xem các nhiệm vụ chưa xong và vẫn kết thúc kế hoạch")]
    public bool Acknowledged { get; set; }

    public IReadOnlyList<Assignment> Open { get; private set; } = [];

    public override IReadOnlyList<string> Consequences =>
    [
        "Kế hoạch không nhận thêm báo cáo, không nhắc nữa; vẫn xem, so sánh và xuất được.",
        Open.Count == 0 ? "Mọi nhiệm vụ đã xong." : $"{Open.Count} nhiệm vụ chưa xong giữ nguyên trạng thái như hiện nay.",
        "Không mở lại được kế hoạch đã kết thúc.",
    ];

    protected override string Done => "Đã kết thúc kế hoạch.";

    public override async Task<bool> Load()
    {
        if (!await base.Load()) return false;
        Open = await Db.Assignments.AsNoTracking()
            .Where(a => a.PlanId == Id && a.State != AssignmentState.Done && a.State != AssignmentState.NotArisen).OrderBy(a => a.Ordinal).ToListAsync();
        return true;
    }

    protected override async Task Carry()
    {
        if (Open.Count > 0 && !Acknowledged)
            throw new Refusal($"Còn {Open.Count} nhiệm vụ chưa xong. Xem danh sách rồi đánh dấu xác nhận trước khi kết thúc kế hoạch.");
        await base.Carry();
    }
}
