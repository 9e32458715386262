using BangVang.Kernel.Rights;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Organisations.Picking;

/// <summary>Bodies as the choices of a plain list, for forms where they are few; where they are many there is the picker.</summary>
public static class BodyChoices
{
    /// <summary>The bodies for which the actor acts: those over which the right is held themselves, and the actor's own further down.</summary>
    public static IQueryable<Organisation> ActedForBy(this IQueryable<Organisation> organisations, Actor actor, string right)
    {
        var (paths, home) = (actor.PathsFor(right), actor.HomeId);
        return organisations.Where(o => paths.Contains(o.Path) || o.Id == home && paths.Any(p => o.Path.StartsWith(p)));
    }

    /// <summary>In the order of the query.</summary>
    public static async Task<List<SelectListItem>> AsChoices(this IQueryable<Organisation> organisations)
    {
        var bodies = await organisations.Select(o => new { o.Id, o.Name }).ToListAsync();
        return bodies.ConvertAll(o => new SelectListItem(o.Name, o.Id.ToString()));
    }
}
