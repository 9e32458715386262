using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Events;
using BangVang.Plans.Assignments;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Plans.Cascade;

/// <summary>
/// When a body issues its plan, those who receive it are told; the superior's plan that it carries out knows that the debt is paid,
/// and the assignment to issue one is done.
/// </summary>
public sealed class Cascading(AppDb db, Receiving receiving, Events events, Clock clock) : IHandle<PlanIssued>
{
    public async Task Handle(PlanIssued happened)
    {
        var plan = happened.Plan;
        if (plan.CarriesOutId is { } superior)
        {
            var receipt = await db.PlanReceipts.FirstOrDefaultAsync(r => r.PlanId == superior && r.OrganisationId == plan.OrganisationId);
            if (receipt is not null) receipt.OwnPlanId = plan.Id;
        }
        // An old year's plan that is recorded afterwards is news to nobody.
        if (plan.Year >= clock.Today.Year) await receiving.Tell(plan, await db.PlanReceipts.Where(r => r.PlanId == plan.Id).Select(r => r.OrganisationId).ToListAsync());
        await events.Publish(new RealObjectRegistered(Fulfilment.PlanIssued, plan.OrganisationId, plan.Year, $"phát hành {plan.FullNumber}"));
    }
}
