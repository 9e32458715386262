using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Organisations;
using BangVang.Plans;
using BangVang.Plans.Assignments;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Home.Work;

/// <summary>What one person answers for by name: a narrower look at "Việc của tôi", without what waits for the whole unit.</summary>
public sealed class WorkInCharge(AppDb db, Clock clock)
{
    const int Shown = 60;

    public async Task<MyWorkList> Of(Actor actor)
    {
        var today = clock.Today;
        var (organisations, assignments, plans) = (db.Organisations, db.Assignments, db.Plans);
        var rows = await (
            from d in db.Duties
            where d.InChargeId == actor.Id && (d.State == AssignmentState.Waiting || d.State == AssignmentState.Underway)
            join a in assignments on d.AssignmentId equals a.Id
            where a.State == AssignmentState.Waiting || a.State == AssignmentState.Underway
            join p in plans on d.PlanId equals p.Id
            where p.State == PlanState.Issued
            join o in organisations on d.OrganisationId equals o.Id
            orderby a.DueOn, a.Id
            select new { a.Id, a.Content, a.DueOn, a.CountsLate, p.Number, p.Symbol, Unit = o.ShortName ?? o.Name }).Take(Shown).ToListAsync();
        var items = rows.ConvertAll(d => (d.CountsLate, Item: new WorkItem(
            d.Content, $"Kế hoạch {d.Number:00}/{d.Symbol} · {d.Unit} · tôi phụ trách", "user-check", d.DueOn, "Mở", "/Plans/Pages/Assignment", d.Id)));
        return new MyWorkList(
            [.. items.Where(i => i.CountsLate && i.Item.DueOn < today).Select(i => i.Item)],
            [.. items.Where(i => i.Item.DueOn >= today).Select(i => i.Item)],
            [.. items.Where(i => i.Item.DueOn is null || !i.CountsLate && i.Item.DueOn < today).Select(i => i.Item)], [], today);
    }
}
