using BangVang.Accounts;
using BangVang.Accounts.SigningIn;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Tests.Web;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace BangVang.Tests.Accounts;

public sealed class SecondFactorTests(TestHouse house)
{
    async Task<Account> Leader() => await house.Given.Account(Role.Leader, await house.Given.Root(), password: Entering.Password);

    [Theory]
    [InlineData(59, "287082")]
    [InlineData(1111111109, "081804")]
    [InlineData(1234567890, "005924")]
    [InlineData(20000000000, "353130")]
    public void Codes_are_those_of_the_standard(long second, string code) =>
        Totp.Code("12345678901234567890"u8.ToArray(), second / Totp.Seconds).ShouldBe(code);

    [Fact]
    public void A_code_holds_half_a_minute_before_and_after_and_no_longer()
    {
        var (secret, now) = (Totp.NewSecret(), Entering.Now);
        int[] near = [-2, -1, 0, 1, 2];
        near.Select(d => Totp.Match(secret, Totp.Code(secret, Totp.StepAt(now) + d), now, 0) is not null).ShouldBe([false, true, true, true, false]);
    }

    [Theory]
    [InlineData(Role.Leader, true)]
    [InlineData(Role.Clerk, true)]
    [InlineData(Role.Administrator, true)]
    [InlineData(Role.UnitOfficer, false)]
    [InlineData(Role.Auditor, false)]
    public async Task Those_who_sign_or_administer_tie_a_phone_to_the_account_before_they_work(Role role, bool owes)
    {
        var account = await house.Given.Account(role, await house.Given.Root(), password: Entering.Password);
        var client = house.Visitor();
        var answer = await client.SignIn(account.UserName, returnUrl: "/account/delegations");
        answer.Path.ShouldBe(owes ? "/account/second-factor" : "/account/delegations");
        if (!owes) return;
        (await client.Visit("/account/delegations")).Path.ShouldBe("/account/second-factor");
        var (_, codes) = await client.Enrol();
        codes.Length.ShouldBe(RecoveryCode.Count);
        (await client.Visit("/account/delegations")).Path.ShouldBe("/account/delegations");
    }

    [Fact]
    public async Task A_role_that_signs_lent_in_mid_session_asks_for_the_second_factor_at_the_next_click()
    {
        var root = await house.Given.Root();
        var leader = await house.Given.Account(Role.Leader, root);
        var officer = await house.Given.Account(Role.UnitOfficer, root, password: Entering.Password);
        var client = house.Visitor();
        await client.SignIn(officer.UserName);
        await house.Given.Grant(officer, Role.Leader, root, delegatedBy: leader);
        (await client.Visit("/account/delegations")).Path.ShouldBe("/account/second-factor");
    }

    [Fact]
    public async Task The_password_alone_opens_nothing_once_a_phone_is_tied()
    {
        var leader = await Leader();
        var first = house.Visitor();
        await first.SignIn(leader.UserName);
        var (secret, _) = await first.Enrol();
        var client = house.Visitor();
        var step = await client.SignIn(leader.UserName);
        step.Path.ShouldStartWith("/sign-in/code");
        (await client.Visit("/account")).ShouldAskToSignIn();
        var inside = await client.Submit(step.Document, "form", ("Code", Entering.NextCode(secret)));
        inside.ShouldBeFine().Path.ShouldBe("/account");
    }

    [Fact]
    public async Task A_code_that_was_used_is_worth_nothing()
    {
        var leader = await Leader();
        var first = house.Visitor();
        await first.SignIn(leader.UserName);
        var (secret, _) = await first.Enrol();
        var code = Entering.NextCode(secret);
        var one = house.Visitor();
        (await one.Submit((await one.SignIn(leader.UserName)).Document, "form", ("Code", code))).Path.ShouldBe("/account");
        var two = house.Visitor();
        (await two.Submit((await two.SignIn(leader.UserName)).Document, "form", ("Code", code))).ShouldBeRefused("đã dùng rồi");
    }

    [Fact]
    public async Task The_same_code_sent_four_times_at_once_lets_one_in()
    {
        var leader = await Leader();
        var first = house.Visitor();
        await first.SignIn(leader.UserName);
        var (secret, _) = await first.Enrol();
        var clients = Enumerable.Range(0, 4).Select(_ => house.Visitor()).ToList();
        var steps = new List<Answer>();
        foreach (var client in clients) steps.Add(await client.SignIn(leader.UserName));
        var code = Entering.NextCode(secret);
        var answers = await Task.WhenAll(clients.Zip(steps, (client, step) => client.Submit(step.Document, "form", ("Code", code))));
        answers.Count(a => a.Path == "/account").ShouldBe(1);
    }

    [Fact]
    public async Task A_code_on_paper_works_once()
    {
        var leader = await Leader();
        var first = house.Visitor();
        await first.SignIn(leader.UserName);
        var (_, codes) = await first.Enrol();
        var one = house.Visitor();
        (await one.Submit((await one.SignIn(leader.UserName)).Document, "form", ("Code", codes[3].ToUpperInvariant()))).Path.ShouldBe("/account");
        var two = house.Visitor();
        (await two.Submit((await two.SignIn(leader.UserName)).Document, "form", ("Code", codes[3]))).ShouldBeRefused("Mã không đúng");
    }

    [Fact]
    public async Task Wrong_codes_lock_like_wrong_passwords_and_a_right_password_between_them_does_not_help()
    {
        var leader = await Leader();
        var first = house.Visitor();
        await first.SignIn(leader.UserName);
        await first.Enrol();
        for (var i = 0; i < 5; i++)
        {
            var client = house.Visitor();
            await client.Submit((await client.SignIn(leader.UserName)).Document, "form", ("Code", "000000"));
        }
        (await house.Fresh(leader)).IsLockedAt(Entering.Now).ShouldBeTrue();
    }

    [Fact]
    public async Task Another_phone_is_tied_only_with_a_code_of_the_old_one()
    {
        var leader = await Leader();
        var client = house.Visitor();
        await client.SignIn(leader.UserName);
        var (_, codes) = await client.Enrol();
        var page = await client.Page("/account/second-factor");
        var refused = await client.Submit(page, "main form", ("OldCode", "000000"), ("Code", "000000"));
        refused.ShouldBeRefused("Mã không đúng");
        (await house.Fresh(leader)).AccessFailedCount.ShouldBe(1);
        codes.Length.ShouldBe(RecoveryCode.Count);
    }

    [Fact]
    public async Task The_secret_of_the_phone_lies_sealed_in_the_database()
    {
        var leader = await Leader();
        var client = house.Visitor();
        await client.SignIn(leader.UserName);
        var (secret, _) = await client.Enrol();
        var stored = await house.With(services => services.GetRequiredService<AppDb>().SecondFactors.Where(f => f.AccountId == leader.Id).Select(f => f.Secret).SingleAsync());
        stored.ShouldNotContain(Convert.ToBase64String(secret));
    }

    [Fact]
    public async Task An_administrator_takes_a_lost_phone_off_and_the_session_with_it_ends()
    {
        var root = await house.Given.Root();
        var leader = await house.Given.Account(Role.Leader, root, password: Entering.Password);
        var client = house.Visitor();
        await client.SignIn(leader.UserName);
        await client.Enrol();
        var administrator = await house.SignedIn(Role.Administrator, root);
        var page = await administrator.Page($"/accounts/{leader.Id}/second-factor");
        (await administrator.Submit(page, "main form")).ShouldBeFine().Text.ShouldContain("Đã gỡ xác thực hai bước");
        (await client.Visit("/account")).ShouldAskToSignIn();
        (await house.Visitor().SignIn(leader.UserName, returnUrl: "/account/delegations")).Path.ShouldBe("/account/second-factor");
    }
}
