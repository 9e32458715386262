using BangVang.Accounts.SigningIn;
using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Organisations;
using BangVang.Papers.Text;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Accounts.Lists;

/// <summary>What a list of accounts may be narrowed to.</summary>
public enum AccountState { Open, Closed, Locked, Asking, NoPassword, NoSecondFactor, NoRole, BodyEnded }

public static class AccountStates
{
    public static string Name(AccountState state) => state switch
    {
        AccountState.Open => "Đang dùng",
        AccountState.Closed => "Đã đóng",
        AccountState.Locked => "Đang tạm khóa",
        AccountState.Asking => "Chờ cấp lại mật khẩu",
        AccountState.NoPassword => "Chưa đặt mật khẩu",
        AccountState.NoSecondFactor => "Thiếu xác thực hai bước",
        AccountState.NoRole => "Chưa có vai",
        AccountState.BodyEnded => "Đơn vị đã kết thúc",
        _ => throw new ArgumentOutOfRangeException(nameof(state)),
    };
}

/// <summary>What is asked of a list of accounts; it lives in the URL.</summary>
public sealed record AccountFilter(string? Text, Guid? Organisation, Role? Role, AccountState? State)
{
    static readonly Role[] Guarded = [.. Enum.GetValues<Role>().Where(RoleNames.NeedsSecondFactor)];

    public bool IsAll => string.IsNullOrWhiteSpace(Text) && Organisation is null && Role is null && State is null;

    public IQueryable<Account> Of(AppDb db, Actor actor, Clock clock)
    {
        var accounts = db.AccountsFor(actor, AccountRights.See);
        var (folded, typed, role, held) = (VietnameseText.Fold(Text), Text?.Trim().ToLowerInvariant() ?? "", Role, db.AccountGrants.ValidOn(clock.Today));
        if (typed.Length > 0) accounts = accounts.Where(a => folded != "" && a.Folded.Contains(folded) || a.UserName!.Contains(typed) || a.Email!.ToLower().Contains(typed));
        if (Organisation is { } id)
        {
            var organisations = db.Organisations;
            var below = organisations.Where(o => organisations.Any(top => top.Id == id && o.Path.StartsWith(top.Path)));
            accounts = accounts.Where(a => below.Any(o => o.Id == a.OrganisationId));
        }
        if (role is not null) accounts = accounts.Where(a => held.Any(g => g.AccountId == a.Id && g.Role == role));
        return State is { } state ? In(accounts, db, state, clock) : accounts;
    }

    static IQueryable<Account> In(IQueryable<Account> accounts, AppDb db, AccountState state, Clock clock)
    {
        var (today, now, held) = (clock.Today, clock.Now, db.AccountGrants.ValidOn(clock.Today));
        var (requests, ended) = (db.PasswordRequests, db.Organisations.Where(o => o.ValidUntil < today));
        return state switch
        {
            AccountState.Open => accounts.OpenOn(today),
            AccountState.Closed => accounts.Where(a => a.ClosedOn != null && a.ClosedOn <= today),
            AccountState.Locked => accounts.Where(a => a.LockoutEnd > now),
            AccountState.Asking => accounts.Where(a => requests.Any(r => r.AccountId == a.Id)),
            AccountState.NoPassword => accounts.OpenOn(today).Where(a => a.PasswordHash == null),
            AccountState.NoSecondFactor => accounts.OpenOn(today).Where(a => !a.TwoFactorEnabled && held.Any(g => g.AccountId == a.Id && Guarded.Contains(g.Role))),
            AccountState.NoRole => accounts.OpenOn(today).Where(a => !held.Any(g => g.AccountId == a.Id)),
            AccountState.BodyEnded => accounts.OpenOn(today).Where(a => ended.Any(o => o.Id == a.OrganisationId)),
            _ => throw new ArgumentOutOfRangeException(nameof(state)),
        };
    }
}

/// <summary>An account as lists show it.</summary>
public sealed class AccountRow
{
    public Guid Id { get; init; }
    public required string SortName { get; init; }
    public required string Name { get; init; }
    public string? Position { get; init; }
    public string? UserName { get; init; }
    public string? Email { get; init; }
    public required string Organisation { get; init; }
    public DateOnly? ClosedOn { get; init; }
    public DateTimeOffset? LockoutEnd { get; init; }
    public bool HasPassword { get; init; }
    public bool IsAsking { get; init; }
    public DateTimeOffset? LastSignInAt { get; init; }
    public required IReadOnlyList<Role> Roles { get; init; }

    public string RoleWords => string.Join("; ", Roles.Distinct().Order().Select(RoleNames.Of));

    public (string? Kind, string Word) State(Clock clock) =>
        ClosedOn is { } closed ? (null, closed <= clock.Today ? $"Đã đóng {closed:dd/MM/yyyy}" : $"Đóng từ {closed:dd/MM/yyyy}")
        : LockoutEnd > clock.Now ? ("loi", $"Tạm khóa đến {Clock.LocalTime(LockoutEnd.Value):HH:mm}")
        : IsAsking ? ("cho", "Chờ cấp lại mật khẩu")
        : !HasPassword ? ("cho", "Chưa đặt mật khẩu")
        : ("xong", "Đang dùng");

    public static IQueryable<AccountRow> Of(AppDb db, IQueryable<Account> accounts, DateOnly today)
    {
        var (organisations, held, requests, signIns) = (db.Organisations, db.AccountGrants.ValidOn(today), db.PasswordRequests, db.SignIns);
        return accounts.AsNoTracking().Select(a => new AccountRow
        {
            Id = a.Id, SortName = a.SortName, Name = a.Name, Position = a.Position, UserName = a.UserName, Email = a.Email,
            Organisation = organisations.First(o => o.Id == a.OrganisationId).Name,
            ClosedOn = a.ClosedOn, LockoutEnd = a.LockoutEnd, HasPassword = a.PasswordHash != null,
            IsAsking = requests.Any(r => r.AccountId == a.Id),
            LastSignInAt = signIns.Where(s => s.AccountId == a.Id && SignInOutcomes.Successes.Contains(s.Outcome)).Max(s => (DateTimeOffset?)s.At),
            Roles = held.Where(g => g.AccountId == a.Id).Select(g => g.Role).ToList(),
        });
    }
}
