using BangVang.Kernel.Houses;
using BangVang.Kernel.Rights;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Design.Shell;

/// <summary>How many things wait at one entry of the menu; all entries are counted by one question to the database.</summary>
sealed class WaitingCount
{
    public int Entry { get; init; }
    public int Number { get; init; }

    /// <summary>By the entry's place in the menu; an entry where nothing waits is not in it.</summary>
    public static async Task<Dictionary<int, int>> Of(IReadOnlyList<MenuItem> menu, IServiceProvider services, Actor actor)
    {
        IQueryable<WaitingCount>? all = null;
        for (var i = 0; i < menu.Count; i++)
        {
            if (menu[i].Waiting is not { } waiting) continue;
            var one = At(i, waiting.Things(services, actor));
            all = all is null ? one : all.Concat(one);
        }
        return all is null ? [] : (await all.ToListAsync()).ToDictionary(c => c.Entry, c => c.Number);
    }

    static IQueryable<WaitingCount> At(int entry, IQueryable<Guid> things) =>
        things.GroupBy(_ => 1).Select(g => new WaitingCount { Entry = entry, Number = g.Count() });
}
