using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Events;
using BangVang.Kernel.Rights;
using BangVang.Organisations;
using BangVang.Plans.Assignments;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Plans;

/// <summary>A plan has its number and is in force; published in the transaction that issues it.</summary>
public sealed record PlanIssued(Plan Plan);

/// <summary>The clerk's act and all that follows from it: number and date, what each body owes, who must acknowledge.</summary>
public sealed class Issuing(AppDb db, LayingDown laying, Clock clock, Events events)
{
    public async Task<PlanStep> Issue(Plan plan, Actor actor, DateOnly on)
    {
        var issuer = await db.Organisations.AsNoTracking().SingleAsync(o => o.Id == plan.OrganisationId);
        var step = plan.Take(PlanAct.Issue, actor, issuer.Path, clock.Now);
        await MustBeTimely(plan, on);
        // The series' row stays locked from here to the commit: a second clerk waits, and takes the next number.
        var number = await NumberSeries.Take(db, plan.OrganisationId, plan.Symbol, on.Year);
        await MustFollowTheSeries(plan, on);
        plan.Enter(number, on);
        db.Add(step);
        await laying.Down(plan, issuer, on);
        await db.SaveChangesAsync();
        await events.Publish(new PlanIssued(plan));
        return step;
    }

    /// <summary>What would follow if it were issued on that date.</summary>
    public async Task<IssuePreview> Preview(Plan plan, DateOnly on)
    {
        var last = await db.Plans.Where(p => p.OrganisationId == plan.OrganisationId && p.Symbol == plan.Symbol && p.IssuedOn!.Value.Year == on.Year)
            .MaxAsync(p => p.Number) ?? 0;
        var meant = await laying.Meant(plan.Id, on);
        var past = await db.Assignments.CountAsync(a => a.PlanId == plan.Id && a.DueOn < on);
        return new IssuePreview(
            last + 1,
            meant.Bodies.Count(b => b != plan.OrganisationId),
            meant.Duties.Select(d => d.OrganisationId).Distinct().Count(),
            past);
    }

    async Task MustBeTimely(Plan plan, DateOnly on)
    {
        if (on > clock.Today) throw new Refusal($"Ngày ban hành {on:dd/MM/yyyy} ở sau hôm nay. Số và ngày được ghi khi phát hành.");
        var signedAt = await db.PlanSteps.Where(s => s.PlanId == plan.Id && s.Act == PlanAct.Sign).MaxAsync(s => (DateTimeOffset?)s.At);
        if (signedAt is { } at && on < Clock.DateIn(at))
            throw new Refusal($"Ngày ban hành {on:dd/MM/yyyy} ở trước ngày ký {Clock.DateIn(at):dd/MM/yyyy}.");
    }

    async Task MustFollowTheSeries(Plan plan, DateOnly on)
    {
        var latest = await db.Plans.Where(p => p.OrganisationId == plan.OrganisationId && p.Symbol == plan.Symbol && p.IssuedOn != null
            && p.IssuedOn.Value.Year == on.Year).MaxAsync(p => p.IssuedOn);
        if (latest > on) throw new Refusal($"Văn bản trước trong sổ {plan.Symbol} mang ngày {latest:dd/MM/yyyy}; số sau không thể mang ngày trước đó.");
    }
}

/// <param name="Number">The next number of the series; somebody else's issue may take it first.</param>
/// <param name="Receivers">Bodies that will receive the plan.</param>
/// <param name="Bodies">Bodies that will have something to do.</param>
/// <param name="Past">Assignments whose time lies before the date: they will never be late.</param>
public sealed record IssuePreview(int Number, int Receivers, int Bodies, int Past);
