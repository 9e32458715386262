using BangVang.Kernel.Data;
using BangVang.Plans.Assignments;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Home.Work;

/// <summary>The assignments of a plan by the month they are due in, for the chart: done, under way, late, still ahead.</summary>
public sealed record MonthBar(int Month, int Done, int Underway, int Late, int Ahead)
{
    public int Total => Done + Underway + Late + Ahead;
}

public sealed class PlanMonths(AppDb db)
{
    public async Task<IReadOnlyList<MonthBar>> Of(Guid planId, int year, DateOnly today)
    {
        var rows = await db.Assignments.Where(a => a.PlanId == planId && a.DueOn != null && a.TimingKind != TimingKind.AllYear && a.DueOn.Value.Year == year)
            .GroupBy(a => a.DueOn!.Value.Month).Select(g => new
            {
                Month = g.Key,
                Total = g.Count(),
                Done = g.Count(a => a.State == AssignmentState.Done || a.State == AssignmentState.NotArisen),
                Late = g.Count(a => (a.State == AssignmentState.Waiting || a.State == AssignmentState.Underway) && a.CountsLate && a.DueOn < today),
                Waiting = g.Count(a => a.State == AssignmentState.Waiting && !(a.CountsLate && a.DueOn < today)),
            }).ToListAsync();
        return [.. Enumerable.Range(1, 12).Select(month => rows.Find(r => r.Month == month) is { } r
            ? new MonthBar(month, r.Done, r.Total - r.Done - r.Late - r.Waiting, r.Late, r.Waiting)
            : new MonthBar(month, 0, 0, 0, 0))];
    }
}
