using System.Net;
using BangVang.Accounts;
using BangVang.Accounts.SigningIn;
using BangVang.Kernel.Rights;
using BangVang.Tests.Web;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;

namespace BangVang.Tests.Accounts;

public sealed class DemonstrationTests(TestHouse house)
{
    async Task<Account> Invented(Role role = Role.Leader) => await house.Given.Account(role, await house.Given.Root(), and: a => a.IsDemonstration = true);

    [Fact]
    public async Task In_development_one_comes_in_by_a_click_on_a_role_without_a_phone()
    {
        var leader = await Invented();
        var client = house.Visitor();
        var answer = await client.Post(await client.Page("/sign-in"), "/sign-in/demonstration?returnUrl=%2Faccount%2Fdelegations", ("accountId", leader.Id.ToString()));
        answer.ShouldBeFine().Path.ShouldBe("/account/delegations");
        (await house.OutcomesOf(leader)).ShouldBe([SignInOutcome.SignedInForDemonstration]);
    }

    [Fact]
    public async Task Nobody_real_is_listed_or_let_in_that_way()
    {
        var real = await house.Given.Account(Role.Administrator, await house.Given.Root());
        var client = house.Visitor();
        var page = await client.Page("/sign-in");
        page.QuerySelector($"button[value='{real.Id}']").ShouldBeNull();
        (await client.Post(page, "/sign-in/demonstration", ("accountId", real.Id.ToString()))).ShouldNotExist();
    }

    [Fact]
    public async Task In_production_it_is_absent_whatever_is_configured_and_so_is_a_session_begun_by_it()
    {
        var leader = await Invented();
        await using var production = house.WithWebHostBuilder(web => web.UseEnvironment("Production").UseSetting("Demonstration:Enabled", "true").UseSetting("Https:Required", "false"));
        using var client = production.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = true });
        var page = await client.Page("/sign-in");
        page.QuerySelector(".vao-thu").ShouldBeNull();
        page.QuerySelector("button.vai").ShouldBeNull();
        (await client.Post(page, "/sign-in/demonstration", ("accountId", leader.Id.ToString()))).Status.ShouldBe(HttpStatusCode.NotFound);
        using var carried = new HttpRequestMessage(HttpMethod.Get, "/account");
        carried.Headers.Add("Cookie", $"bangvang={house.CookieOf(leader, Proof.Demonstration)}");
        var answer = await client.SendAsync(carried);
        answer.RequestMessage!.RequestUri!.AbsolutePath.ShouldBe("/sign-in");
    }
}
