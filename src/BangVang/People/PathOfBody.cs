using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Organisations;
using Microsoft.EntityFrameworkCore;

namespace BangVang.People;

/// <summary>Where a body stands in the tree, asked once in a request however many tabs want to know.</summary>
public sealed class PathOfBody(AppDb db)
{
    readonly Dictionary<Guid, string> known = [];

    public async Task<bool> IsInReach(Actor actor, string right, Guid id)
    {
        if (!known.TryGetValue(id, out var path)) known[id] = path = await db.Organisations.Where(o => o.Id == id).Select(o => o.Path).FirstOrDefaultAsync() ?? "";
        return path.Length > 0 && actor.Can(right, path);
    }
}
