using System.Text;
using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Settings;
using BangVang.Organisations;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Accounts;

/// <summary>A password that was used before; only its hash.</summary>
[Unjournaled]
public sealed class UsedPassword
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required Guid AccountId { get; init; }
    public required string PasswordHash { get; init; }
    public required DateTimeOffset UsedUntil { get; init; }
}

/// <summary>Passwords: what may be one, how one is changed, which one is right.</summary>
public sealed class Passwords(AppDb db, SettingValues settings, IPasswordHasher<Account> hasher, Clock clock)
{
    public const int Longest = 128;

    // Whoever asks for a name that nobody has must wait as long as for a wrong password.
    static string? hashOfNobody;

    /// <summary>Some keyboards send letters and tones apart: the same password must give the same hash.</summary>
    static string Clean(string password) => password.Normalize(NormalizationForm.FormC);

    public bool IsRight(Account? account, string password)
    {
        var someone = account ?? new Account { Name = "", OrganisationId = Guid.Empty };
        var hash = account?.PasswordHash ?? (hashOfNobody ??= hasher.HashPassword(someone, Guid.CreateVersion7().ToString()));
        var result = hasher.VerifyHashedPassword(someone, hash, Clean(password.Length > Longest ? "" : password));
        if (account?.PasswordHash is null || result == PasswordVerificationResult.Failed) return false;
        if (result == PasswordVerificationResult.SuccessRehashNeeded) account.PasswordHash = hasher.HashPassword(account, Clean(password));
        return true;
    }

    /// <summary>Sentences that say why this may not be the new password; none when it may.</summary>
    public async Task<IReadOnlyList<string>> Faults(Account account, string password)
    {
        var root = await db.Organisations.Where(o => o.Id == account.OrganisationId).Select(o => o.RootId).FirstAsync();
        var least = await settings.Number(AccountSettings.PasswordLength, root);
        var faults = Shape(account, Clean(password), least).ToList();
        if (faults.Count == 0 && await WasUsed(account, Clean(password), await settings.Number(AccountSettings.PasswordHistory, root)))
            faults.Add("Mật khẩu này đã dùng trước đây. Chọn mật khẩu khác.");
        return faults;
    }

    /// <summary>What is asked of a new password, said before it is typed.</summary>
    public async Task<string> Rule(Account account)
    {
        var root = await db.Organisations.Where(o => o.Id == account.OrganisationId).Select(o => o.RootId).FirstAsync();
        var values = await settings.Of([AccountSettings.PasswordLength, AccountSettings.PasswordHistory], root);
        var history = values[AccountSettings.PasswordHistory] == "0" ? "" : $" Không dùng lại {values[AccountSettings.PasswordHistory]} mật khẩu gần nhất.";
        return $"Ít nhất {values[AccountSettings.PasswordLength]} ký tự, đủ chữ thường, chữ hoa, chữ số và ký tự đặc biệt.{history}";
    }

    static IEnumerable<string> Shape(Account account, string password, int least)
    {
        if (password.Length < least) yield return $"Mật khẩu cần ít nhất {least} ký tự.";
        if (password.Length > Longest) yield return $"Mật khẩu dài nhất {Longest} ký tự.";
        if (!password.Any(char.IsLower) || !password.Any(char.IsUpper) || !password.Any(char.IsDigit) || password.All(char.IsLetterOrDigit))
            yield return "Mật khẩu cần đủ chữ thường, chữ hoa, chữ số và ký tự đặc biệt (ví dụ: @ # ! -).";
        if (account.UserName is { Length: > 2 } name && password.Contains(name, StringComparison.OrdinalIgnoreCase))
            yield return "Mật khẩu không được chứa tên đăng nhập.";
    }

    async Task<bool> WasUsed(Account account, string password, int history)
    {
        if (history == 0) return false;
        var before = account.PasswordHash is null ? history : history - 1;
        var hashes = await db.UsedPasswords.Where(u => u.AccountId == account.Id)
            .OrderByDescending(u => u.UsedUntil).Take(before).Select(u => u.PasswordHash).ToListAsync();
        if (account.PasswordHash is { } now) hashes.Add(now);
        return hashes.Exists(h => hasher.VerifyHashedPassword(account, h, password) != PasswordVerificationResult.Failed);
    }

    /// <summary>Every session of the account ends; saved by the caller.</summary>
    public void Change(Account account, string password)
    {
        Forget(account);
        account.PasswordHash = hasher.HashPassword(account, Clean(password));
        account.PasswordChangedAt = clock.Now;
        account.ActiveSince = clock.Now;
        account.MustChangePassword = false;
        account.Unlock();
    }

    /// <summary>The password opens nothing any more, and every session ends.</summary>
    public void Forget(Account account)
    {
        if (account.PasswordHash is { } old) db.Add(new UsedPassword { AccountId = account.Id, PasswordHash = old, UsedUntil = clock.Now });
        account.PasswordHash = null;
        account.EndSessions();
    }
}
