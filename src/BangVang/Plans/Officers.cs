using BangVang.Accounts;
using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Plans;

/// <summary>
/// Who answers for a body itself: the accounts that hold a right over just that body. Those who hold it over a whole province are not
/// told of every commune.
/// </summary>
public sealed class Officers(AppDb db, RightBook book, Clock clock)
{
    public async Task<ILookup<Guid, Guid>> Of(string right, IReadOnlyCollection<Guid> organisationIds)
    {
        var roles = Enum.GetValues<Role>().Where(role => book.Has(role, right)).ToArray();
        var (accounts, today) = (db.Accounts, clock.Today);
        var held = await db.AccountGrants.HeldOn(today, db)
            .Where(g => organisationIds.Contains(g.OrganisationId) && roles.Contains(g.Role)
                && accounts.Any(a => a.Id == g.AccountId && (a.ClosedOn == null || today < a.ClosedOn)))
            .Select(g => new { g.OrganisationId, g.AccountId }).Distinct().ToListAsync();
        return held.ToLookup(g => g.OrganisationId, g => g.AccountId);
    }
}
