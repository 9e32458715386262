using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Organisations;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BangVang.Accounts;

public static class AccountData
{
    extension(AppDb db)
    {
        public DbSet<Account> Accounts => db.Set<Account>();
        public DbSet<AccountGrant> AccountGrants => db.Set<AccountGrant>();
        public DbSet<IdentityUserLogin<Guid>> AccountLogins => db.Set<IdentityUserLogin<Guid>>();
        public DbSet<UsedPassword> UsedPasswords => db.Set<UsedPassword>();
        public DbSet<PasswordLink> PasswordLinks => db.Set<PasswordLink>();
        public DbSet<PasswordRequest> PasswordRequests => db.Set<PasswordRequest>();

        /// <summary>The accounts that work at or below the organisations over which the actor holds the right.</summary>
        public IQueryable<Account> AccountsFor(Actor actor, string right)
        {
            var below = db.Organisations.Below(actor.PathsFor(right));
            return db.Accounts.Where(a => below.Any(o => o.Id == a.OrganisationId));
        }
    }

    public static IQueryable<Account> OpenOn(this IQueryable<Account> accounts, DateOnly date) =>
        accounts.Where(a => a.ClosedOn == null || date < a.ClosedOn);

    /// <summary>Granted and not over on that date: held already, or to come.</summary>
    public static IQueryable<AccountGrant> NotOver(this IQueryable<AccountGrant> grants, DateOnly date) =>
        grants.Where(g => g.EndedAt == null && (g.Until == null || date <= g.Until));

    public static IQueryable<AccountGrant> ValidOn(this IQueryable<AccountGrant> grants, DateOnly date) =>
        grants.NotOver(date).Where(g => g.From <= date);

    /// <summary>What is held on that date: a delegated role only while the one who lent it holds it himself.</summary>
    public static IQueryable<AccountGrant> HeldOn(this IQueryable<AccountGrant> grants, DateOnly date, AppDb db)
    {
        var lenders = db.Accounts.OpenOn(date);
        var own = db.AccountGrants.ValidOn(date).Where(g => g.DelegatedById == null);
        return grants.ValidOn(date).Where(g => g.DelegatedById == null
            || own.Any(o => o.AccountId == g.DelegatedById && o.Role == g.Role && o.OrganisationId == g.OrganisationId
                && lenders.Any(a => a.Id == o.AccountId)));
    }

    sealed class Map :
        IEntityTypeConfiguration<Account>, IEntityTypeConfiguration<AccountGrant>, IEntityTypeConfiguration<IdentityUserLogin<Guid>>,
        IEntityTypeConfiguration<UsedPassword>, IEntityTypeConfiguration<PasswordLink>, IEntityTypeConfiguration<PasswordRequest>
    {
        public void Configure(EntityTypeBuilder<Account> map)
        {
            map.ToTable("accounts");
            map.Property(a => a.ActiveSince).HasDefaultValueSql("now()");
        }

        public void Configure(EntityTypeBuilder<AccountGrant> map)
        {
            map.ToTable("account_grants");
            map.Property(g => g.GivenAt).HasDefaultValueSql("now()");
            map.HasOne<Account>().WithMany().HasForeignKey(g => g.AccountId);
        }

        public void Configure(EntityTypeBuilder<IdentityUserLogin<Guid>> map) =>
            map.ToTable("account_logins").HasKey(l => new { l.LoginProvider, l.ProviderKey });

        public void Configure(EntityTypeBuilder<UsedPassword> map) =>
            map.ToTable("used_passwords").HasOne<Account>().WithMany().HasForeignKey(u => u.AccountId);

        public void Configure(EntityTypeBuilder<PasswordLink> map) =>
            map.ToTable("password_links").HasOne<Account>().WithMany().HasForeignKey(l => l.AccountId);

        public void Configure(EntityTypeBuilder<PasswordRequest> map) => map.ToTable("password_requests").HasKey(r => r.AccountId);
    }
}
