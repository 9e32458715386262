using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Plans.Assignments;

namespace BangVang.Plans.Pages;

/// <summary>Another look at the whole plan: all its assignments in its order, without what was reported of them.</summary>
public abstract class WholePlanPage(AppDb db, Clock clock, bool withUnits) : PlanPage(db, clock)
{
    public override async Task<bool> Load()
    {
        if (!await base.Load()) return false;
        Show(await Db.BareLinesOf(Id, withUnits));
        return true;
    }

    protected abstract void Show(IReadOnlyList<AssignmentLine> lines);
}
