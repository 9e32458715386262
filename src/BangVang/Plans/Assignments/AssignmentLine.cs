using BangVang.Accounts;
using BangVang.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Plans.Assignments;

/// <summary>An assignment as the plan's table shows it, with its units and what was said last.</summary>
public sealed record AssignmentLine(Assignment Assignment, ILookup<UnitRole, AssignmentUnit> Units, string? Note, int? WaitsFor, IReadOnlyList<string> InCharge)
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

    public static readonly AssignmentFilter All = new(null, null, false);

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
        /// <summary>The assignments of a plan in its order: two queries, however many there are.</summary>
        public async Task<IReadOnlyList<AssignmentLine>> LinesOf(Guid planId, AssignmentFilter filter, DateOnly today)
        {
            var (all, reports, duties, accounts) = (db.Set<Assignment>(), db.Set<AssignmentReport>(), db.Set<Duty>(), db.Set<Account>());
            var wanted = filter.Of(all.Where(a => a.PlanId == planId), db.Set<AssignmentUnit>(), today);
            var found = await wanted.AsNoTracking().OrderBy(a => a.Ordinal).ThenBy(a => a.Id).Select(a => new
            {
                Assignment = a,
                Note = reports.Where(r => r.AssignmentId == a.Id && r.Note != null).OrderByDescending(r => r.At).Select(r => r.Note).FirstOrDefault(),
                // What waits for something says for which number, while that is not done.
                WaitsFor = all.Where(b => b.Id == a.AfterId && a.State == AssignmentState.Waiting
                    && b.State != AssignmentState.Done && b.State != AssignmentState.NotArisen).Select(b => (int?)b.Ordinal).FirstOrDefault(),
                InCharge = duties.Where(d => d.AssignmentId == a.Id && d.InChargeId != null)
                    .Join(accounts, d => d.InChargeId, x => x.Id, (d, x) => x.Name).ToList(),
            }).ToListAsync();
            var units = await db.UnitsOf(wanted);
            return [.. found.Select(f => new AssignmentLine(f.Assignment, units[f.Assignment.Id].ToLookup(u => u.Role), f.Note, f.WaitsFor, [.. f.InCharge.Distinct()]))];
        }

        /// <summary>The same without what was reported and what each waits for, for pages that do not show it.</summary>
        public async Task<IReadOnlyList<AssignmentLine>> BareLinesOf(Guid planId, bool withUnits)
        {
            var wanted = db.Set<Assignment>().Where(a => a.PlanId == planId);
            var found = await wanted.AsNoTracking().OrderBy(a => a.Ordinal).ThenBy(a => a.Id).ToListAsync();
            var units = withUnits ? await db.UnitsOf(wanted) : Enumerable.Empty<AssignmentUnit>().ToLookup(u => u.AssignmentId);
            return [.. found.Select(a => new AssignmentLine(a, units[a.Id].ToLookup(u => u.Role), null, null, []))];
        }

        async Task<ILookup<Guid, AssignmentUnit>> UnitsOf(IQueryable<Assignment> wanted) =>
            (await db.Set<AssignmentUnit>().AsNoTracking().Where(u => wanted.Any(a => a.Id == u.AssignmentId))
                .OrderBy(u => u.Position).ToListAsync()).ToLookup(u => u.AssignmentId);
    }
}
