using System.Security.Claims;
using BangVang.Kernel;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.StaticAssets;

namespace BangVang.Accounts.SigningIn;

/// <summary>A page that stays open while something is still owed before the work: a new password, a second factor.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class BeforeWorkAttribute : Attribute;

/// <summary>
/// Turns the cookie into an actor with the rights of this very moment. A closed or locked account, a changed password
/// or a session that has lasted long enough signs its visitor out, whatever the cookie says.
/// </summary>
public sealed class SignedInGate(RequestDelegate next, RightBook book, Clock clock, DemonstrationSignIn demonstration)
{
    public async Task InvokeAsync(HttpContext http, SignedInActor accounts)
    {
        if (!IsFile(http) && http.User.Identity?.IsAuthenticated == true && await Admit(http, accounts) is { } owed)
            http.Response.Redirect(owed);
        else
            await next(http);
    }

    static bool IsFile(HttpContext http) => http.GetEndpoint()?.Metadata.GetMetadata<StaticAssetDescriptor>() is not null;

    /// <summary>Null, or the page where something must be done before any other.</summary>
    async Task<string?> Admit(HttpContext http, SignedInActor accounts)
    {
        var session = Session.Of(http.User);
        var account = session is null || session.Until <= clock.Now ? null : await accounts.Find(session.AccountId);
        if (account is null || account.Stamp != session!.Stamp || !account.IsOpen(clock) || !Counts(session.Proof, account))
        {
            await Sessions.End(http);
            http.User = new ClaimsPrincipal(new ClaimsIdentity());
            return null;
        }
        http.Features.Set(new Actor(
            session.AccountId, account.Name, account.Grants, book, account.HomeId, account.HomePath, account.Position,
            account.HomeName, account.RootName));
        return IsBeforeWork(http) ? null : Owed(session, account);
    }

    static bool IsBeforeWork(HttpContext http) =>
        http.GetEndpoint()?.Metadata.GetMetadata<CompiledPageActionDescriptor>()?.ModelTypeInfo?.IsDefined(typeof(BeforeWorkAttribute), false) == true;

    bool Counts(Proof proof, AccountToday account) => proof != Proof.Demonstration || demonstration.IsOffered && account.IsDemonstration;

    static string? Owed(Session session, AccountToday account)
    {
        if (session.Proof == Proof.Demonstration) return null;
        if (account.MustChangePassword) return "/account/password";
        var proved = session.Proof == Proof.Code;
        return !proved && account.Grants.Any(g => RoleNames.NeedsSecondFactor(g.Role)) ? "/account/second-factor" : null;
    }
}
