using BangVang.Kernel.Data;
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
    }

    public static IQueryable<AccountGrant> ValidOn(this IQueryable<AccountGrant> grants, DateOnly date) =>
        grants.Where(g => g.From <= date && (g.Until == null || date <= g.Until));

    /// <summary>What is held on that date: a delegated role only while the one who lent it holds it himself.</summary>
    public static IQueryable<AccountGrant> HeldOn(this IQueryable<AccountGrant> grants, DateOnly date, AppDb db)
    {
        var lenders = db.Accounts.Where(a => a.ClosedOn == null || date < a.ClosedOn);
        var own = db.AccountGrants.ValidOn(date).Where(g => g.DelegatedById == null);
        return grants.ValidOn(date).Where(g => g.DelegatedById == null
            || own.Any(o => o.AccountId == g.DelegatedById && o.Role == g.Role && o.OrganisationId == g.OrganisationId
                && lenders.Any(a => a.Id == o.AccountId)));
    }

    sealed class Map :
        IEntityTypeConfiguration<Account>, IEntityTypeConfiguration<AccountGrant>, IEntityTypeConfiguration<IdentityUserClaim<Guid>>,
        IEntityTypeConfiguration<IdentityUserLogin<Guid>>, IEntityTypeConfiguration<IdentityUserToken<Guid>>
    {
        public void Configure(EntityTypeBuilder<Account> map)
        {
            map.ToTable("accounts");
            map.Property(a => a.ConcurrencyStamp).IsConcurrencyToken();
        }

        public void Configure(EntityTypeBuilder<AccountGrant> map) => map.ToTable("account_grants");

        public void Configure(EntityTypeBuilder<IdentityUserClaim<Guid>> map) => map.ToTable("account_claims");

        public void Configure(EntityTypeBuilder<IdentityUserLogin<Guid>> map) =>
            map.ToTable("account_logins").HasKey(l => new { l.LoginProvider, l.ProviderKey });

        public void Configure(EntityTypeBuilder<IdentityUserToken<Guid>> map) =>
            map.ToTable("account_tokens").HasKey(t => new { t.UserId, t.LoginProvider, t.Name });
    }
}
