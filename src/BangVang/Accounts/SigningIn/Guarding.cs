using System.Globalization;
using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Settings;
using BangVang.Organisations;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Accounts.SigningIn;

/// <summary>Why somebody who proved who they are still may not come in.</summary>
public sealed record Bar(SignInOutcome Outcome, string Sentence);

/// <summary>Counts failures, locks, and keeps out closed and long unused accounts.</summary>
public sealed class Guarding(AppDb db, SettingValues settings, Clock clock)
{
    public const string Flooded = "Có quá nhiều lần nhập sai từ địa chỉ mạng này. Chờ 15 phút rồi đăng nhập lại.";

    /// <summary>One sentence for a wrong password, a locked account and a name that nobody has: it tells a stranger nothing.</summary>
    public async Task<string> WrongSentence() =>
        $"Tên đăng nhập hoặc mật khẩu không đúng. {await LockSentence()} Quên mật khẩu thì nhờ quản trị cấp lại.";

    public async Task<string> LockSentence()
    {
        var values = await settings.Of([AccountSettings.Failures, AccountSettings.LockMinutes], await OnlyTree());
        return $"Nhập sai {values[AccountSettings.Failures]} lần liên tiếp, tài khoản tạm khóa {values[AccountSettings.LockMinutes]} phút.";
    }

    public async Task<bool> IsFlooded(HttpContext http)
    {
        var (address, since) = (SignIn.AddressOf(http), clock.Now.AddMinutes(-15));
        var most = await settings.Number(AccountSettings.AddressFailures, await OnlyTree());
        return address is not null
            && await db.SignIns.CountAsync(s => s.Address == address && s.At > since && SignInOutcomes.Failures.Contains(s.Outcome)) >= most;
    }

    public async Task CountFailure(Account account)
    {
        var values = await settings.Of([AccountSettings.Failures, AccountSettings.LockMinutes], await RootOf(account));
        int Number(string code) => int.Parse(values[code], CultureInfo.InvariantCulture);
        if (++account.AccessFailedCount < Number(AccountSettings.Failures)) return;
        account.AccessFailedCount = 0;
        account.LockoutEnd = clock.Now.AddMinutes(Number(AccountSettings.LockMinutes));
    }

    public async Task<Bar?> Bar(Account account)
    {
        if (account.IsClosedOn(clock.Today))
            return new Bar(SignInOutcome.Closed, $"Tài khoản đã đóng từ ngày {account.ClosedOn:dd/MM/yyyy}. Cần dùng lại thì liên hệ quản trị của đơn vị.");
        // Invented people may sleep as long as they like.
        if (account.IsDemonstration) return null;
        var days = await settings.Number(AccountSettings.UnusedDays, await RootOf(account));
        var since = clock.Now.AddDays(-days);
        if (days == 0 || account.ActiveSince > since || await HasSignedInSince(account, since)) return null;
        return new Bar(SignInOutcome.Unused, $"Tài khoản đã ngừng vì không dùng trong {days} ngày. Nhờ quản trị của đơn vị mở lại.");
    }

    /// <summary>Somebody is in: earlier failures are forgotten; an administrator's old password must be changed (QCVN 12:2026/BCA).</summary>
    public async Task Complete(Account account)
    {
        account.Unlock();
        var held = db.AccountGrants.ValidOn(clock.Today);
        if (account.PasswordChangedAt is null || !await held.AnyAsync(g => g.AccountId == account.Id && g.Role == Role.Administrator)) return;
        var days = await settings.Number(AccountSettings.AdministratorPasswordDays, await RootOf(account));
        if (days > 0 && account.PasswordChangedAt.Value.AddDays(days) < clock.Now) account.MustChangePassword = true;
    }

    Task<bool> HasSignedInSince(Account account, DateTimeOffset since) =>
        db.SignIns.AnyAsync(s => s.AccountId == account.Id && s.At > since && SignInOutcomes.Successes.Contains(s.Outcome));

    /// <summary>Before it is known who comes, the numbers of the only tree hold; where several live in one house, those of the house.</summary>
    async Task<Guid> OnlyTree()
    {
        var tops = await db.Organisations.Where(o => o.ParentId == null).Select(o => o.Id).Order().Take(2).ToListAsync();
        return tops.Count == 1 ? tops[0] : Guid.Empty;
    }

    Task<Guid> RootOf(Account account) => db.Organisations.Where(o => o.Id == account.OrganisationId).Select(o => o.RootId).FirstAsync();
}
