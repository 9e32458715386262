using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Plans.Pages;

/// <summary>The plan's way through its acts, and all that was changed in it.</summary>
[Needs(PlanRights.See)]
public sealed class HistoryModel(AppDb db, Clock clock) : PlanPage(db, clock)
{
    public IReadOnlyList<PlanStep> Steps { get; private set; } = [];

    protected override string Part => "Lịch sử";

    public override async Task<bool> Load()
    {
        if (!await base.Load()) return false;
        Steps = await Db.PlanSteps.AsNoTracking().Where(s => s.PlanId == Id).OrderBy(s => s.At).ThenBy(s => s.Id).ToListAsync();
        return true;
    }
}
