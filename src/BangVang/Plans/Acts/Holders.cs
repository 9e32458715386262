using BangVang.Accounts;
using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Organisations;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Plans.Acts;

/// <summary>Who holds a right over a body today: the people that the next step waits for.</summary>
public sealed class Holders(AppDb db, RightBook book, Clock clock)
{
    public async Task<IReadOnlyList<Holder>> Of(string right, string path)
    {
        var roles = Enum.GetValues<Role>().Where(role => book.Has(role, right)).ToArray();
        var (accounts, organisations, today) = (db.Accounts, db.Organisations, clock.Today);
        var found = await db.AccountGrants.HeldOn(today, db)
            .Where(g => roles.Contains(g.Role) && organisations.Any(o => o.Id == g.OrganisationId && path.StartsWith(o.Path)))
            .Join(accounts.Where(a => a.ClosedOn == null || today < a.ClosedOn), g => g.AccountId, a => a.Id, (g, a) => new { a.Id, a.Name, a.Position })
            .Distinct().OrderBy(a => a.Name).ToListAsync();
        return found.ConvertAll(a => new Holder(a.Id, a.Name, a.Position));
    }
}

public sealed record Holder(Guid Id, string Name, string? Position)
{
    /// <summary>"Lò Thị Hương (Trưởng phòng), Vàng A Sính": at most five are named.</summary>
    public static string InWords(IReadOnlyList<Holder> holders)
    {
        var named = string.Join(", ", holders.Take(5).Select(h => h.Position is { Length: > 0 } ? $"{h.Name} ({h.Position})" : h.Name));
        return holders.Count > 5 ? $"{named} và {holders.Count - 5} người khác" : named;
    }
}
