namespace BangVang.Plans.Assignments;

/// <summary>The assignments of a plan that are due in one quarter; last those of the whole year and those without a time.</summary>
public sealed record QuarterGroup(string Name, IReadOnlyList<AssignmentLine> Lines)
{
    static readonly string[] Names = ["Quý I", "Quý II", "Quý III", "Quý IV", "Cả năm, không ghi thời hạn"];

    public static IReadOnlyList<QuarterGroup> Of(IEnumerable<AssignmentLine> lines, int year) =>
        [.. lines.GroupBy(l => Quarter(l.Assignment, year)).OrderBy(g => g.Key).Select(g => new QuarterGroup(Names[g.Key], [.. g]))];

    /// <summary>"17 nhiệm vụ · đã hoàn thành 7, đang làm 3, quá hạn 1": what the head of the group says.</summary>
    public string Summary(DateOnly today)
    {
        var assignments = Lines.Select(l => l.Assignment).ToList();
        var late = assignments.Count(a => a.IsLateOn(today));
        var parts = new (string Name, int Count)[]
        {
            ("đã hoàn thành", assignments.Count(a => a.IsFinished)),
            ("chờ xác nhận", assignments.Count(a => a.State == AssignmentState.Reported)),
            ("đang làm", assignments.Count(a => a.State == AssignmentState.Underway && !a.IsLateOn(today))),
            ("quá hạn", late),
            ("chưa đến hạn", assignments.Count(a => a.State == AssignmentState.Waiting && !a.IsLateOn(today))),
        };
        var said = parts.Where(p => p.Count > 0).Select(p => $"{p.Name} {p.Count}");
        return $"{assignments.Count} nhiệm vụ · {string.Join(", ", said)}";
    }

    static int Quarter(Assignment assignment, int year) => assignment switch
    {
        { TimingKind: TimingKind.AllYear } or { DueOn: null } => 4,
        { DueOn: { } due } when due.Year < year => 0,
        { DueOn: { } due } when due.Year > year => 3,
        { DueOn: { } due } => (due.Month - 1) / 3,
    };
}
