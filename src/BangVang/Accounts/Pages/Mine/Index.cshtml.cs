using BangVang.Accounts.Lists;
using BangVang.Accounts.SigningIn;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;
using BangVang.Organisations;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Accounts.Pages.Mine;

[SignedIn, BeforeWork]
public sealed class IndexModel(AppDb db) : AppPage
{
    public Account Account { get; private set; } = null!;

    public string Organisation { get; private set; } = "";

    public IReadOnlyList<GrantRow> Grants { get; private set; } = [];

    public IReadOnlyList<SignInRow> SignIns { get; private set; } = [];

    public DateTimeOffset? EnrolledAt { get; private set; }

    public int RecoveryCodesLeft { get; private set; }

    public bool MayLend { get; private set; }

    public override async Task<bool> Load()
    {
        Account = await db.Accounts.AsNoTracking().FirstAsync(a => a.Id == Actor.Id);
        Organisation = await db.Organisations.Where(o => o.Id == Account.OrganisationId).Select(o => o.Name).FirstAsync();
        Grants = await GrantRow.Of(db, db.AccountGrants.Where(g => g.AccountId == Actor.Id && g.EndedAt == null)).OrderByDescending(g => g.From).Take(50).ToListAsync();
        SignIns = await SignInRow.Of(db, db.SignIns.Where(s => s.AccountId == Actor.Id).OrderByDescending(s => s.At).Take(10)).ToListAsync();
        EnrolledAt = await db.SecondFactors.Where(f => f.AccountId == Actor.Id).Select(f => (DateTimeOffset?)f.EnrolledAt).FirstOrDefaultAsync();
        RecoveryCodesLeft = await db.RecoveryCodes.CountAsync(c => c.AccountId == Actor.Id && c.UsedAt == null);
        MayLend = Actor.Grants.Any(g => g.DelegatedById is null && Delegating.MayLend(g.Role));
        return true;
    }
}
