using BangVang.Accounts.SigningIn;
using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Accounts.Pages.Entry;

/// <summary>Coming in as an invented person; there is nothing to see at this address, and in production nothing to send either.</summary>
[Public, BeforeWork, MayRepeat]
public sealed class DemonstrationModel(AppDb db, DemonstrationSignIn demonstration, Sessions sessions, Clock clock) : AppPage
{
    public override Task<bool> Load() => Task.FromResult(false);

    public async Task<IActionResult> OnPost(Guid accountId, string? returnUrl)
    {
        if (!demonstration.IsOffered) return NotFound();
        var account = await db.Accounts.OpenOn(clock.Today).FirstOrDefaultAsync(a => a.Id == accountId && a.IsDemonstration);
        if (account is null) return NotFound();
        db.Add(SigningIn.SignIn.Of(HttpContext, account.Id, SignInOutcome.SignedInForDemonstration, clock.Now));
        await db.SaveChangesAsync();
        await sessions.Begin(HttpContext, account, Proof.Demonstration);
        return LocalRedirect(Destination.Of(this, returnUrl));
    }
}
