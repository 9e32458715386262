using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Events;
using BangVang.Kernel.Rights;
using BangVang.Notices;
using BangVang.Organisations;
using BangVang.Plans.Assignments;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Plans.Cascade;

/// <summary>
/// What a body still owed in plans in force is owed by its successors from then on; what it has finished stays its own. Where a
/// successor owes the same already, its own duty stands for both.
/// </summary>
public sealed class PassingDuties(AppDb db, Successors successors, Officers officers, NoticeBoard notices, Clock clock) : IHandle<SuccessionsBegan>
{
    public async Task Handle(SuccessionsBegan begun)
    {
        var (ids, plans) = (begun.FromIds, db.Plans.Where(p => p.State == PlanState.Issued));
        var duties = await db.Duties.Where(d => ids.Contains(d.OrganisationId) && plans.Any(p => p.Id == d.PlanId)
            && d.State != AssignmentState.Done && d.State != AssignmentState.NotArisen).ToListAsync();
        var receipts = await db.PlanReceipts.Where(r => ids.Contains(r.OrganisationId) && plans.Any(p => p.Id == r.PlanId)).ToListAsync();
        var owed = await Taken(duties, receipts);
        foreach (var former in duties.Select(d => d.OrganisationId).Concat(receipts.Select(r => r.OrganisationId)).Distinct().ToList())
        {
            var heirs = (await successors.Of(former, clock.Today)).ConvertAll(o => o.Id);
            if (heirs.Count == 0) continue;
            var own = duties.FindAll(d => d.OrganisationId == former);
            foreach (var duty in own) Pass(duty, heirs, owed);
            foreach (var receipt in receipts.FindAll(r => r.OrganisationId == former)) Pass(receipt, heirs, owed);
            await db.SaveChangesAsync();
            if (own.Count > 0) await Tell(former, heirs, own.Count);
        }
    }

    /// <summary>What bodies owe in these assignments and plans already: (assignment or plan, role, body).</summary>
    async Task<HashSet<(Guid, UnitRole?, Guid)>> Taken(List<Duty> duties, List<PlanReceipt> receipts)
    {
        var (assignments, plans) = (duties.Select(d => d.AssignmentId).Distinct().ToList(), receipts.Select(r => r.PlanId).Distinct().ToList());
        var inAssignments = await db.Duties.AsNoTracking().Where(d => assignments.Contains(d.AssignmentId)).ToListAsync();
        var inPlans = await db.PlanReceipts.AsNoTracking().Where(r => plans.Contains(r.PlanId)).ToListAsync();
        return
        [
            .. inAssignments.Select(d => (d.AssignmentId, (UnitRole?)d.Role, d.OrganisationId)),
            .. inPlans.Select(r => (r.PlanId, (UnitRole?)null, r.OrganisationId)),
        ];
    }

    void Pass(Duty duty, List<Guid> heirs, HashSet<(Guid, UnitRole?, Guid)> taken)
    {
        var free = heirs.FindAll(heir => taken.Add((duty.AssignmentId, duty.Role, heir)));
        if (free.Count == 0)
        {
            db.Remove(duty);
            return;
        }
        duty.OrganisationId = free[0];
        db.AddRange(free.Skip(1).Select(heir => new Duty { AssignmentId = duty.AssignmentId, PlanId = duty.PlanId, OrganisationId = heir, Role = duty.Role }));
    }

    void Pass(PlanReceipt receipt, List<Guid> heirs, HashSet<(Guid, UnitRole?, Guid)> taken)
    {
        var free = heirs.FindAll(heir => taken.Add((receipt.PlanId, null, heir)));
        if (free.Count == 0)
        {
            if (receipt.IsOpen) db.Remove(receipt);
            return;
        }
        receipt.OrganisationId = free[0];
        db.AddRange(free.Skip(1).Select(heir => new PlanReceipt { PlanId = receipt.PlanId, OrganisationId = heir, OwesPlan = receipt.OwesPlan }));
    }

    async Task Tell(Guid formerId, List<Guid> heirs, int count)
    {
        var former = await db.Organisations.Where(o => o.Id == formerId).Select(o => o.Name).SingleAsync();
        foreach (var body in await officers.Of(PlanRights.Report, heirs))
            await notices.Tell(body, "plan", $"{count} nhiệm vụ của {former} nay do đơn vị bạn thực hiện tiếp.", "/", $"plan-passed {formerId} {body.Key}");
    }
}
