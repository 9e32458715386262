using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;
using BangVang.Organisations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Accounts.Pages.Administration;

/// <summary>A page about one account, within the subtree over which the page's right is held.</summary>
public abstract class AccountPage(AppDb db, string right) : AppPage
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public Account Account { get; private set; } = null!;

    public Organisation Organisation { get; private set; } = null!;

    protected AppDb Db => db;

    public override Task<bool> Load() => FindOnly();

    /// <summary>False: not within what the actor may see.</summary>
    protected async Task<bool> FindOnly()
    {
        var account = await db.AccountsFor(Actor, right).FirstOrDefaultAsync(a => a.Id == Id);
        if (account is null) return false;
        Account = account;
        Organisation = await db.Organisations.AsNoTracking().FirstAsync(o => o.Id == account.OrganisationId);
        ViewData["Crumbs"] = new[] { ("Tài khoản", "/accounts"), (account.Name, $"/accounts/{account.Id}") };
        return true;
    }

    protected async Task<IActionResult> Done(string sentence)
    {
        About("account", Account.Id);
        await db.SaveChangesAsync();
        Flash(sentence);
        return RedirectToPage("/Accounts/Pages/Administration/Show", new { id = Id });
    }
}
