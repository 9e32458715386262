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
