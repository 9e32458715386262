using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Notices;
using BangVang.Organisations;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Plans.Cascade;

/// <summary>What follows once a plan has been received: acknowledging it, reminding those who owe a plan, receivers added later.</summary>
public sealed class Receiving(AppDb db, Officers officers, NoticeBoard notices, Clock clock)
{
    /// <summary>The receipt that the actor may acknowledge: of the body that they work at or hold the right over.</summary>
    public async Task<PlanReceipt?> OwnOf(Guid planId, Actor actor)
    {
        var own = actor.Grants.Select(g => g.OrganisationId).Append(actor.HomeId ?? Guid.Empty).Distinct().ToArray();
        var receipts = await db.PlanReceipts.Where(r => r.PlanId == planId && own.Contains(r.OrganisationId)).ToListAsync();
        var paths = await db.Organisations.Where(o => own.Contains(o.Id)).ToDictionaryAsync(o => o.Id, o => o.Path);
        return receipts.Where(r => actor.Can(PlanRights.Report, paths[r.OrganisationId]))
            .OrderBy(r => r.AcknowledgedAt is not null).ThenByDescending(r => r.OrganisationId == actor.HomeId).FirstOrDefault();
    }

    /// <summary>Everybody who still owes a plan is told, once a day at most.</summary>
    public async Task<RemindedBodies> RemindMissing(Plan plan)
    {
        var missing = await db.PlanReceipts.Where(r => r.PlanId == plan.Id).Only(ReceiptFilter.Missing).ToListAsync();
        var ids = missing.ConvertAll(r => r.OrganisationId);
        var people = await officers.Of(PlanRights.Report, ids);
        foreach (var receipt in missing.Where(r => people.Contains(r.OrganisationId)))
        {
            await notices.Tell(people[receipt.OrganisationId], "plan",
                $"Đơn vị chưa có kế hoạch thực hiện Kế hoạch {plan.FullNumber}: {plan.Title}. Lập kế hoạch của đơn vị và gửi ban hành.",
                $"/plans/{plan.Id}", $"plan-missing {receipt.Id} {clock.Today:yyyy-MM-dd}");
            receipt.RemindedAt = clock.Now;
        }
        var silent = ids.Where(id => !people.Contains(id)).ToList();
        return new RemindedBodies(missing.Count - silent.Count,
            await db.Organisations.Where(o => silent.Contains(o.Id)).OrderBy(o => o.Folded).Select(o => o.Name).ToListAsync());
    }

    /// <summary>A body that the plan did not name gets it all the same.</summary>
    public async Task Add(Plan plan, IReadOnlyCollection<Guid> organisationIds)
    {
        var there = await db.PlanReceipts.Where(r => r.PlanId == plan.Id).Select(r => r.OrganisationId).ToListAsync();
        var fresh = await db.Organisations.ValidOn(clock.Today)
            .Where(o => organisationIds.Contains(o.Id) && o.RootId == plan.RootId && o.Id != plan.OrganisationId && !there.Contains(o.Id))
            .Select(o => o.Id).ToListAsync();
        if (fresh.Count == 0) throw new Refusal("Chưa chọn đơn vị nào, hoặc các đơn vị đã chọn đều đã nhận kế hoạch.");
        foreach (var id in fresh) db.Add(new PlanReceipt { PlanId = plan.Id, OrganisationId = id, OwesPlan = true });
        await Tell(plan, fresh);
    }

    /// <summary>Those who received the plan hear of it.</summary>
    public async Task Tell(Plan plan, IReadOnlyCollection<Guid> receivers)
    {
        var people = await officers.Of(PlanRights.Report, receivers);
        foreach (var body in people)
            await notices.Tell(body, "plan", $"Đơn vị nhận được Kế hoạch {plan.FullNumber}: {plan.Title}. Xem nhiệm vụ của đơn vị và xác nhận đã nhận.",
                $"/plans/{plan.Id}", $"plan-received {plan.Id} {body.Key}");
    }
}

/// <param name="Count">How many bodies were told.</param>
/// <param name="Silent">Bodies for which nobody has an account that could be told.</param>
public sealed record RemindedBodies(int Count, IReadOnlyList<string> Silent);
