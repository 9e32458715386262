using BangVang.Kernel.Web;
using Microsoft.AspNetCore.Mvc;

namespace BangVang.Accounts.Pages;

/// <summary>The whole address, to be handed over outside this system.</summary>
static class PasswordLinkAddress
{
    public static string Of(AppPage page, string token) =>
        page.Url.Page("/Accounts/Pages/Entry/Choose", null, new { token }, page.Request.Scheme)!;
}
