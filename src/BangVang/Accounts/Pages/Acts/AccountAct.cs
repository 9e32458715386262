using System.ComponentModel.DataAnnotations;
using BangVang.Accounts.Pages.Administration;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;
using Microsoft.AspNetCore.Mvc;

namespace BangVang.Accounts.Pages.Acts;

/// <summary>An act on one account: what will happen, why it may be refused, a reason, one button.</summary>
public abstract class AccountAct(AppDb db, Granting granting) : AccountPage(db, AccountRights.Manage), IReasoned
{
    [BindProperty, StringLength(300), Display(Name = "Lý do")]
    public string? Reason { get; set; }

    public abstract string Heading { get; }

    public abstract string Consequence { get; }

    public virtual bool IsGrave => false;

    protected Granting Granting => granting;

    /// <summary>A partial with further fields of the act.</summary>
    public virtual string? Fields => null;

    /// <summary>Why the act cannot be done; the button is then absent.</summary>
    public string? Barrier { get; private set; }

    public override async Task<bool> Load()
    {
        if (!await base.Load()) return false;
        Barrier = await granting.Barrier(Actor, Account) ?? Needless;
        return true;
    }

    /// <summary>Why there is nothing to do.</summary>
    protected virtual string? Needless => null;

    public async Task<IActionResult> OnPost()
    {
        if (!await Load()) return NotFound();
        if (Barrier is not null) throw new Kernel.Refusal(Barrier);
        return ModelState.IsValid ? await Done(await Do()) : Page();
    }

    /// <summary>Does it and says what was done.</summary>
    protected abstract Task<string> Do();
}
