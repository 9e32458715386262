using BangVang.Accounts.Lists;
using BangVang.Accounts.SigningIn;
using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Accounts.Pages.Administration;

[Needs(AccountRights.See)]
public sealed class ShowModel(AppDb db, Granting granting, Guarding guarding, Clock clock) : AccountPage(db, AccountRights.See)
{
    public const string LinkKey = "password-link";

    public IReadOnlyList<GrantRow> Grants { get; private set; } = [];

    public IReadOnlyList<SignInRow> SignIns { get; private set; } = [];

    /// <summary>A link made a moment ago, shown this once.</summary>
    public string? Link { get; private set; }

    public DateTimeOffset? AskedAt { get; private set; }

    /// <summary>Why the actor may only look; null when he may act.</summary>
    public string? Barrier { get; private set; }

    public bool MayManage { get; private set; }

    public bool IsClosed => Account.ClosedOn is not null;

    public bool IsLocked => Account.IsLockedAt(clock.Now);

    public bool IsUnused { get; private set; }

    public DateOnly Today => clock.Today;

    public override async Task<bool> Load()
    {
        if (!await FindOnly()) return false;
        ViewData["Crumbs"] = new[] { ("Tài khoản", "/accounts") };
        Grants = await GrantRow.Of(Db, Db.AccountGrants.Where(g => g.AccountId == Id)).OrderByDescending(g => g.From).ThenBy(g => g.Id).Take(100).ToListAsync();
        SignIns = await SignInRow.Of(Db, Db.SignIns.Where(s => s.AccountId == Id).OrderByDescending(s => s.At).Take(8)).ToListAsync();
        AskedAt = await Db.PasswordRequests.Where(r => r.AccountId == Id).Select(r => (DateTimeOffset?)r.AskedAt).FirstOrDefaultAsync();
        IsUnused = !IsClosed && await guarding.Bar(Account) is not null;
        var manages = Actor.Can(AccountRights.Manage, Organisation.Path);
        Barrier = manages ? await granting.Barrier(Actor, Account) : null;
        MayManage = manages && Barrier is null;
        if (MayManage) Link = TempData[LinkKey] as string;
        return true;
    }
}
