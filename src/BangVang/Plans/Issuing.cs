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
public sealed class Issuing(AppDb db, Clock clock, Events events)
{
    public async Task<PlanStep> Issue(Plan plan, Actor actor, DateOnly on)
    {
        var path = await db.Organisations.Where(o => o.Id == plan.OrganisationId).Select(o => o.Path).SingleAsync();
        await MustFollowTheSeries(plan, on);
        // The series' row stays locked from here to the commit: a second clerk waits, and takes the next number.
        var step = plan.Take(PlanAct.Issue, actor, path, clock.Now);
        plan.Enter(await NumberSeries.Take(db, plan.OrganisationId, plan.Symbol, on.Year), on);
        db.Add(step);
        var assignments = await db.Assignments.Where(a => a.PlanId == plan.Id).ToListAsync();
        foreach (var assignment in assignments.Where(a => a.DueOn < on)) assignment.CountsLate = false;
        await LayDown(plan, assignments, on);
        await db.SaveChangesAsync();
        await events.Publish(new PlanIssued(plan));
        return step;
    }

    async Task MustFollowTheSeries(Plan plan, DateOnly on)
    {
        if (on > clock.Today) throw new Refusal($"Ngày ban hành {on:dd/MM/yyyy} ở sau hôm nay. Số và ngày được ghi khi phát hành.");
        var signedAt = await db.PlanSteps.Where(s => s.PlanId == plan.Id && s.Act == PlanAct.Sign).MaxAsync(s => (DateTimeOffset?)s.At);
        if (signedAt is { } at && on < Clock.DateIn(at))
            throw new Refusal($"Ngày ban hành {on:dd/MM/yyyy} ở trước ngày ký {Clock.DateIn(at):dd/MM/yyyy}.");
        var latest = await db.Plans.Where(p => p.OrganisationId == plan.OrganisationId && p.Symbol == plan.Symbol && p.IssuedOn != null
            && p.IssuedOn.Value.Year == on.Year).MaxAsync(p => p.IssuedOn);
        if (latest > on) throw new Refusal($"Văn bản trước trong sổ {plan.Symbol} mang ngày {latest:dd/MM/yyyy}; số sau không thể mang ngày trước đó.");
    }

    async Task LayDown(Plan plan, List<Assignment> assignments, DateOnly on)
    {
        var ids = assignments.ConvertAll(a => a.Id);
        var units = await db.AssignmentUnits.Where(u => ids.Contains(u.AssignmentId)).ToListAsync();
        var recipients = await db.PlanRecipients.Where(r => r.PlanId == plan.Id).ToListAsync();
        var bodies = await Bodies(units.Select(u => (u.OrganisationId, u.GroupId)).Concat(recipients.Select(r => (r.OrganisationId, r.GroupId))), on);
        var duties = units
            .SelectMany(u => bodies[(u.OrganisationId, u.GroupId)].Select(body => (u.AssignmentId, body, u.Role))).Distinct()
            .Select(d => new Duty { AssignmentId = d.AssignmentId, PlanId = plan.Id, OrganisationId = d.body, Role = d.Role });
        db.AddRange(duties);
        db.AddRange(bodies.Values.SelectMany(b => b).Distinct().Where(body => body != plan.OrganisationId)
            .Select(body => new PlanReceipt { PlanId = plan.Id, OrganisationId = body, OwesPlan = true }));
    }

    async Task<Dictionary<(Guid?, Guid?), Guid[]>> Bodies(IEnumerable<(Guid? OrganisationId, Guid? GroupId)> named, DateOnly on)
    {
        var bodies = new Dictionary<(Guid?, Guid?), Guid[]>();
        foreach (var (organisationId, groupId) in named.Distinct())
            bodies[(organisationId, groupId)] = organisationId is { } one ? [one] : [];
        await Task.CompletedTask;
        return bodies;
    }
}
