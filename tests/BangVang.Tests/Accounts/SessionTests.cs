using BangVang.Accounts;
using BangVang.Accounts.SigningIn;
using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Tests.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace BangVang.Tests.Accounts;

public sealed class SessionTests(TestHouse house)
{
    DateOnly Today => house.Services.GetRequiredService<Clock>().Today;

    [Fact]
    public async Task Whoever_has_not_signed_in_is_sent_to_sign_in_and_back()
    {
        var answer = await house.Visitor().Visit("/account");
        answer.Path.ShouldBe("/sign-in?returnUrl=%2Faccount");
    }

    [Fact]
    public async Task A_signed_in_account_sees_its_page()
    {
        var account = await house.Given.Account(Role.UnitOfficer, await house.Given.Root(), name: "Lường Văn Thiện");
        (await house.SignedIn(account).Page("/account")).QuerySelector("h1")!.TextContent.ShouldBe("Lường Văn Thiện");
    }

    [Theory]
    [InlineData("closed")]
    [InlineData("locked")]
    [InlineData("stamp")]
    [InlineData("deleted")]
    public async Task A_session_ends_at_the_next_click_when_its_account_is(string what)
    {
        var account = await house.Given.Account(Role.UnitOfficer, await house.Given.Root());
        var client = house.SignedIn(account);
        await client.Page("/account");
        await house.With(db => what switch
        {
            "closed" => Change(db, account, a => a.ClosedOn = Today),
            "locked" => Change(db, account, a => a.LockoutEnd = DateTimeOffset.MaxValue),
            "stamp" => Change(db, account, a => a.SecurityStamp = "other"),
            _ => db.Accounts.Where(a => a.Id == account.Id).ExecuteDeleteAsync(),
        });
        (await client.Visit("/account")).ShouldAskToSignIn();
    }

    [Fact]
    public async Task A_forged_cookie_signs_nobody_in()
    {
        var account = await house.Given.Account(Role.Administrator, await house.Given.Root());
        var session = new Session(account.Id, account.SecurityStamp!, DateTimeOffset.MaxValue, Proof.Code);
        var ticket = new AuthenticationTicket(session.AsPrincipal(account.Name), "bangvang");
        var foreign = Convert.ToBase64String(TicketSerializer.Default.Serialize(ticket));
        (await house.WithCookie(foreign).Visit("/account")).ShouldAskToSignIn();
        var good = house.Protect(ticket);
        (await house.WithCookie(good[..^8] + "AAAAAAAA").Visit("/account")).ShouldAskToSignIn();
    }

    [Fact]
    public async Task Rights_are_those_of_today()
    {
        var root = await house.Given.Root();
        var account = await house.Given.Account(null, root);
        await house.Given.Grant(account, Role.Clerk, root, from: Today.AddDays(-9), until: Today.AddDays(-1));
        await house.Given.Grant(account, Role.Leader, root, from: Today.AddDays(1));
        await house.Given.Grant(account, Role.Inspector, root, from: Today, until: Today);
        (await Held(account)).ShouldBe([Role.Inspector]);
    }

    [Fact]
    public async Task A_delegated_role_ends_when_the_lender_loses_it_or_leaves()
    {
        var root = await house.Given.Root();
        var leader = await house.Given.Account(Role.Leader, root);
        var colleague = await house.Given.Account(null, root);
        await house.Given.Grant(colleague, Role.Leader, root, delegatedBy: leader);
        (await Held(colleague)).ShouldBe([Role.Leader]);
        await house.With(db => Change(db, leader, a => a.ClosedOn = Today));
        (await Held(colleague)).ShouldBeEmpty();
    }

    Task<Role[]> Held(Account account) => house.With(async services =>
        (await services.GetRequiredService<SignedInActor>().Find(account.Id))!.Grants.Select(g => g.Role).ToArray());

    static async Task Change(AppDb db, Account account, Action<Account> change)
    {
        change(await db.Accounts.SingleAsync(a => a.Id == account.Id));
        await db.SaveChangesAsync();
    }
}
