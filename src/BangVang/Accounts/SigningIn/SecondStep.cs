using System.Security.Claims;
using BangVang.Kernel;
using BangVang.Kernel.Data;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Accounts.SigningIn;

/// <summary>Between the password and the code: a cookie of five minutes says whose password was right.</summary>
public sealed class SecondStep(AppDb db, Enrolment enrolment, Guarding guarding, Clock clock)
{
    static readonly string Scheme = IdentityConstants.TwoFactorUserIdScheme;

    public static Task Begin(HttpContext http, Account account, SignInOutcome becomes)
    {
        Claim[] claims = [new(ClaimTypes.NameIdentifier, account.Id.ToString()), new("stamp", account.SecurityStamp!), new("becomes", becomes.ToString())];
        return http.SignInAsync(Scheme, new ClaimsPrincipal(new ClaimsIdentity(claims, Scheme)));
    }

    public static Task End(HttpContext http) => http.SignOutAsync(Scheme);

    public static async Task<bool> IsUnderWay(HttpContext http) => (await http.AuthenticateAsync(Scheme)).Succeeded;

    /// <summary>Null: the first step is too long ago, or the account has changed since. Otherwise the attempt, kept whatever it was.</summary>
    public async Task<Attempt?> Try(HttpContext http, string code)
    {
        var first = (await http.AuthenticateAsync(Scheme)).Principal;
        if (!Guid.TryParse(first?.FindFirstValue(ClaimTypes.NameIdentifier), out var id)) return null;
        await using var transaction = await db.Database.BeginTransactionAsync();
        var account = (await db.Accounts.FromSql($"select *, xmin from accounts where id = {id} for no key update").ToListAsync()).SingleOrDefault();
        if (account is null || account.SecurityStamp != first!.FindFirstValue("stamp")) return null;
        var (attempt, outcome) = await Judge(account, code, Enum.Parse<SignInOutcome>(first!.FindFirstValue("becomes")!));
        db.Add(SignIn.Of(http, account.Id, outcome, clock.Now));
        await db.SaveChangesAsync();
        await transaction.CommitAsync();
        return attempt;
    }

    /// <summary>Somebody who is in proves his second factor once more. Null, or what is wrong; wrong ones count towards the lock.</summary>
    public async Task<string?> Confirm(HttpContext http, Guid accountId, string code)
    {
        await using var transaction = await db.Database.BeginTransactionAsync();
        var account = (await db.Accounts.FromSql($"select *, xmin from accounts where id = {accountId} for no key update").ToListAsync()).Single();
        var right = await enrolment.Takes(account, code);
        if (!right)
        {
            await guarding.CountFailure(account);
            db.Add(SignIn.Of(http, accountId, SignInOutcome.WrongCode, clock.Now));
        }
        await db.SaveChangesAsync();
        await transaction.CommitAsync();
        return right ? null : await WrongSentence();
    }

    async Task<(Attempt, SignInOutcome)> Judge(Account account, string code, SignInOutcome becomes)
    {
        if (account.IsLockedAt(clock.Now)) return (Attempt.No(await WrongSentence()), SignInOutcome.Locked);
        if (await guarding.Bar(account) is { } bar) return (Attempt.No(bar.Sentence), bar.Outcome);
        if (!await enrolment.Takes(account, code))
        {
            await guarding.CountFailure(account);
            return (Attempt.No(await WrongSentence()), SignInOutcome.WrongCode);
        }
        await guarding.Complete(account);
        return (new Attempt(account, false, null), becomes);
    }

    async Task<string> WrongSentence() =>
        $"Mã không đúng hoặc đã dùng rồi. Chờ mã tiếp theo hiện trên điện thoại rồi nhập lại. {await guarding.LockSentence()}";
}
