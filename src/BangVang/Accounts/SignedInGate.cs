using System.Security.Claims;
using BangVang.Kernel;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.StaticAssets;

namespace BangVang.Accounts;

/// <summary>
/// Turns the cookie into an actor with the rights of this very moment. A closed or locked account, a changed password
/// or a session that has lasted long enough signs its visitor out, whatever the cookie says.
/// </summary>
public sealed class SignedInGate(RequestDelegate next, RightBook book, Clock clock)
{
    public async Task InvokeAsync(HttpContext http, SignedInActor accounts)
    {
        if (!IsFileOrError(http) && http.User.Identity?.IsAuthenticated == true) await Admit(http, accounts);
        await next(http);
    }

    // The page that tells of a failure must not ask the database that has just failed.
    static bool IsFileOrError(HttpContext http) =>
        http.Features.Get<IExceptionHandlerFeature>() is not null
        || http.GetEndpoint()?.Metadata.GetMetadata<StaticAssetDescriptor>() is not null;

    async Task Admit(HttpContext http, SignedInActor accounts)
    {
        var session = Session.Of(http.User);
        var account = session is null || session.Until <= clock.Now ? null : await accounts.Find(session.AccountId);
        if (account is null || account.Stamp != session!.Stamp || !account.IsOpen(clock))
        {
            await Sessions.End(http);
            http.User = new ClaimsPrincipal(new ClaimsIdentity());
            return;
        }
        http.Features.Set(new Actor(
            session.AccountId, account.Name, account.Grants, book, account.HomeId, account.HomePath, account.Position,
            account.HomeName, account.RootName));
    }
}
