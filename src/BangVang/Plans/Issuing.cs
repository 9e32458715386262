using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Events;
using BangVang.Kernel.Rights;
using BangVang.Organisations;
using BangVang.Plans.Assignments;
using BangVang.Plans.Cascade;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Plans;

/// <summary>A plan has its number and is in force; published in the transaction that issues it.</summary>
public sealed record PlanIssued(Plan Plan);

/// <summary>The clerk's act and all that follows from it: number and date, what each body owes, who must acknowledge.</summary>
public sealed class Issuing(AppDb db, NamedBodies bodies, Clock clock, Events events)
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
        await LayDown(plan, issuer, on);
        await db.SaveChangesAsync();
        await events.Publish(new PlanIssued(plan));
        return step;
    }

    /// <summary>What would follow if it were issued on that date.</summary>
    public async Task<IssuePreview> Preview(Plan plan, DateOnly on)
    {
        var last = await db.Plans.Where(p => p.OrganisationId == plan.OrganisationId && p.Symbol == plan.Symbol && p.IssuedOn!.Value.Year == on.Year)
            .MaxAsync(p => p.Number) ?? 0;
        var (units, recipients) = (await Units(plan.Id), await Recipients(plan.Id));
        var meant = await bodies.On([.. units.Select(u => u.Name), .. recipients], on);
        var past = await db.Assignments.CountAsync(a => a.PlanId == plan.Id && a.DueOn < on);
        return new IssuePreview(
            last + 1,
            meant.Values.SelectMany(b => b).Distinct().Count(b => b != plan.OrganisationId),
            units.SelectMany(u => meant[u.Name]).Distinct().Count(),
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

    async Task LayDown(Plan plan, Organisation issuer, DateOnly on)
    {
        var late = await db.Assignments.Where(a => a.PlanId == plan.Id && a.DueOn < on).ToListAsync();
        foreach (var assignment in late) assignment.CountsLate = false;
        var (units, recipients) = (await Units(plan.Id), await Recipients(plan.Id));
        var meant = await bodies.On([.. units.Select(u => u.Name), .. recipients], on);
        db.AddRange(units
            .SelectMany(u => meant[u.Name].Select(body => (u.AssignmentId, body, u.Role))).Distinct()
            .Select(d => new Duty { AssignmentId = d.AssignmentId, PlanId = plan.Id, OrganisationId = d.body, Role = d.Role }));
        await Hand(plan, issuer, [.. meant.Values.SelectMany(b => b).Distinct().Where(body => body != plan.OrganisationId)]);
    }

    /// <summary>Who is named receives it; those below the issuer owe a plan of their own, until the officer says otherwise.</summary>
    async Task Hand(Plan plan, Organisation issuer, Guid[] receivers)
    {
        var kinds = await db.Organisations.Where(o => receivers.Contains(o.Id)).Select(o => new { o.Id, o.Path, o.Kind }).ToListAsync();
        db.AddRange(kinds.Select(o => new PlanReceipt
        {
            PlanId = plan.Id, OrganisationId = o.Id,
            OwesPlan = o.Path.StartsWith(issuer.Path, StringComparison.Ordinal)
                && o.Kind is not (OrganisationKind.Party or OrganisationKind.Central or OrganisationKind.Council or OrganisationKind.Press),
        }));
    }

    async Task<List<NamedUnit>> Units(Guid planId)
    {
        var assignments = db.Assignments.Where(a => a.PlanId == planId);
        var units = await db.AssignmentUnits.AsNoTracking().Where(u => assignments.Any(a => a.Id == u.AssignmentId)).ToListAsync();
        return units.ConvertAll(u => new NamedUnit(u.AssignmentId, u.Role, new NamedBody(u.OrganisationId, u.GroupId)));
    }

    async Task<List<NamedBody>> Recipients(Guid planId)
    {
        var recipients = await db.PlanRecipients.AsNoTracking().Where(r => r.PlanId == planId).ToListAsync();
        return recipients.ConvertAll(r => new NamedBody(r.OrganisationId, r.GroupId));
    }

    sealed record NamedUnit(Guid AssignmentId, UnitRole Role, NamedBody Name);
}

/// <param name="Number">The next number of the series; somebody else's issue may take it first.</param>
/// <param name="Receivers">Bodies that will receive the plan.</param>
/// <param name="Bodies">Bodies that will have something to do.</param>
/// <param name="Past">Assignments whose time lies before the date: they will never be late.</param>
public sealed record IssuePreview(int Number, int Receivers, int Bodies, int Past);
