using BangVang.Accounts;
using BangVang.Kernel;
using BangVang.Kernel.Rights;
using BangVang.Organisations;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace BangVang.Tests;

public sealed partial class Given
{
    /// <summary>An account that works at the organisation and holds the role over it (null: holds nothing).</summary>
    public Task<Account> Account(Role? role, Organisation organisation, string name = "Nguyễn Thị Thu Hằng", string? password = null, Action<Account>? and = null) =>
        Saved(async (db, services) =>
        {
            var userName = "u" + Guid.CreateVersion7().ToString("N")[16..];
            var account = new Account
            {
                Id = Guid.CreateVersion7(),
                Name = name,
                OrganisationId = organisation.Id,
                UserName = userName,
                NormalizedUserName = services.GetRequiredService<ILookupNormalizer>().NormalizeName(userName),
                SecurityStamp = Guid.CreateVersion7().ToString("N"),
                LockoutEnabled = true,
            };
            if (password is not null) account.PasswordHash = services.GetRequiredService<IPasswordHasher<Account>>().HashPassword(account, password);
            and?.Invoke(account);
            db.Add(account);
            await db.SaveChangesAsync();
            if (role is { } held) db.Add(Held(account, held, organisation, services));
            return account;
        });

    /// <summary>A further role; by default since long ago and without end.</summary>
    public Task<AccountGrant> Grant(
        Account account, Role role, Organisation organisation, DateOnly? from = null, DateOnly? until = null, Account? delegatedBy = null) =>
        Saved((db, services) =>
        {
            var grant = Held(account, role, organisation, services, from, until, delegatedBy);
            db.Add(grant);
            return Task.FromResult(grant);
        });

    static AccountGrant Held(
        Account account, Role role, Organisation organisation, IServiceProvider services,
        DateOnly? from = null, DateOnly? until = null, Account? delegatedBy = null) => new()
        {
            AccountId = account.Id,
            Role = role,
            OrganisationId = organisation.Id,
            From = from ?? services.GetRequiredService<Clock>().Today.AddYears(-1),
            Until = until,
            DelegatedById = delegatedBy?.Id,
        };
}
