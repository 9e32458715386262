using BangVang.Accounts.SigningIn;
using BangVang.Kernel.Data;
using BangVang.Kernel.Paging;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;
using BangVang.Organisations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Accounts.Pages.Administration;

/// <summary>Who came in, and who tried to (QCVN 12:2026/BCA wants it looked at every week).</summary>
[Needs(AccountRights.See)]
public sealed class SignInsModel(AppDb db) : AppPage
{
    static readonly SignInOutcome[] Bad = [.. Enum.GetValues<SignInOutcome>().Where(o => o >= SignInOutcome.WrongPassword)];

    [BindProperty(SupportsGet = true, Name = "account")]
    public Guid? Account { get; set; }

    /// <summary>Only what did not succeed.</summary>
    [BindProperty(SupportsGet = true, Name = "failed")]
    public bool Failed { get; set; }

    [BindProperty(SupportsGet = true, Name = "cursor")]
    public string? Cursor { get; set; }

    public string? Name { get; private set; }

    public PageOf<SignInRow> Rows { get; private set; } = null!;

    public override async Task<bool> Load()
    {
        var accounts = db.AccountsFor(Actor, AccountRights.See);
        if (Account is { } id)
        {
            Name = await accounts.Where(a => a.Id == id).Select(a => a.Name).FirstOrDefaultAsync();
            if (Name is null) return false;
        }
        var nameless = Account is null && await SeesTheWholeHouse();
        var signIns = db.SignIns.Where(s => (Account == null || s.AccountId == Account)
            && (accounts.Any(a => a.Id == s.AccountId) || nameless && s.AccountId == null));
        if (Failed) signIns = signIns.Where(s => Bad.Contains(s.Outcome));
        Rows = await SignInRow.Of(db, signIns).PageBy(r => r.At, r => r.Id, Cursor, descending: true);
        return true;
    }

    /// <summary>Attempts under names that nobody has belong to no tree; they are for whoever oversees the only one.</summary>
    async Task<bool> SeesTheWholeHouse()
    {
        var tops = await db.Organisations.Where(o => o.ParentId == null).Select(o => o.Path).Order().Take(2).ToListAsync();
        return tops.Count == 1 && Actor.Can(AccountRights.See, tops[0]);
    }
}
