using BangVang.Accounts;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Organisations;
using BangVang.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BangVang.Initiatives.Councils;

public static class CouncilData
{
    extension(AppDb db)
    {
        public DbSet<InitiativeCouncil> InitiativeCouncils => db.Set<InitiativeCouncil>();
        public DbSet<InitiativeCouncilMember> InitiativeCouncilMembers => db.Set<InitiativeCouncilMember>();
        public DbSet<CriteriaSet> CriteriaSets => db.Set<CriteriaSet>();
        public DbSet<Criterion> Criteria => db.Set<Criterion>();

        /// <summary>Councils of the bodies that the actor looks after, of those above these, and those of which the actor is a member.</summary>
        public IQueryable<InitiativeCouncil> InitiativeCouncilsVisibleTo(Actor actor)
        {
            string[] own = [.. actor.PathsFor(InitiativeRights.See).Concat(actor.HomePath is { Length: > 0 } home ? [home] : []).Distinct()];
            var (organisations, members, account) = (db.Set<Organisation>(), db.Set<InitiativeCouncilMember>(), actor.Id);
            return db.Set<InitiativeCouncil>().Where(c =>
                organisations.Any(o => o.Id == c.OrganisationId && own.Any(p => o.Path.StartsWith(p) || p.StartsWith(o.Path)))
                || members.Any(m => m.CouncilId == c.Id && m.AccountId == account));
        }
    }

    public static IQueryable<InitiativeCouncil> ValidOn(this IQueryable<InitiativeCouncil> councils, DateOnly day) =>
        councils.Where(c => c.ValidFrom <= day && (c.ValidUntil == null || day <= c.ValidUntil));

    public static IQueryable<InitiativeCouncilMember> On(this IQueryable<InitiativeCouncilMember> members, DateOnly day) =>
        members.Where(m => m.From <= day && (m.Until == null || day <= m.Until));

    sealed class Map :
        IEntityTypeConfiguration<InitiativeCouncil>, IEntityTypeConfiguration<InitiativeCouncilMember>, IEntityTypeConfiguration<CriteriaSet>,
        IEntityTypeConfiguration<Criterion>
    {
        public void Configure(EntityTypeBuilder<InitiativeCouncil> map) =>
            map.ToTable("initiative_councils").HasOne<Organisation>().WithMany().HasForeignKey(c => c.OrganisationId);

        public void Configure(EntityTypeBuilder<InitiativeCouncilMember> map)
        {
            map.ToTable("initiative_council_members").HasOne<InitiativeCouncil>().WithMany().HasForeignKey(m => m.CouncilId);
            map.HasOne<Person>().WithMany().HasForeignKey(m => m.PersonId);
            map.HasOne<Account>().WithMany().HasForeignKey(m => m.AccountId);
        }

        public void Configure(EntityTypeBuilder<CriteriaSet> map) =>
            map.ToTable("initiative_criteria_sets").HasOne<InitiativeCouncil>().WithMany().HasForeignKey(s => s.CouncilId);

        public void Configure(EntityTypeBuilder<Criterion> map) =>
            map.ToTable("initiative_criteria").HasOne<CriteriaSet>().WithMany().HasForeignKey(c => c.SetId);
    }
}
