using System.Security.Cryptography;
using System.Text;
using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Events;
using BangVang.Kernel.Settings;
using BangVang.Organisations;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Accounts;

/// <summary>A link that lets its account choose a password once, within some hours.</summary>
[Unjournaled]
public sealed class PasswordLink
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required Guid AccountId { get; init; }
    public required string TokenHash { get; init; }
    public required DateTimeOffset MadeAt { get; init; }
    public Guid? MadeById { get; init; }
    public required DateTimeOffset ValidUntil { get; set; }
    public DateTimeOffset? UsedAt { get; set; }
}

/// <summary>Somebody forgot the password and waits for an administrator.</summary>
[Unjournaled]
public sealed class PasswordRequest
{
    public required Guid AccountId { get; init; }
    public required DateTimeOffset AskedAt { get; set; }
}

/// <summary>Makes and finds links for choosing a password. Whoever administers never knows anybody's password.</summary>
public sealed class PasswordLinks(AppDb db, Passwords passwords, SettingValues settings, Events events, Clock clock)
{
    /// <summary>The secret that stands in the link. Links made before are worth nothing any more; neither is the old password.</summary>
    public async Task<string> Make(Account account, Guid? by, Func<string, string> address)
    {
        var root = await db.Organisations.Where(o => o.Id == account.OrganisationId).Select(o => o.RootId).FirstAsync();
        var until = clock.Now.AddHours(await settings.Number(AccountSettings.LinkHours, root));
        var token = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(24));
        foreach (var earlier in await db.PasswordLinks.Where(l => l.AccountId == account.Id && l.UsedAt == null && l.ValidUntil > clock.Now).ToListAsync())
            earlier.ValidUntil = clock.Now;
        db.Add(new PasswordLink { AccountId = account.Id, TokenHash = Hash(token), MadeAt = clock.Now, MadeById = by, ValidUntil = until });
        db.PasswordRequests.RemoveRange(await db.PasswordRequests.Where(r => r.AccountId == account.Id).ToListAsync());
        passwords.Forget(account);
        account.ActiveSince = clock.Now;
        await events.Publish(new PasswordLinkMade(account.Id, account.Name, account.Email, address(token), until));
        return token;
    }

    /// <summary>The link when it may still be used, and its account.</summary>
    public async Task<(PasswordLink Link, Account Account)?> Find(string token)
    {
        var (hash, now) = (Hash(token), clock.Now);
        var link = await db.PasswordLinks.FirstOrDefaultAsync(l => l.TokenHash == hash && l.UsedAt == null && l.ValidUntil > now);
        if (link is null) return null;
        var account = await db.Accounts.FirstAsync(a => a.Id == link.AccountId);
        return account.IsClosedOn(clock.Today) ? null : (link, account);
    }

    public async Task Ask(Account account)
    {
        var waiting = await db.PasswordRequests.FindAsync(account.Id);
        if (waiting is not null) return;
        db.Add(new PasswordRequest { AccountId = account.Id, AskedAt = clock.Now });
        await events.Publish(new PasswordForgotten(account.Id, account.Name, account.OrganisationId));
    }

    static string Hash(string token) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(token)));
}
