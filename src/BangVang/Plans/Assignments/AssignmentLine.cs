using BangVang.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Plans.Assignments;

/// <summary>An assignment as the plan's table shows it, with its units and what was said last.</summary>
public sealed record AssignmentLine(Assignment Assignment, ILookup<UnitRole, AssignmentUnit> Units, string? Note, int? WaitsFor)
{
    /// <summary>The number to show: as printed, or else the order.</summary>
    public string Number => Assignment.PrintedNumber ?? Assignment.Ordinal.ToString();

    /// <summary>The units that carry it out: those that lead, or those of a column that does not say who leads.</summary>
    public IEnumerable<AssignmentUnit> Carriers => Units[UnitRole.Lead].Concat(Units[UnitRole.Undifferentiated]);

    public IEnumerable<AssignmentUnit> Others => Units[UnitRole.Coordinating].Concat(Units[UnitRole.Assisting]);

    public static string Names(IEnumerable<AssignmentUnit> units) => string.Join("; ", units.Select(u => u.Text));
}

/// <summary>Which assignments of a plan are asked for; the same in the address of the page and in its exports.</summary>
public sealed record AssignmentFilter(string? State, string? Unit, bool OnlyKey)
{
    public const string Late = "late";

    public bool IsAll => string.IsNullOrEmpty(State) && string.IsNullOrEmpty(Unit) && !OnlyKey;

    public IQueryable<Assignment> Of(IQueryable<Assignment> assignments, IQueryable<AssignmentUnit> units, DateOnly today)
    {
        if (State == Late) assignments = assignments.LateOn(today);
        else if (Enum.TryParse<AssignmentState>(State, out var state)) assignments = assignments.Where(a => a.State == state);
        if (OnlyKey) assignments = assignments.Where(a => a.IsKey);
        if (!string.IsNullOrEmpty(Unit)) assignments = assignments.Where(a => units.Any(u => u.AssignmentId == a.Id && u.Text == Unit));
        return assignments;
    }
}

public static class AssignmentLineData
{
    extension(AppDb db)
    {
        /// <summary>The assignments of a plan in its order: three queries, however many there are.</summary>
        public async Task<IReadOnlyList<AssignmentLine>> LinesOf(Guid planId, AssignmentFilter filter, DateOnly today)
        {
            var wanted = filter.Of(db.Set<Assignment>().Where(a => a.PlanId == planId), db.Set<AssignmentUnit>(), today);
            var assignments = await wanted.AsNoTracking().OrderBy(a => a.Ordinal).ThenBy(a => a.Id).ToListAsync();
            var units = (await db.Set<AssignmentUnit>().AsNoTracking().Where(u => wanted.Any(a => a.Id == u.AssignmentId))
                .OrderBy(u => u.Position).ToListAsync()).ToLookup(u => u.AssignmentId);
            var notes = await db.LastNotes(wanted);
            var awaited = await db.AwaitedNumbers(assignments);
            return [.. assignments.Select(a => new AssignmentLine(
                a, units[a.Id].ToLookup(u => u.Role), notes.GetValueOrDefault(a.Id), a.AfterId is { } after ? awaited.GetValueOrDefault(after) : null))];
        }

        async Task<Dictionary<Guid, string>> LastNotes(IQueryable<Assignment> wanted)
        {
            var reports = db.Set<AssignmentReport>().Where(r => r.Note != null && wanted.Any(a => a.Id == r.AssignmentId));
            var last = await reports.GroupBy(r => r.AssignmentId)
                .Select(g => new { g.Key, Note = g.OrderByDescending(r => r.At).First().Note! }).ToListAsync();
            return last.ToDictionary(l => l.Key, l => l.Note);
        }

        /// <summary>What waits for something says for which number, while that is not done.</summary>
        async Task<Dictionary<Guid, int?>> AwaitedNumbers(List<Assignment> assignments)
        {
            var ids = assignments.Where(a => a.State == AssignmentState.Waiting).Select(a => a.AfterId).OfType<Guid>().Distinct().ToList();
            if (ids.Count == 0) return [];
            return await db.Set<Assignment>().Where(a => ids.Contains(a.Id) && a.State != AssignmentState.Done && a.State != AssignmentState.NotArisen)
                .ToDictionaryAsync(a => a.Id, a => (int?)a.Ordinal);
        }
    }
}
