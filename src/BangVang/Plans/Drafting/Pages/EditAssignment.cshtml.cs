using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;
using BangVang.Plans.Assignments;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Plans.Drafting.Pages;

[Needs(PlanRights.Draft), Act("Sửa nhiệm vụ")]
public sealed class EditAssignmentModel(AppDb db, Clock clock, IEnumerable<FulfilmentKind> kinds, Feasts feasts, AssignmentDrafting drafting)
    : AssignmentPage(db, clock, kinds, feasts)
{
    Assignment? changed;

    [BindProperty(SupportsGet = true)]
    public Guid AssignmentId { get; set; }

    /// <summary>"Xóa nhiệm vụ".</summary>
    [BindProperty]
    public string? Then { get; set; }

    public override Assignment? Changed => changed;

    protected override string Part => "Sửa nhiệm vụ";

    protected override string Done => Then == "remove" ? "Đã xóa nhiệm vụ khỏi dự thảo." : "Đã lưu nhiệm vụ.";

    public override async Task<bool> Load()
    {
        changed = await Db.Assignments.FirstOrDefaultAsync(a => a.Id == AssignmentId && a.PlanId == Id);
        return changed is not null && await base.Load();
    }

    protected override async Task Fill() =>
        Form = AssignmentForm.Of(changed!, await Db.AssignmentUnits.AsNoTracking().Where(u => u.AssignmentId == AssignmentId).ToListAsync());

    protected override Task Check()
    {
        if (Then != "remove") return base.Check();
        ModelState.Clear();
        return Task.CompletedTask;
    }

    protected override Task Save() => Then == "remove" ? drafting.Remove(Plan, changed!) : drafting.Change(Plan, changed!, Form);
}
