using BangVang.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Plans.Assignments;

/// <summary>How far a plan has come, each assignment counted once. What did not arise is over as well.</summary>
public sealed record PlanProgress(int Total, int Done, int Reported, int Underway, int Late)
{
    public static readonly PlanProgress None = new(0, 0, 0, 0, 0);

    public static PlanProgress Of(IReadOnlyCollection<Assignment> assignments, DateOnly today) => new(
        assignments.Count, assignments.Count(a => a.IsFinished), assignments.Count(a => a.State == AssignmentState.Reported),
        assignments.Count(a => a.State == AssignmentState.Underway && !a.IsLateOn(today)), assignments.Count(a => a.IsLateOn(today)));

    /// <summary>Not begun, and there is still time.</summary>
    public int Ahead => Total - Done - Reported - Underway - Late;

    public int Open => Total - Done;

    public int Percent => Total == 0 ? 0 : Done * 100 / Total;

    /// <summary>"Hoàn thành 44, đang làm 4, quá hạn 2, chưa đến hạn 6": what is not there is not said.</summary>
    public string InWords() => string.Join(", ", Parts.Where(p => p.Count > 0).Select(p => $"{p.Name.ToLowerInvariant()} {p.Count}"));

    public IReadOnlyList<(string Name, int Count, string Shape)> Parts =>
    [
        ("Hoàn thành", Done, "f-xong"), ("Chờ xác nhận", Reported, "f-ho"), ("Đang làm", Underway, "f-lam"),
        ("Quá hạn", Late, "f-qua"), ("Chưa đến hạn", Ahead, "f-cho"),
    ];
}

public static class PlanProgressData
{
    extension(AppDb db)
    {
        /// <summary>The progress of several plans in one grouped query; a plan without assignments is not in it.</summary>
        public async Task<Dictionary<Guid, PlanProgress>> ProgressOf(IReadOnlyCollection<Guid> planIds, DateOnly today)
        {
            var counted = await db.Set<Assignment>().Where(a => planIds.Contains(a.PlanId)).GroupBy(a => a.PlanId).Select(g => new
            {
                PlanId = g.Key,
                Total = g.Count(),
                Done = g.Count(a => a.State == AssignmentState.Done || a.State == AssignmentState.NotArisen),
                Reported = g.Count(a => a.State == AssignmentState.Reported),
                Underway = g.Count(a => a.State == AssignmentState.Underway && !(a.CountsLate && a.DueOn < today)),
                Late = g.Count(a => (a.State == AssignmentState.Waiting || a.State == AssignmentState.Underway) && a.CountsLate && a.DueOn < today),
            }).ToListAsync();
            return counted.ToDictionary(c => c.PlanId, c => new PlanProgress(c.Total, c.Done, c.Reported, c.Underway, c.Late));
        }
    }
}
