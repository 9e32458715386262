using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Organisations;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Accounts.SigningIn;

/// <summary>An account as it is now: who it is, whether it may still be used, what it may do today.</summary>
public sealed record AccountToday(
    string Name, string? Position, Guid HomeId, string HomePath, string HomeName, string RootName, string? Stamp, DateOnly? ClosedOn, DateTimeOffset? LockedUntil,
    bool MustChangePassword, bool HasSecondFactor, bool IsDemonstration, IReadOnlyList<Grant> Grants)
{
    public bool IsOpen(Clock clock) => (ClosedOn is null || clock.Today < ClosedOn) && (LockedUntil is null || LockedUntil <= clock.Now);
}

/// <summary>Asks, once a request, what an account is and may do on this day.</summary>
public sealed class SignedInActor(AppDb db, Clock clock)
{
    public Task<AccountToday?> Find(Guid accountId)
    {
        var (organisations, grants) = (db.Organisations, db.AccountGrants.HeldOn(clock.Today, db));
        return (from a in db.Accounts.AsNoTracking()
                where a.Id == accountId
                join home in organisations on a.OrganisationId equals home.Id
                join root in organisations on home.RootId equals root.Id
                select new AccountToday(
                    a.Name, a.Position, home.Id, home.Path, home.ShortName ?? home.Name, root.Name,
                    a.SecurityStamp, a.ClosedOn, a.LockoutEnd, a.MustChangePassword, a.TwoFactorEnabled, a.IsDemonstration,
                    grants.Where(g => g.AccountId == a.Id)
                        .Join(organisations, g => g.OrganisationId, o => o.Id, (g, o) => new Grant(g.Role, o.Id, o.Path, g.DelegatedById))
                        .ToList())).FirstOrDefaultAsync();
    }
}
