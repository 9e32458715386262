using System.Net;
using BangVang.Accounts;
using BangVang.Kernel.Rights;
using BangVang.Tests.Web;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Tests.Accounts;

public sealed class PasswordTests(TestHouse house)
{
    const string New = "Huân chương 2027#";

    async Task<(HttpClient Client, Account Account)> Inside(Action<Account>? and = null)
    {
        var account = await house.Given.Account(Role.UnitOfficer, await house.Given.Root(), password: Entering.Password, and: and);
        var client = house.Visitor();
        await client.SignIn(account.UserName);
        return (client, account);
    }

    static async Task<Answer> Change(HttpClient client, string password, string current = Entering.Password, string? again = null) =>
        await client.Submit(await client.Page("/account/password"), "main form",
            ("Current", current), ("Input.Password", password), ("Input.Again", again ?? password));

    [Theory]
    [InlineData("Ngắn1!", "ít nhất 8 ký tự")]
    [InlineData("khônghoa1!", "chữ hoa")]
    [InlineData("KHÔNGTHƯỜNG1!", "chữ thường")]
    [InlineData("KhôngChữSố!", "chữ số")]
    [InlineData("KhôngĐặcBiệt1", "ký tự đặc biệt")]
    [InlineData(Entering.Password, "đã dùng trước đây")]
    public async Task A_weak_or_used_password_is_refused_with_its_reason(string password, string reason)
    {
        var (client, _) = await Inside();
        (await Change(client, password)).ShouldBeRefused(reason);
    }

    [Fact]
    public async Task A_password_must_not_hold_the_user_name()
    {
        var (client, account) = await Inside();
        (await Change(client, $"Aa1!{account.UserName}")).ShouldBeRefused("không được chứa tên đăng nhập");
    }

    [Fact]
    public async Task The_current_password_must_be_known_and_guessing_it_locks()
    {
        var (client, account) = await Inside();
        (await Change(client, New, current: "Sai mật khẩu 1!")).ShouldBeRefused("Mật khẩu đang dùng không đúng");
        (await house.Fresh(account)).AccessFailedCount.ShouldBe(1);
    }

    [Fact]
    public async Task Two_different_typings_are_told_beside_the_field() =>
        (await Change((await Inside()).Client, New, again: "khác")).ShouldBeRefused("Hai lần nhập chưa giống nhau");

    [Fact]
    public async Task Changing_the_password_keeps_this_session_and_ends_the_others()
    {
        var (client, account) = await Inside();
        var elsewhere = house.Visitor();
        await elsewhere.SignIn(account.UserName);
        (await Change(client, New)).ShouldBeFine().Path.ShouldBe("/account");
        (await elsewhere.Visit("/account")).ShouldAskToSignIn();
        (await house.Visitor().SignIn(account.UserName)).ShouldBeRefused("không đúng");
        (await house.Visitor().SignIn(account.UserName, New)).Path.ShouldBe("/account");
    }

    [Fact]
    public async Task A_password_set_by_somebody_else_is_changed_before_anything_else()
    {
        var (client, _) = await Inside(a => a.MustChangePassword = true);
        (await client.Visit("/account/delegations")).Path.ShouldBe("/account/password");
        await Change(client, New);
        (await client.Visit("/account/delegations")).Path.ShouldBe("/account/delegations");
    }

    [Fact]
    public async Task An_administrator_changes_the_password_every_sixty_days()
    {
        var root = await house.Given.Root();
        async Task<string> After(int days)
        {
            var account = await house.Given.Account(Role.Administrator, root, password: Entering.Password, and: a => a.PasswordChangedAt = Entering.Now.AddDays(-days));
            var client = house.Visitor();
            return (await client.SignIn(account.UserName, returnUrl: "/account/delegations")).Path;
        }
        (await After(61)).ShouldBe("/account/password");
        (await After(59)).ShouldBe("/account/second-factor");
    }

    [Fact]
    public async Task A_forgotten_password_is_asked_for_and_the_answer_tells_nothing()
    {
        var root = await house.Given.Root();
        var account = await house.Given.Account(Role.UnitOfficer, root, password: Entering.Password);
        async Task<Answer> Ask(string name)
        {
            var client = house.Visitor();
            return await client.Submit(await client.Page("/sign-in/forgotten"), "form", ("Name", name));
        }
        (await Ask(account.UserName!)).Document.QuerySelector(".bao")!.TextContent.ShouldBe((await Ask("khong.co.ai")).Document.QuerySelector(".bao")!.TextContent);
        var administrator = await house.SignedIn(Role.Administrator, root);
        (await administrator.Page("/accounts?state=Asking")).Body!.TextContent.ShouldContain(account.UserName!);
    }

    [Fact]
    public async Task The_link_from_the_administrator_sets_a_password_once_and_the_old_one_is_void()
    {
        var root = await house.Given.Root();
        var account = await house.Given.Account(Role.UnitOfficer, root, password: Entering.Password);
        var link = await LinkFor(account, await house.SignedIn(Role.Administrator, root));
        (await house.Visitor().SignIn(account.UserName)).ShouldBeRefused("không đúng");
        var client = house.Visitor();
        (await Choose(client, link, Entering.Password)).ShouldBeRefused("đã dùng trước đây");
        (await Choose(client, link, New)).ShouldAskToSignIn();
        (await client.SignIn(account.UserName, New)).Path.ShouldBe("/account");
        (await house.Visitor().Visit(link)).Status.ShouldBe(HttpStatusCode.Gone);
    }

    [Fact]
    public async Task A_newer_link_voids_the_older_and_an_old_one_runs_out()
    {
        var root = await house.Given.Root();
        var account = await house.Given.Account(Role.UnitOfficer, root);
        var administrator = await house.SignedIn(Role.Administrator, root);
        var (first, second) = (await LinkFor(account, administrator), await LinkFor(account, administrator));
        (await house.Visitor().Visit(first)).Status.ShouldBe(HttpStatusCode.Gone);
        (await house.Visitor().Visit(second)).Status.ShouldBe(HttpStatusCode.OK);
        await house.With(db => db.PasswordLinks.Where(l => l.AccountId == account.Id).ExecuteUpdateAsync(s => s.SetProperty(l => l.ValidUntil, DateTimeOffset.UnixEpoch)));
        (await house.Visitor().Visit(second)).Status.ShouldBe(HttpStatusCode.Gone);
    }

    [Fact]
    public async Task The_link_is_shown_once_and_kept_only_as_a_hash()
    {
        var root = await house.Given.Root();
        var account = await house.Given.Account(Role.UnitOfficer, root);
        var administrator = await house.SignedIn(Role.Administrator, root);
        var token = (await LinkFor(account, administrator)).Split('/')[^1];
        (await administrator.Page($"/accounts/{account.Id}")).QuerySelector(".ma-lien-ket").ShouldBeNull();
        await house.With(async db => (await db.PasswordLinks.AnyAsync(l => l.TokenHash.Contains(token))).ShouldBeFalse());
    }

    static async Task<string> LinkFor(Account account, HttpClient administrator)
    {
        var done = await administrator.Submit(await administrator.Page($"/accounts/{account.Id}/password"), "main form");
        return new Uri(done.ShouldBeFine().Document.QuerySelector(".ma-lien-ket")!.TextContent).PathAndQuery;
    }

    static async Task<Answer> Choose(HttpClient client, string link, string password) =>
        await client.Submit(await client.Page(link), "form", ("Input.Password", password), ("Input.Again", password));
}
