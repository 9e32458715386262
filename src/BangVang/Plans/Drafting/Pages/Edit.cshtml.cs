using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;
using BangVang.Plans.Assignments;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Plans.Drafting.Pages;

[Needs(PlanRights.Draft), Act("Sửa thông tin kế hoạch")]
public sealed class EditModel(AppDb db, Clock clock, RelatedPlans related, Feasts feasts) : DraftPage(db, clock)
{
    [BindProperty]
    public PlanFacts Facts { get; set; } = new();

    public IReadOnlyList<SelectListItem> Superiors { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Before { get; private set; } = [];

    protected override string Part => "Sửa thông tin";

    protected override string Done => "Đã lưu thông tin kế hoạch.";

    public override async Task<bool> Load()
    {
        if (!await base.Load()) return false;
        Superiors = await related.OfSuperiors(Actor, Plan.OrganisationId, Frame.Path, Plan.Year);
        Before = await related.OfYearsBefore(Plan.OrganisationId, Plan.Year);
        return true;
    }

    protected override Task Fill()
    {
        Facts = PlanFacts.Of(Plan);
        return Task.CompletedTask;
    }

    protected override Task Check()
    {
        if (Facts.CarriesOutId is { } up && up != Plan.CarriesOutId && Superiors.All(s => s.Value != up.ToString()))
            ModelState.AddModelError("Facts.CarriesOutId", "Chọn một kế hoạch trong danh sách.");
        if (Facts.FollowsId is { } before && before != Plan.FollowsId && Before.All(s => s.Value != before.ToString()))
            ModelState.AddModelError("Facts.FollowsId", "Chọn một kế hoạch trong danh sách.");
        return Task.CompletedTask;
    }

    protected override async Task Save()
    {
        var year = Plan.Year;
        Expect(Version);
        Facts.Write(Plan);
        if (Plan.Year == year) return;
        // Months and quarters are those of the plan's year.
        var assignments = await Db.Assignments.Where(a => a.PlanId == Id).ToListAsync();
        var timings = await feasts.InYear(assignments, Plan.Year);
        foreach (var assignment in assignments) assignment.Schedule(timings[assignment.Id], Plan.Year);
    }
}
