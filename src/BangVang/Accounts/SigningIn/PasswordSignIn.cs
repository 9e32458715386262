using BangVang.Kernel;
using BangVang.Kernel.Data;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Accounts.SigningIn;

/// <summary>How far somebody came: in, only to the code, or not at all, with the sentence to show.</summary>
public sealed record Attempt(Account? Account, bool NeedsCode, string? Refused)
{
    public static Attempt No(string sentence) => new(null, false, sentence);
}

/// <summary>
/// Tries a password. The account's row stays locked meanwhile, so that a hundred guesses at once are a hundred guesses in a row.
/// </summary>
public sealed class PasswordSignIn(AppDb db, Passwords passwords, ILookupNormalizer normalizer, Guarding guarding, Clock clock)
{
    public async Task<Attempt> Try(HttpContext http, string name, string password)
    {
        await using var transaction = await db.Database.BeginTransactionAsync();
        var account = await Locked(name);
        var (attempt, outcome) = await guarding.IsFlooded(http) ? (Attempt.No(Guarding.Flooded), SignInOutcome.TooMany)
            : account is null ? Unknown(password, await guarding.WrongSentence())
            : await Judge(account, password);
        if (outcome is { } known) db.Add(SignIn.Of(http, account?.Id, known, clock.Now));
        await db.SaveChangesAsync();
        await transaction.CommitAsync();
        return attempt;
    }

    /// <summary>Somebody who is in proves once more who he is. Null, or what is wrong; wrong ones count towards the lock.</summary>
    public async Task<string?> Confirm(HttpContext http, Guid accountId, string password)
    {
        await using var transaction = await db.Database.BeginTransactionAsync();
        var account = await db.Accounts.FromSql($"select *, xmin from accounts where id = {accountId} for no key update").ToListAsync();
        if (passwords.IsRight(account[0], password)) return null;
        await guarding.CountFailure(account[0]);
        db.Add(SignIn.Of(http, accountId, SignInOutcome.WrongPassword, clock.Now));
        await db.SaveChangesAsync();
        await transaction.CommitAsync();
        return $"Mật khẩu đang dùng không đúng. {await guarding.LockSentence()}";
    }

    async Task<Account?> Locked(string name)
    {
        var normal = normalizer.NormalizeName(name.Trim());
        var rows = await db.Accounts.FromSql($"""
            select *, xmin from accounts where normalized_user_name = {normal} or normalized_email = {normal} limit 1 for no key update
            """).ToListAsync();
        return rows.SingleOrDefault();
    }

    (Attempt, SignInOutcome?) Unknown(string password, string sentence)
    {
        passwords.IsRight(null, password);
        return (Attempt.No(sentence), SignInOutcome.UnknownName);
    }

    /// <summary>A locked account tells nobody whether the password was right: the lock would be no use otherwise.</summary>
    async Task<(Attempt, SignInOutcome?)> Judge(Account account, string password)
    {
        var right = passwords.IsRight(account, password);
        if (account.IsLockedAt(clock.Now)) return (Attempt.No(await guarding.WrongSentence()), SignInOutcome.Locked);
        if (!right)
        {
            await guarding.CountFailure(account);
            return (Attempt.No(await guarding.WrongSentence()), SignInOutcome.WrongPassword);
        }
        if (await guarding.Bar(account) is { } bar) return (Attempt.No(bar.Sentence), bar.Outcome);
        if (account.TwoFactorEnabled) return (new Attempt(account, true, null), null);
        await guarding.Complete(account);
        return (new Attempt(account, false, null), SignInOutcome.SignedIn);
    }
}
