using BangVang.Accounts.SigningIn;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;
using Microsoft.AspNetCore.Mvc;

namespace BangVang.Accounts.Pages.Entry;

/// <summary>Back from the outside door.</summary>
[Public, BeforeWork]
public sealed class OutsideBackModel(OutsideSignIn outside, Apart apart, Sessions sessions) : AppPage
{
    public override async Task<IActionResult> OnGet()
    {
        if (outside.Label is null) return NotFound();
        var returnUrl = Request.Query["returnUrl"].ToString();
        var attempt = await apart.Do((OutsideSignIn door) => door.Try(HttpContext));
        if (attempt.Account is not { } account)
        {
            Flash(attempt.Refused!, FlashKind.Warning);
            return RedirectToPage("SignIn", new { returnUrl });
        }
        if (attempt.NeedsCode)
        {
            await SecondStep.Begin(HttpContext, account, SignInOutcome.SignedInOutside);
            return RedirectToPage("Code", new { returnUrl });
        }
        await sessions.Begin(HttpContext, account, Proof.Outside);
        return LocalRedirect(Destination.Of(this, returnUrl));
    }
}
