using BangVang.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Organisations.Groups;

/// <summary>Whom a group means on a date.</summary>
public sealed class GroupMembers(AppDb db)
{
    /// <summary>These count wherever they lie; departments and their like only directly below, for a sở's own offices are no sở.</summary>
    static readonly OrganisationKind[] Anywhere =
    [
        OrganisationKind.Commune, OrganisationKind.District, OrganisationKind.School,
        OrganisationKind.Enterprise, OrganisationKind.Cooperative, OrganisationKind.Block,
    ];

    public Task<List<Organisation>> On(DateOnly date, OrganisationGroup group) =>
        Query(date, group).AsNoTracking().OrderBy(o => o.Folded).ThenBy(o => o.Id).ToListAsync();

    /// <summary>How many bodies each group of the tree means.</summary>
    public async Task<Dictionary<Guid, int>> Counts(DateOnly date, Guid rootId)
    {
        var far = Anywhere.Select(k => k.ToString()).ToArray();
        var counts = await db.Database.SqlQuery<GroupCount>($"""
            select g.id, (select count(*)::int from organisations o
                where o.root_id = g.root_id
                and (o.valid_from is null or o.valid_from <= {date}) and (o.valid_until is null or {date} <= o.valid_until)
                and (exists (select from organisation_group_members m where m.group_id = g.id and m.organisation_id = o.id)
                    or o.kind = any(g.kinds) and case when o.kind = any({far})
                        then o.id <> anchor.id and starts_with(o.path, anchor.path)
                        else o.parent_id = anchor.id end)) as count
            from organisation_groups g join organisations anchor on anchor.id = coalesce(g.below_id, g.root_id)
            where g.root_id = {rootId}
            """).ToListAsync();
        return counts.ToDictionary(c => c.Id, c => c.Count);
    }

    sealed record GroupCount(Guid Id, int Count);

    /// <summary>As a query, to count or to page.</summary>
    public IQueryable<Organisation> Query(DateOnly date, OrganisationGroup group)
    {
        var (id, anchor) = (group.Id, group.BelowId ?? group.RootId);
        var near = group.Kinds.Except(Anywhere).ToArray();
        var far = group.Kinds.Intersect(Anywhere).ToArray();
        var (all, members) = (db.Organisations, db.GroupMembers);
        return all.ValidOn(date).Where(o =>
            members.Any(m => m.GroupId == id && m.OrganisationId == o.Id)
            || (near.Contains(o.Kind) && o.ParentId == anchor)
            || (far.Contains(o.Kind) && o.Id != anchor && all.Any(a => a.Id == anchor && o.RootId == a.RootId && o.Path.StartsWith(a.Path))));
    }
}
