using System.Globalization;
using System.Security.Claims;
using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Settings;
using BangVang.Organisations;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Accounts.SigningIn;

/// <summary>How somebody proved who they are; a code means a password (or an outside sign-in) and a code.</summary>
public enum Proof { Password, Code, Outside, Demonstration }

/// <summary>What the cookie of a signed-in visitor says. What they may do is never in it: it is asked anew at each request.</summary>
public sealed record Session(Guid AccountId, string Stamp, DateTimeOffset Until, Proof Proof)
{
    const string StampClaim = "stamp", UntilClaim = "until", ProofClaim = "proof";

    public ClaimsPrincipal AsPrincipal(string name) => new(new ClaimsIdentity(
    [
        new Claim(ClaimTypes.NameIdentifier, AccountId.ToString()),
        new Claim(ClaimTypes.Name, name),
        new Claim(StampClaim, Stamp),
        new Claim(UntilClaim, Until.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture)),
        new Claim(ProofClaim, Proof.ToString()),
    ], IdentityConstants.ApplicationScheme));

    public static Session? Of(ClaimsPrincipal principal) =>
        Guid.TryParse(principal.FindFirstValue(ClaimTypes.NameIdentifier), out var id)
        && principal.FindFirstValue(StampClaim) is { } stamp
        && long.TryParse(principal.FindFirstValue(UntilClaim), NumberStyles.None, CultureInfo.InvariantCulture, out var until)
        && Enum.TryParse<Proof>(principal.FindFirstValue(ProofClaim), out var proof)
            ? new Session(id, stamp, DateTimeOffset.FromUnixTimeSeconds(until), proof)
            : null;
}

/// <summary>Begins and ends sessions: a cookie that slides while it is used, up to an end that does not move.</summary>
public sealed class Sessions(AppDb db, SettingValues settings, Clock clock)
{
    public AuthenticationTicket Ticket(Account account, Proof proof, TimeSpan idle, TimeSpan whole)
    {
        var session = new Session(account.Id, account.SecurityStamp!, clock.Now + whole, proof);
        // The cookie handler slides by the length of the ticket itself.
        var properties = new AuthenticationProperties { IssuedUtc = clock.Now, ExpiresUtc = clock.Now + idle };
        return new AuthenticationTicket(session.AsPrincipal(account.Name), properties, IdentityConstants.ApplicationScheme);
    }

    public async Task Begin(HttpContext http, Account account, Proof proof)
    {
        var root = await db.Organisations.Where(o => o.Id == account.OrganisationId).Select(o => o.RootId).FirstAsync();
        var values = await settings.Of([AccountSettings.IdleMinutes, AccountSettings.SessionHours], root);
        int Number(string code) => int.Parse(values[code], CultureInfo.InvariantCulture);
        var ticket = Ticket(account, proof, TimeSpan.FromMinutes(Number(AccountSettings.IdleMinutes)), TimeSpan.FromHours(Number(AccountSettings.SessionHours)));
        await http.SignInAsync(IdentityConstants.ApplicationScheme, ticket.Principal, ticket.Properties);
    }

    public static Task End(HttpContext http) => http.SignOutAsync(IdentityConstants.ApplicationScheme);

    public static void Shape(CookieAuthenticationOptions cookie)
    {
        cookie.Cookie.Name = "bangvang";
        cookie.Cookie.SameSite = SameSiteMode.Lax;
        cookie.LoginPath = "/sign-in";
        cookie.ReturnUrlParameter = "returnUrl";
        cookie.SlidingExpiration = true;
        cookie.Events = new CookieAuthenticationEvents { OnRedirectToLogin = ToSignIn };
    }

    /// <summary>A piece of a page that htmx asks for would show the sign-in page inside itself: the whole page goes there instead.</summary>
    static Task ToSignIn(RedirectContext<CookieAuthenticationOptions> context)
    {
        if (context.Request.Headers.ContainsKey("HX-Request")) context.Response.Headers["HX-Redirect"] = context.RedirectUri;
        else context.Response.Redirect(context.RedirectUri);
        return Task.CompletedTask;
    }
}
