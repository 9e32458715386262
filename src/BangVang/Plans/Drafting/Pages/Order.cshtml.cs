using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using BangVang.Plans.Assignments;

namespace BangVang.Plans.Drafting.Pages;

/// <summary>The order of the assignments, typed as numbers.</summary>
[Needs(PlanRights.Draft), Act("Sắp xếp nhiệm vụ")]
public sealed class OrderModel(AppDb db, Clock clock, AssignmentDrafting drafting) : DraftPage(db, clock)
{
    [BindProperty]
    public Dictionary<Guid, int> Wanted { get; set; } = [];

    /// <summary>"time": by deadline, instead of the numbers typed.</summary>
    [BindProperty]
    public string? By { get; set; }

    public IReadOnlyList<Assignment> Assignments { get; private set; } = [];

    protected override string Part => "Sắp xếp nhiệm vụ";

    protected override string Done => "Đã sắp xếp lại nhiệm vụ.";

    public override async Task<bool> Load()
    {
        if (!await base.Load()) return false;
        Assignments = await Db.Assignments.AsNoTracking().Where(a => a.PlanId == Id).OrderBy(a => a.Ordinal).ThenBy(a => a.Id).ToListAsync();
        return true;
    }

    protected override Task Save()
    {
        Expect(Version);
        return drafting.Order(Plan, By == "time" ? ByTime() : Wanted);
    }

    Dictionary<Guid, int> ByTime() => Assignments
        .OrderBy(a => a.DueOn is null || a.TimingKind == TimingKind.AllYear).ThenBy(a => a.DueOn).ThenBy(a => a.StartOn).ThenBy(a => a.Ordinal)
        .Select((a, i) => (a.Id, Number: i + 1)).ToDictionary(x => x.Id, x => x.Number);

    protected override IActionResult Next() => RedirectToPage("/Plans/Pages/Show", new { id = Id });
}
