using BangVang.Accounts.SigningIn;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Mvc;

namespace BangVang.Accounts.Pages.Entry;

/// <summary>Off to the outside door, when one is configured.</summary>
[Public, BeforeWork]
public sealed class OutsideModel(OutsideSignIn outside) : AppPage
{
    public override Task<IActionResult> OnGet()
    {
        if (outside.Label is null) return Task.FromResult<IActionResult>(NotFound());
        var back = Url.Page("OutsideBack", new { returnUrl = Request.Query["returnUrl"].ToString() });
        return Task.FromResult<IActionResult>(new ChallengeResult(OutsideSignIn.Scheme, new AuthenticationProperties { RedirectUri = back }));
    }
}
