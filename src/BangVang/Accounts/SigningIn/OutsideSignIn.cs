using System.Net.Http.Headers;
using System.Security.Claims;
using System.Text.Json;
using BangVang.Kernel;
using BangVang.Kernel.Data;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OAuth;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Accounts.SigningIn;

/// <summary>
/// Coming in by an account that the province or the nation keeps (OpenID Connect by code and user info), when one is configured:
/// Oidc:AuthorizationEndpoint, Oidc:TokenEndpoint, Oidc:UserInfoEndpoint, Oidc:ClientId, Oidc:ClientSecret, Oidc:Label.
/// It opens only accounts that an administrator made here, found by their verified e-mail the first time.
/// </summary>
public sealed class OutsideSignIn(AppDb db, Guarding guarding, ILookupNormalizer normalizer, IConfiguration configuration, Clock clock)
{
    public const string Scheme = "outside";
    const string VerifiedEmail = "verified_email";
    const string NoAccount = "Tài khoản công vụ này chưa nối với tài khoản nào ở đây. Nhờ quản trị của đơn vị tạo tài khoản với đúng thư công vụ, rồi đăng nhập lại.";

    public static bool IsConfigured(IConfiguration configuration) => !string.IsNullOrWhiteSpace(configuration["Oidc:ClientId"]);

    /// <summary>The words of the link, or null when there is none.</summary>
    public string? Label => IsConfigured(configuration) ? configuration["Oidc:Label"] ?? "Đăng nhập bằng tài khoản công vụ của tỉnh" : null;

    public static void Shape(OAuthOptions options, IConfigurationSection oidc)
    {
        options.SignInScheme = IdentityConstants.ExternalScheme;
        options.CallbackPath = "/sign-in/outside/answer";
        options.AuthorizationEndpoint = Must(oidc, "AuthorizationEndpoint");
        options.TokenEndpoint = Must(oidc, "TokenEndpoint");
        options.UserInformationEndpoint = Must(oidc, "UserInfoEndpoint");
        options.ClientId = Must(oidc, "ClientId");
        options.ClientSecret = Must(oidc, "ClientSecret");
        options.UsePkce = true;
        // The answer comes by a link, which Lax lets pass; the default asks for HTTPS even where an office has none inside.
        (options.CorrelationCookie.SameSite, options.CorrelationCookie.SecurePolicy) = (SameSiteMode.Lax, CookieSecurePolicy.SameAsRequest);
        foreach (var scope in (oidc["Scope"] ?? "openid profile email").Split(' ')) options.Scope.Add(scope);
        options.Events.OnCreatingTicket = AskWho;
        options.Events.OnRemoteFailure = context =>
        {
            context.Response.Redirect("/sign-in?outside=failed");
            context.HandleResponse();
            return Task.CompletedTask;
        };
    }

    static string Must(IConfigurationSection oidc, string key) =>
        oidc[key] is { Length: > 0 } value ? value : throw new InvalidOperationException($"Oidc:ClientId is set but Oidc:{key} is not.");

    static async Task AskWho(OAuthCreatingTicketContext context)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, context.Options.UserInformationEndpoint);
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", context.AccessToken);
        using var response = await context.Backchannel.SendAsync(request, context.HttpContext.RequestAborted);
        response.EnsureSuccessStatusCode();
        using var who = JsonDocument.Parse(await response.Content.ReadAsStringAsync(context.HttpContext.RequestAborted));
        context.Identity!.AddClaim(new Claim(ClaimTypes.NameIdentifier, who.RootElement.GetProperty("sub").GetString()!));
        if (IsTrue(who.RootElement, "email_verified") && who.RootElement.TryGetProperty("email", out var email) && email.GetString() is { Length: > 0 } address)
            context.Identity.AddClaim(new Claim(VerifiedEmail, address));
    }

    static bool IsTrue(JsonElement who, string name) =>
        who.TryGetProperty(name, out var value) && (value.ValueKind == JsonValueKind.True || value.ValueKind == JsonValueKind.String && value.GetString() == "true");

    /// <summary>The account that belongs to the outside one; linked for good the first time.</summary>
    public async Task<Attempt> Try(HttpContext http)
    {
        var outside = (await http.AuthenticateAsync(IdentityConstants.ExternalScheme)).Principal;
        await http.SignOutAsync(IdentityConstants.ExternalScheme);
        if (outside?.FindFirstValue(ClaimTypes.NameIdentifier) is not { } subject) return Attempt.No("Chưa đăng nhập được bằng tài khoản công vụ. Thử lại.");
        await using var transaction = await db.Database.BeginTransactionAsync();
        var account = await Linked(subject) ?? await Link(subject, outside.FindFirstValue(VerifiedEmail));
        var (attempt, outcome) = account is null ? (Attempt.No(NoAccount), SignInOutcome.NoAccountOutside) : await Judge(account);
        if (outcome is { } known) db.Add(SignIn.Of(http, account?.Id, known, clock.Now));
        await db.SaveChangesAsync();
        await transaction.CommitAsync();
        return attempt;
    }

    async Task<(Attempt, SignInOutcome?)> Judge(Account account)
    {
        if (account.IsLockedAt(clock.Now)) return (Attempt.No($"Tài khoản đang tạm khóa đến {Clock.LocalTime(account.LockoutEnd!.Value):HH:mm}."), SignInOutcome.Locked);
        if (await guarding.Bar(account) is { } bar) return (Attempt.No(bar.Sentence), bar.Outcome);
        return account.TwoFactorEnabled ? (new Attempt(account, true, null), null) : (new Attempt(account, false, null), SignInOutcome.SignedInOutside);
    }

    Task<Account?> Linked(string subject)
    {
        var logins = db.AccountLogins;
        return db.Accounts.FirstOrDefaultAsync(a => logins.Any(l => l.UserId == a.Id && l.LoginProvider == Scheme && l.ProviderKey == subject));
    }

    async Task<Account?> Link(string subject, string? verifiedEmail)
    {
        var (normal, logins) = (normalizer.NormalizeEmail(verifiedEmail), db.AccountLogins);
        if (normal is null) return null;
        // Somebody else's outside account with the same address does not take over what is linked already.
        var account = await db.Accounts.OpenOn(clock.Today)
            .FirstOrDefaultAsync(a => a.NormalizedEmail == normal && !logins.Any(l => l.UserId == a.Id && l.LoginProvider == Scheme));
        if (account is not null) db.Add(new IdentityUserLogin<Guid> { LoginProvider = Scheme, ProviderKey = subject, UserId = account.Id });
        return account;
    }
}
