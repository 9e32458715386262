using System.Diagnostics;
using System.Net;
using System.Text;
using BangVang.Accounts;
using BangVang.Accounts.SigningIn;
using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Tests.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace BangVang.Tests.Accounts;

public sealed class SignInTests(TestHouse house)
{
    const string Wrong = "Tên đăng nhập hoặc mật khẩu không đúng.";

    async Task<Account> Officer(Action<Account>? and = null) =>
        await house.Given.Account(Role.UnitOfficer, await house.Given.Root(), password: Entering.Password, and: and);

    [Fact]
    public async Task The_right_password_leads_where_one_wanted_to_go()
    {
        var officer = await Officer();
        (await house.Visitor().SignIn(officer.UserName, returnUrl: "/account/delegations?q=x")).ShouldBeFine().Path.ShouldBe("/account/delegations?q=x");
        (await house.OutcomesOf(officer)).ShouldBe([SignInOutcome.SignedIn]);
    }

    [Fact]
    public async Task One_signs_in_by_mail_address_too_and_in_any_case()
    {
        var address = $"Hang.{Guid.CreateVersion7():N}@sonbinh.example";
        await Officer(a => (a.Email, a.NormalizedEmail) = (address, address.ToUpperInvariant()));
        (await house.Visitor().SignIn(address.ToLowerInvariant())).ShouldBeFine().Path.ShouldBe("/account");
    }

    [Fact]
    public async Task A_password_typed_with_letters_and_tones_apart_is_the_same_password()
    {
        var officer = await Officer();
        (await house.Visitor().SignIn(officer.UserName, Entering.Password.Normalize(NormalizationForm.FormD))).Path.ShouldBe("/account");
    }

    [Fact]
    public async Task A_wrong_password_and_an_unknown_name_get_the_same_answer_and_the_name_stays_typed()
    {
        var officer = await Officer();
        var known = (await house.Visitor().SignIn(officer.UserName, "Sai mật khẩu 1!")).ShouldBeRefused(Wrong);
        var unknown = (await house.Visitor().SignIn("khong.co.ai", "Sai mật khẩu 1!")).ShouldBeRefused(Wrong);
        Said(known).ShouldBe(Said(unknown));
        known.Document.QuerySelector("[name='Input.Name']")!.GetAttribute("value").ShouldBe(officer.UserName);
        known.Document.QuerySelector("[name='Input.Password']")!.HasAttribute("value").ShouldBeFalse();
    }

    static string Said(Answer answer) => answer.Document.QuerySelector(".bao-loi")!.TextContent;

    [Fact]
    public async Task After_five_wrong_passwords_even_the_right_one_waits_and_nobody_learns_that_it_was_right()
    {
        var officer = await Officer();
        var client = house.Visitor();
        for (var i = 0; i < 5; i++) await client.SignIn(officer.UserName, "Sai mật khẩu 1!");
        (await client.SignIn(officer.UserName)).ShouldBeRefused(Wrong);
        (await house.OutcomesOf(officer)).ShouldBe([.. Enumerable.Repeat(SignInOutcome.WrongPassword, 5), SignInOutcome.Locked]);
        await house.Change(officer, a => a.LockoutEnd = house.Services.GetRequiredService<Clock>().Now.AddSeconds(-1));
        (await client.SignIn(officer.UserName)).Path.ShouldBe("/account");
    }

    [Fact]
    public async Task The_lock_lasts_a_quarter_of_an_hour()
    {
        var officer = await Officer();
        for (var i = 0; i < 5; i++) await house.Visitor().SignIn(officer.UserName, "Sai mật khẩu 1!");
        var until = (await house.Fresh(officer)).LockoutEnd!.Value;
        (until - Entering.Now).ShouldBeInRange(TimeSpan.FromMinutes(14.5), TimeSpan.FromMinutes(15));
    }

    [Fact]
    public async Task Guesses_sent_at_once_are_counted_one_by_one()
    {
        var officer = await Officer();
        await Task.WhenAll(Enumerable.Range(0, 12).Select(_ => house.Visitor().SignIn(officer.UserName, "Sai mật khẩu 1!")));
        (await house.OutcomesOf(officer)).Count(o => o == SignInOutcome.WrongPassword).ShouldBe(5);
    }

    [Fact]
    public async Task A_right_password_forgets_earlier_slips()
    {
        var officer = await Officer();
        for (var i = 0; i < 4; i++) await house.Visitor().SignIn(officer.UserName, "Sai mật khẩu 1!");
        await house.Visitor().SignIn(officer.UserName);
        (await house.Fresh(officer)).AccessFailedCount.ShouldBe(0);
    }

    [Fact]
    public async Task An_unknown_name_takes_as_long_as_a_wrong_password()
    {
        var officer = await Officer();
        var http = new DefaultHttpContext();
        async Task<long> Median(string name)
        {
            var times = new List<long>();
            for (var i = 0; i < 3; i++)
            {
                var watch = Stopwatch.StartNew();
                await house.With(services => services.GetRequiredService<PasswordSignIn>().Try(http, name, "Sai mật khẩu 1!"));
                times.Add(watch.ElapsedMilliseconds);
            }
            return times.Order().ElementAt(1);
        }
        await Median("khong.co.ai");
        var (wrong, unknown) = (await Median(officer.UserName!), await Median("khong.co.ai"));
        // Without a hash to check it would be a tenth.
        unknown.ShouldBeGreaterThan(wrong / 3);
    }

    [Fact]
    public async Task A_closed_account_is_told_so_only_with_the_right_password()
    {
        var officer = await Officer(a => a.ClosedOn = new DateOnly(2026, 1, 5));
        (await house.Visitor().SignIn(officer.UserName, "Sai mật khẩu 1!")).ShouldBeRefused(Wrong);
        (await house.Visitor().SignIn(officer.UserName)).ShouldBeRefused("Tài khoản đã đóng từ ngày 05/01/2026");
    }

    [Fact]
    public async Task An_account_unused_for_45_days_waits_for_the_administrator()
    {
        var officer = await Officer(a => a.ActiveSince = Entering.Now.AddDays(-46));
        (await house.Visitor().SignIn(officer.UserName)).ShouldBeRefused("không dùng trong 45 ngày");
    }

    [Theory]
    [InlineData("https://ke-xau.example/")]
    [InlineData("//ke-xau.example/")]
    [InlineData("/\\ke-xau.example")]
    [InlineData("javascript:alert(1)")]
    [InlineData("/sign-out")]
    public async Task Nobody_is_led_out_of_the_house_by_the_address_to_return_to(string returnUrl)
    {
        var officer = await Officer();
        var answer = await house.Visitor().SignIn(officer.UserName, returnUrl: returnUrl);
        answer.Response.RequestMessage!.RequestUri!.Host.ShouldBe("localhost");
        answer.Path.ShouldBe("/");
    }

    [Fact]
    public async Task A_form_without_its_token_is_not_taken()
    {
        var officer = await Officer();
        var answer = await house.Visitor().PostAsync("/sign-in", new FormUrlEncodedContent(
            new Dictionary<string, string> { ["Input.Name"] = officer.UserName!, ["Input.Password"] = Entering.Password }));
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await house.OutcomesOf(officer)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Clicking_sign_in_twice_signs_in()
    {
        var officer = await Officer();
        var client = house.Visitor();
        var page = await client.Page("/sign-in?returnUrl=%2Faccount");
        var both = await Task.WhenAll(Enumerable.Range(0, 2).Select(_ =>
            client.Submit(page, "form", ("Input.Name", officer.UserName), ("Input.Password", Entering.Password))));
        both.ShouldAllBe(answer => answer.Path == "/account");
    }

    [Fact]
    public async Task Signing_out_ends_the_session_and_is_written_down()
    {
        var officer = await Officer();
        var client = house.Visitor();
        var mine = await client.SignIn(officer.UserName);
        (await client.Submit(mine.Document, "form[action='/sign-out']")).ShouldAskToSignIn();
        (await client.Visit("/account")).ShouldAskToSignIn();
        (await house.OutcomesOf(officer)).ShouldBe([SignInOutcome.SignedIn, SignInOutcome.SignedOut]);
    }

    [Fact]
    public async Task What_was_typed_is_never_written_down()
    {
        var secret = "Mật khẩu gõ nhầm ô " + Guid.CreateVersion7();
        await house.Visitor().SignIn(secret, "Sai mật khẩu 1!");
        var rows = await house.With(services => services.GetRequiredService<AppDb>().SignIns.CountAsync(s =>
            s.Browser!.Contains(secret) || s.Host!.Contains(secret) || s.Address!.Contains(secret)));
        rows.ShouldBe(0);
    }

    [Fact]
    public async Task An_address_with_a_hundred_failures_in_a_quarter_of_an_hour_must_wait()
    {
        var officer = await Officer();
        var http = new DefaultHttpContext { Connection = { RemoteIpAddress = IPAddress.Parse("198.51.100.7") } };
        await house.With(async db =>
        {
            db.AddRange(Enumerable.Range(0, 100).Select(_ => SignIn.Of(http, null, SignInOutcome.UnknownName, Entering.Now.AddMinutes(-3))));
            await db.SaveChangesAsync();
        });
        var attempt = await house.With(services => services.GetRequiredService<PasswordSignIn>().Try(http, officer.UserName!, Entering.Password));
        attempt.Refused.ShouldBe(Guarding.Flooded);
    }
}
