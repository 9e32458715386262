using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Organisations;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Lawbook;

/// <summary>A tree of organisations that somebody may keep a register for; the whole country when <paramref name="RootId"/> is null.</summary>
public sealed record Shelf(Guid? RootId, string Name);

/// <summary>
/// How far the care of a register reaches: everybody sees their own tree's entries and the country's; whoever holds the editing right
/// keeps those of the tree; the country's are kept by administrators over a whole tree.
/// </summary>
public static class Reach
{
    public const string Country = "Cả nước";

    /// <summary>The paths of the roots of all trees in which the actor works or holds a role.</summary>
    public static string[] RootPaths(this Actor actor) =>
        [.. actor.Grants.Select(g => g.Path).Append(actor.HomePath).OfType<string>().Where(p => p.Length > 0).Select(RootOf).Distinct()];

    public static bool KeepsCountry(this Actor actor, string right) =>
        actor.Can(right) && actor.Grants.Any(g => g.Role == Role.Administrator && g.Path == RootOf(g.Path));

    /// <summary>The registers that the actor may write into, the tree's own first.</summary>
    public static async Task<IReadOnlyList<Shelf>> Shelves(this AppDb db, Actor actor, string right)
    {
        var roots = actor.PathsFor(right).Select(RootOf).Distinct().ToArray();
        var own = await db.Organisations.Where(o => roots.Contains(o.Path)).OrderBy(o => o.Name).Select(o => new Shelf(o.Id, o.Name)).ToListAsync();
        if (actor.KeepsCountry(right)) own.Add(new Shelf(null, Country));
        return own;
    }

    /// <summary>Whether the actor may change an entry of this register.</summary>
    public static async Task<bool> MayKeep(this AppDb db, Actor actor, string right, Guid? rootId)
    {
        if (rootId is null) return actor.KeepsCountry(right);
        var roots = actor.PathsFor(right).Select(RootOf).ToArray();
        return await db.Organisations.AnyAsync(o => o.Id == rootId && roots.Contains(o.Path));
    }

    static string RootOf(string path) => path[..(path.IndexOf('.', StringComparison.Ordinal) + 1)];
}
