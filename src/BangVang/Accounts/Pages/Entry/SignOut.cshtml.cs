using BangVang.Accounts.SigningIn;
using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;
using Microsoft.AspNetCore.Mvc;

namespace BangVang.Accounts.Pages.Entry;

[SignedIn, BeforeWork, MayRepeat]
public sealed class SignOutModel(AppDb db, Clock clock) : AppPage
{
    public async Task<IActionResult> OnPost()
    {
        db.Add(SigningIn.SignIn.Of(HttpContext, Actor.Id, SignInOutcome.SignedOut, clock.Now));
        await db.SaveChangesAsync();
        await Sessions.End(HttpContext);
        Flash("Bạn đã đăng xuất.");
        return RedirectToPage("SignIn");
    }
}
