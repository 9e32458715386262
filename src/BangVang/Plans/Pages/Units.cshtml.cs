using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Plans.Assignments;

namespace BangVang.Plans.Pages;

/// <summary>The plan seen by unit: what each directs, leads and takes part in.</summary>
[Needs(PlanRights.See)]
public sealed class UnitsModel(AppDb db, Clock clock) : WholePlanPage(db, clock, withUnits: true)
{
    protected override string Part => "Theo đơn vị";

    public IReadOnlyList<UnitShare> Shares { get; private set; } = [];

    protected override void Show(IReadOnlyList<AssignmentLine> lines) => Shares =
        [.. lines.SelectMany(l => l.Units.SelectMany(role => role.Select(u => (u.Text, u.Role, Line: l))))
            .GroupBy(u => u.Text, StringComparer.OrdinalIgnoreCase)
            .Select(g => new UnitShare(g.Key, [.. g.Select(u => (u.Role, u.Line)).DistinctBy(u => (u.Role, u.Line.Assignment.Id))]))
            .OrderByDescending(s => s.Count(UnitRole.Lead) + s.Count(UnitRole.Undifferentiated)).ThenBy(s => s.Unit, StringComparer.CurrentCulture)];

    public sealed record UnitShare(string Unit, IReadOnlyList<(UnitRole Role, AssignmentLine Line)> Parts)
    {
        public int Count(UnitRole role) => Parts.Count(p => p.Role == role);

        public int Finished => Parts.Where(Carried).Count(p => p.Line.Assignment.IsFinished);

        public int Carries => Parts.Count(Carried);

        public int LateOn(DateOnly today) => Parts.Where(Carried).Count(p => p.Line.Assignment.IsLateOn(today));

        static bool Carried((UnitRole Role, AssignmentLine Line) part) => part.Role is UnitRole.Lead or UnitRole.Undifferentiated;
    }
}
