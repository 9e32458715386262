using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Organisations;
using Microsoft.EntityFrameworkCore;

namespace BangVang.People;

/// <summary>
/// How far a right reaches: whole trees, and parts of others. A whole tree is asked for by its root, which large tables carry: comparing
/// the paths of a million rows' bodies would cost more than the rows.
/// </summary>
/// <param name="Roots">Trees over the whole of which it is held.</param>
/// <param name="Paths">Bodies in other trees, with all below.</param>
/// <param name="Bodies">The same bodies, each: given as ids, the rows are found by their index; joined by path, the whole table would be read.</param>
/// <param name="BodyRoots">The trees in which those bodies stand: where they have many rows, a list in the order of days walks its tree's index.</param>
public sealed record Reach(Guid[] Roots, string[] Paths, Guid[] Bodies, Guid[] BodyRoots)
{
    public static async Task<Reach> Of(AppDb db, Actor actor, string right)
    {
        var paths = actor.PathsFor(right);
        var bodies = await db.Organisations.Where(o => paths.Contains(o.Path) || o.Id == o.RootId && paths.Any(p => o.Path.StartsWith(p)))
            .Select(o => new { o.Id, o.RootId, o.Path }).ToListAsync();
        var roots = bodies.Where(b => b.Id == b.RootId).Select(b => b.Id).ToArray();
        var others = bodies.Where(b => !roots.Contains(b.RootId)).ToList();
        string[] parts = [.. others.Select(b => b.Path)];
        Guid[] within = parts.Length == 0 ? [] : await db.Organisations.Where(o => parts.Any(p => o.Path.StartsWith(p))).Select(o => o.Id).ToArrayAsync();
        return new Reach(roots, parts, within, [.. others.Select(b => b.RootId).Distinct()]);
    }
}

public static class Reaching
{
    /// <summary>The bodies that the reach covers.</summary>
    public static IQueryable<Organisation> Within(this IQueryable<Organisation> bodies, Reach reach)
    {
        var (roots, paths) = (reach.Roots, reach.Paths);
        return bodies.Where(o => roots.Contains(o.RootId) || paths.Any(p => o.Path.StartsWith(p)));
    }

    /// <summary>People who work or live within the reach; those taken over by another record are left out.</summary>
    public static IQueryable<Person> Within(this IQueryable<Person> people, Reach reach)
    {
        var kept = people.Where(p => p.MergedIntoId == null);
        var (roots, bodies) = (reach.Roots, reach.Bodies);
        if (roots.Length == 0) return kept.Where(p => bodies.Contains(p.OrganisationId));
        return reach is { Roots: [var root], Bodies.Length: 0 } ? kept.Where(p => p.RootId == root) : kept.Where(p => roots.Contains(p.RootId) || bodies.Contains(p.OrganisationId));
    }

    public static IQueryable<Household> Within(this IQueryable<Household> households, Reach reach)
    {
        var (roots, bodies) = (reach.Roots, reach.Bodies);
        return households.Where(h => roots.Contains(h.RootId) || bodies.Contains(h.OrganisationId));
    }
}
