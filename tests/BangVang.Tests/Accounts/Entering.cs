using BangVang.Accounts;
using BangVang.Accounts.SigningIn;
using BangVang.Kernel.Data;
using BangVang.Tests.Web;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Tests.Accounts;

/// <summary>Coming in by the front door, step by step.</summary>
static class Entering
{
    public static DateTimeOffset Now => TimeProvider.System.GetUtcNow();

    public const string Password = "Bằng khen 2026!";

    public static Task<Answer> SignIn(this HttpClient client, string? name, string password = Password, string? returnUrl = "/account") =>
        SendSignIn(client, name, password, "/sign-in" + (returnUrl is null ? "" : "?returnUrl=" + Uri.EscapeDataString(returnUrl)));

    static async Task<Answer> SendSignIn(HttpClient client, string? name, string password, string path) =>
        await client.Submit(await client.Page(path), "form", ("Input.Name", name), ("Input.Password", password));

    /// <summary>Ties the account to an app and gives its secret.</summary>
    public static async Task<(byte[] Secret, string[] RecoveryCodes)> Enrol(this HttpClient client)
    {
        var page = await client.Page("/account/second-factor");
        var secret = Base32(page.QuerySelector(".ma-khoa")!.TextContent);
        var done = await client.Submit(page, "main form", ("Code", Totp.Code(secret, Totp.StepAt(Entering.Now))));
        done.Path.ShouldBe("/account/recovery-codes", done.Text);
        return (secret, [.. done.Document.QuerySelectorAll(".ma-du-phong code").Select(c => c.TextContent)]);
    }

    /// <summary>The code that will hold in a moment: the clock runs on for it, since each is worth something once.</summary>
    public static string NextCode(byte[] secret, int later = 1) => Totp.Code(secret, Totp.StepAt(Entering.Now) + later);

    public static Task<SignInOutcome[]> OutcomesOf(this TestHouse house, Account account) => house.With(async services =>
    {
        var db = (AppDb)services.GetService(typeof(AppDb))!;
        return await db.SignIns.Where(s => s.AccountId == account.Id).OrderBy(s => s.Id).Select(s => s.Outcome).ToArrayAsync();
    });

    public static Task Change(this TestHouse house, Account account, Action<Account> change) => house.With(async db =>
    {
        change(await db.Accounts.SingleAsync(a => a.Id == account.Id));
        await db.SaveChangesAsync();
    });

    public static Task<Account> Fresh(this TestHouse house, Account account) => house.With(services =>
        ((AppDb)services.GetService(typeof(AppDb))!).Accounts.AsNoTracking().SingleAsync(a => a.Id == account.Id));

    static byte[] Base32(string text)
    {
        var bits = string.Concat(text.Where(c => c != ' ').Select(c => Convert.ToString("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".IndexOf(c), 2).PadLeft(5, '0')));
        return [.. Enumerable.Range(0, bits.Length / 8).Select(i => Convert.ToByte(bits.Substring(i * 8, 8), 2))];
    }
}
