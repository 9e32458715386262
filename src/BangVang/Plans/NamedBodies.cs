using BangVang.Kernel.Data;
using BangVang.Organisations;
using BangVang.Organisations.Groups;
using BangVang.Plans.Assignments;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Plans;

/// <summary>Whom a plan means by the names in it, on a date: a body or its successors, or the members of a group.</summary>
public sealed class NamedBodies(AppDb db, Successors successors, GroupMembers groups)
{
    /// <summary>How many different names of the plan stand for nobody and were not left as text.</summary>
    public Task<int> OpenNames(Guid planId)
    {
        var assignments = db.Assignments.Where(a => a.PlanId == planId);
        var units = db.AssignmentUnits
            .Where(u => assignments.Any(a => a.Id == u.AssignmentId) && u.OrganisationId == null && u.GroupId == null && !u.AsText).Select(u => u.Text);
        var recipients = db.PlanRecipients
            .Where(r => r.PlanId == planId && r.OrganisationId == null && r.GroupId == null && !r.AsText && !r.Text.StartsWith("Lưu")).Select(r => r.Text);
        return units.Union(recipients).CountAsync();
    }

    /// <summary>Names of bodies that the plan means, that have ended by the date and that nobody carries on for.</summary>
    public async Task<IReadOnlyList<string>> EndedWithoutSuccessor(Guid planId, DateOnly on)
    {
        var named = await Named(planId);
        var bodies = await On(named, on);
        var ids = named.Where(n => n.OrganisationId is not null && bodies[n].Length == 0).Select(n => n.OrganisationId!.Value).ToList();
        return await db.Organisations.Where(o => ids.Contains(o.Id)).OrderBy(o => o.Folded).Select(o => o.Name).ToListAsync();
    }

    /// <summary>Each name with the bodies that it means on the date; none for a name left as text.</summary>
    public async Task<IReadOnlyDictionary<NamedBody, Guid[]>> On(IReadOnlyCollection<NamedBody> named, DateOnly on)
    {
        var singles = named.Select(n => n.OrganisationId).OfType<Guid>().Distinct().ToArray();
        var lasting = (await db.Organisations.ValidOn(on).Where(o => singles.Contains(o.Id)).Select(o => o.Id).ToListAsync()).ToHashSet();
        var bodies = new Dictionary<NamedBody, Guid[]>();
        foreach (var name in named.Distinct())
            bodies[name] = name switch
            {
                { OrganisationId: { } one } => lasting.Contains(one) ? [one] : [.. (await successors.Of(one, on)).Select(o => o.Id)],
                { GroupId: { } group } => await Members(group, on),
                _ => [],
            };
        return bodies;
    }

    async Task<Guid[]> Members(Guid groupId, DateOnly on)
    {
        var group = await db.OrganisationGroups.AsNoTracking().FirstOrDefaultAsync(g => g.Id == groupId);
        return group is null ? [] : await groups.Query(on, group).Select(o => o.Id).ToArrayAsync();
    }

    async Task<List<NamedBody>> Named(Guid planId)
    {
        var assignments = db.Assignments.Where(a => a.PlanId == planId);
        var units = await db.AssignmentUnits.Where(u => assignments.Any(a => a.Id == u.AssignmentId))
            .Select(u => new { u.OrganisationId, u.GroupId }).Distinct().ToListAsync();
        var recipients = await db.PlanRecipients.Where(r => r.PlanId == planId).Select(r => new { r.OrganisationId, r.GroupId }).Distinct().ToListAsync();
        return [.. units.Concat(recipients).Select(n => new NamedBody(n.OrganisationId, n.GroupId)).Distinct()];
    }
}

/// <summary>What a name was matched with: one body, a group of bodies, or neither.</summary>
public readonly record struct NamedBody(Guid? OrganisationId, Guid? GroupId);
