using BangVang.Kernel.Data;
using BangVang.Lawbook;
using BangVang.Plans.Assignments;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Plans.Printing;

/// <summary>All that a plan says beside its head: what the paper is made of, and what another year is compared with.</summary>
public sealed record PlanContent(
    IReadOnlyList<Instrument> Bases, IReadOnlyList<PlanMovement> Movements, IReadOnlyList<PlanResponsibility> Responsibilities,
    IReadOnlyList<PlanRecipient> Recipients, IReadOnlyList<AssignmentLine> Lines)
{
    public static async Task<PlanContent> Of(AppDb db, Plan plan, DateOnly today)
    {
        var id = plan.Id;
        var bases = await db.Instruments.AsNoTracking()
            .Join(db.PlanBases.Where(b => b.PlanId == id), i => i.Id, b => b.InstrumentId, (i, b) => new { i, b.Position })
            .OrderBy(x => x.Position).Select(x => x.i).ToListAsync();
        return new PlanContent(
            bases,
            await db.PlanMovements.AsNoTracking().Where(m => m.PlanId == id).OrderBy(m => m.Position).ToListAsync(),
            await db.PlanResponsibilities.AsNoTracking().Where(r => r.PlanId == id).OrderBy(r => r.Position).ToListAsync(),
            await db.PlanRecipients.AsNoTracking().Where(r => r.PlanId == id).OrderBy(r => r.Position).ToListAsync(),
            await db.LinesOf(id, AssignmentFilter.All, today));
    }
}
