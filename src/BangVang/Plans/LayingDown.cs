using BangVang.Kernel.Data;
using BangVang.Organisations;
using BangVang.Plans.Assignments;
using BangVang.Plans.Cascade;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Plans;

/// <summary>What a plan that comes into force lays down: what each body owes, and who must acknowledge it.</summary>
public sealed class LayingDown(AppDb db, NamedBodies bodies)
{
    /// <summary>From the date on it is followed: what was due before is never late by itself, and names mean the bodies of that day.</summary>
    public async Task Down(Plan plan, Organisation issuer, DateOnly on)
    {
        var late = await db.Assignments.Where(a => a.PlanId == plan.Id && a.DueOn < on).ToListAsync();
        foreach (var assignment in late) assignment.CountsLate = false;
        var meant = await Meant(plan.Id, on);
        db.AddRange(meant.Duties.Select(d => new Duty { AssignmentId = d.AssignmentId, PlanId = plan.Id, OrganisationId = d.OrganisationId, Role = d.Role }));
        await Hand(plan, issuer, [.. meant.Bodies.Where(body => body != plan.OrganisationId)]);
    }

    public async Task<MeantBodies> Meant(Guid planId, DateOnly on)
    {
        var (units, recipients) = (await Units(planId), await Recipients(planId));
        var meant = await bodies.On([.. units.Select(u => u.Name), .. recipients], on);
        return new MeantBodies(
            [.. meant.Values.SelectMany(b => b).Distinct()],
            [.. units.SelectMany(u => meant[u.Name].Select(body => new MeantDuty(u.AssignmentId, body, u.Role))).Distinct()]);
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

/// <summary>The bodies that a plan's names mean on a date: all of them, and what each would owe.</summary>
public sealed record MeantBodies(IReadOnlyList<Guid> Bodies, IReadOnlyList<MeantDuty> Duties);

public readonly record struct MeantDuty(Guid AssignmentId, Guid OrganisationId, UnitRole Role);
