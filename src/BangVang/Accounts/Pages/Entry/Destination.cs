using BangVang.Kernel.Web;

namespace BangVang.Accounts.Pages.Entry;

/// <summary>Where somebody goes after signing in: back where he wanted to be, never out of the house.</summary>
static class Destination
{
    public static string Of(AppPage page, string? returnUrl) =>
        returnUrl is not null && page.Url.IsLocalUrl(returnUrl) && !returnUrl.StartsWith("/sign-", StringComparison.Ordinal) ? returnUrl : page.Url.Content("~/");
}
