using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Plans.Assignments;

namespace BangVang.Plans.Pages;

/// <summary>The plan's year as a table of twelve months, so that it prints and reads aloud.</summary>
[Needs(PlanRights.See)]
public sealed class TimelineModel(AppDb db, Clock clock) : WholePlanPage(db, clock, withUnits: false)
{
    protected override string Part => "Trục thời gian";

    public IReadOnlyList<QuarterGroup> Groups { get; private set; } = [];

    protected override void Show(IReadOnlyList<AssignmentLine> lines) => Groups = QuarterGroup.Of(lines, Plan.Year);

    /// <summary>First and last month that an assignment lies in; null when it has no time in the plan's year.</summary>
    public (int From, int Until)? Months(Assignment assignment)
    {
        if (assignment.DueOn is not { } due) return null;
        var start = assignment.StartOn ?? new DateOnly(due.Year, due.Month, 1);
        if (start.Year > Plan.Year || due.Year < Plan.Year) return null;
        return (start.Year < Plan.Year ? 1 : start.Month, due.Year > Plan.Year ? 12 : due.Month);
    }

    public static string Shape(Assignment assignment, DateOnly today) =>
        assignment.IsLateOn(today) ? "g-loi" : assignment.IsFinished ? "g-xong" : assignment.State == AssignmentState.Waiting ? "g-cho" : "g-lam";
}
