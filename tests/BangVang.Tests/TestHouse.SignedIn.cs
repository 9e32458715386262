using System.Net;
using BangVang.Accounts;
using BangVang.Accounts.SigningIn;
using BangVang.Kernel.Rights;
using BangVang.Organisations;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.Testing.Handlers;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace BangVang.Tests;

public sealed partial class TestHouse
{
    public Given Given => new(this);

    /// <summary>A browser whose visitor has signed in: the product's own session in the product's own cookie, without the slow password.</summary>
    public HttpClient SignedIn(Account account, Proof proof = Proof.Code) => WithCookie(CookieOf(account, proof));

    public string CookieOf(Account account, Proof proof)
    {
        using var scope = Services.CreateScope();
        return Protect(scope.ServiceProvider.GetRequiredService<Sessions>().Ticket(account, proof, TimeSpan.FromMinutes(30), TimeSpan.FromHours(12)));
    }

    /// <summary>The same for a new account that holds the role there.</summary>
    public async Task<HttpClient> SignedIn(Role? role, Organisation organisation) => SignedIn(await Given.Account(role, organisation));

    /// <summary>The same at another program over this house's database: a cookie of one copy is good at every copy.</summary>
    public HttpClient SignedInElsewhere(Account account, Uri program)
    {
        var cookies = new CookieContainer();
        cookies.Add(new Cookie(Shape.Cookie.Name!, CookieOf(account, Proof.Code), "/", program.Host));
        return new HttpClient(new HttpClientHandler { CookieContainer = cookies }) { BaseAddress = program };
    }

    /// <summary>A browser whose visitor has not signed in; it follows redirects and keeps cookies.</summary>
    public HttpClient Visitor() => CreateDefaultClient(new RedirectHandler(), new CookieContainerHandler(new CookieContainer()));

    public HttpClient WithCookie(string value)
    {
        var cookies = new CookieContainer();
        cookies.Add(new Cookie(Shape.Cookie.Name!, value, "/", "localhost"));
        return CreateDefaultClient(new RedirectHandler(), new CookieContainerHandler(cookies));
    }

    public string Protect(AuthenticationTicket ticket) => Shape.TicketDataFormat.Protect(ticket);

    CookieAuthenticationOptions Shape =>
        Services.GetRequiredService<IOptionsMonitor<CookieAuthenticationOptions>>().Get(IdentityConstants.ApplicationScheme);
}
