using System.Net;
using BangVang.Accounts;
using BangVang.Accounts.SigningIn;
using BangVang.Kernel.Rights;
using BangVang.Tests.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace BangVang.Tests.Accounts;

/// <summary>The outside door, against a small provider that really listens.</summary>
public sealed class OutsideSignInTests(TestHouse house)
{
    /// <summary>Grants codes to whoever asks and says who it was.</summary>
    static async Task<WebApplication> Provider(string subject, string email, bool verified)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var app = builder.Build();
        app.MapGet("/authorize", (HttpRequest request) => Results.Redirect($"{request.Query["redirect_uri"]}?code=abc&state={Uri.EscapeDataString(request.Query["state"]!)}"));
        app.MapPost("/token", async (HttpRequest request) =>
            (await request.ReadFormAsync()).ContainsKey("code_verifier") ? Results.Json(new { access_token = "t", token_type = "Bearer" }) : Results.BadRequest());
        app.MapGet("/userinfo", (HttpRequest request) =>
            request.Headers.Authorization == "Bearer t" ? Results.Json(new { sub = subject, email, email_verified = verified }) : Results.Unauthorized());
        await app.StartAsync();
        return app;
    }

    async Task<Answer> ComeIn(string subject, string email, bool verified)
    {
        await using var provider = await Provider(subject, email, verified);
        var at = provider.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
        await using var configured = house.WithWebHostBuilder(web => web
            .UseSetting("Oidc:AuthorizationEndpoint", at + "/authorize").UseSetting("Oidc:TokenEndpoint", at + "/token")
            .UseSetting("Oidc:UserInfoEndpoint", at + "/userinfo").UseSetting("Oidc:ClientId", "bang-vang").UseSetting("Oidc:ClientSecret", "x"));
        using var client = configured.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false });
        var start = await client.GetAsync("/sign-in/outside?returnUrl=%2Faccount");
        using var browser = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false });
        var granted = await browser.GetAsync(start.Headers.Location);
        var back = await client.GetAsync(granted.Headers.Location!.PathAndQuery);
        while (back.StatusCode == HttpStatusCode.Redirect && back.Headers.Location is { } next) back = await client.GetAsync(next);
        return await Visitor.Read(back);
    }

    async Task<(Account Account, string Email)> WithEmail(Role role = Role.UnitOfficer)
    {
        var email = Guid.CreateVersion7().ToString("N") + "@sonbinh.example";
        return (await house.Given.Account(role, await house.Given.Root(), and: a => (a.Email, a.NormalizedEmail) = (email, email.ToUpperInvariant())), email);
    }

    [Fact]
    public async Task Without_configuration_there_is_no_outside_door()
    {
        var client = house.Visitor();
        (await client.Visit("/sign-in/outside")).ShouldNotExist();
        (await client.Visit("/sign-in/outside/back")).ShouldNotExist();
        (await client.Page("/sign-in")).QuerySelector("a[href^='/sign-in/outside']").ShouldBeNull();
    }

    [Fact]
    public async Task A_verified_address_opens_the_account_that_has_it_and_links_it_for_good()
    {
        var (account, email) = await WithEmail();
        var subject = Guid.CreateVersion7().ToString();
        (await ComeIn(subject, email, verified: true)).Path.ShouldBe("/account");
        (await ComeIn(subject, "dia.chi.moi@sonbinh.example", verified: false)).Path.ShouldBe("/account");
        (await house.OutcomesOf(account)).ShouldBe([SignInOutcome.SignedInOutside, SignInOutcome.SignedInOutside]);
    }

    [Fact]
    public async Task An_address_that_nobody_verified_opens_nothing()
    {
        var (account, email) = await WithEmail();
        (await ComeIn(Guid.CreateVersion7().ToString(), email, verified: false)).Text.ShouldContain("chưa nối với tài khoản nào");
        (await house.OutcomesOf(account)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_second_outside_account_with_the_same_address_does_not_take_over()
    {
        var (_, email) = await WithEmail();
        await ComeIn(Guid.CreateVersion7().ToString(), email, verified: true);
        (await ComeIn(Guid.CreateVersion7().ToString(), email, verified: true)).Text.ShouldContain("chưa nối với tài khoản nào");
    }

    [Fact]
    public async Task No_account_is_made_by_coming_from_outside() =>
        (await ComeIn(Guid.CreateVersion7().ToString(), "khong.co.ai@sonbinh.example", verified: true)).Path.ShouldStartWith("/sign-in");

    [Fact]
    public async Task Who_signs_ties_a_phone_though_he_comes_from_outside()
    {
        var (_, email) = await WithEmail(Role.Leader);
        (await ComeIn(Guid.CreateVersion7().ToString(), email, verified: true)).Document.QuerySelector("a[href='/account/second-factor']").ShouldNotBeNull();
    }
}
