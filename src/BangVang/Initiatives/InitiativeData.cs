using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Organisations;
using BangVang.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BangVang.Initiatives;

public static class InitiativeData
{
    extension(AppDb db)
    {
        public DbSet<Initiative> Initiatives => db.Set<Initiative>();
        public DbSet<InitiativeAuthor> InitiativeAuthors => db.Set<InitiativeAuthor>();
        public DbSet<InitiativeUse> InitiativeUses => db.Set<InitiativeUse>();
        public DbSet<InitiativeStep> InitiativeSteps => db.Set<InitiativeStep>();
        public DbSet<Consideration> Considerations => db.Set<Consideration>();

        /// <summary>
        /// The initiatives that exist for the actor: those recognised in the actor's trees; those put in by bodies at or below one that the actor
        /// looks after; drafts only where the actor enters them; and those that a council has or had of which the actor is a member, or whose
        /// effect one of the actor's bodies is asked to confirm.
        /// </summary>
        public IQueryable<Initiative> InitiativesVisibleTo(Actor actor)
        {
            var (see, enter, account) = (actor.PathsFor(InitiativeRights.See), actor.PathsFor(InitiativeRights.Enter), actor.Id);
            var granted = actor.Grants.Select(g => g.OrganisationId).Distinct().ToArray();
            var (organisations, considerations) = (db.Set<Organisation>(), db.Set<Consideration>());
            var (members, confirmations) = (db.Set<Councils.InitiativeCouncilMember>(), db.Set<Evidence.EffectConfirmation>());
            return db.Set<Initiative>().Where(i =>
                (i.State == InitiativeState.Recognised || i.State == InitiativeState.Raised || i.State == InitiativeState.RaisedScoring)
                    && organisations.Any(o => granted.Contains(o.Id) && o.RootId == i.RootId)
                || i.State != InitiativeState.Draft && organisations.Any(o => o.Id == i.OrganisationId && see.Any(p => o.Path.StartsWith(p)))
                || organisations.Any(o => o.Id == i.OrganisationId && enter.Any(p => o.Path.StartsWith(p)))
                || considerations.Any(c => c.InitiativeId == i.Id && members.Any(m => m.CouncilId == c.CouncilId && m.AccountId == account))
                || i.State != InitiativeState.Draft
                    && confirmations.Any(c => c.InitiativeId == i.Id && organisations.Any(o => o.Id == c.OrganisationId && enter.Any(p => o.Path.StartsWith(p)))));
        }
    }

    /// <summary>Those that count in the law: recognised, also while a wider scope is asked for.</summary>
    public static IQueryable<Initiative> ThatAreRecognised(this IQueryable<Initiative> initiatives) =>
        initiatives.Where(i => i.State == InitiativeState.Recognised || i.State == InitiativeState.Raised || i.State == InitiativeState.RaisedScoring);

    /// <summary>Uses that stand: their award was not annulled.</summary>
    public static IQueryable<InitiativeUse> ThatStand(this IQueryable<InitiativeUse> uses) => uses.Where(u => u.ReleasedOn == null);

    sealed class Map :
        IEntityTypeConfiguration<Initiative>, IEntityTypeConfiguration<InitiativeAuthor>, IEntityTypeConfiguration<InitiativeUse>,
        IEntityTypeConfiguration<InitiativeStep>, IEntityTypeConfiguration<Consideration>
    {
        public void Configure(EntityTypeBuilder<Initiative> map) => map.ToTable("initiatives").Ignore(i => i.IsDraft).Ignore(i => i.IsRecognised);

        public void Configure(EntityTypeBuilder<InitiativeAuthor> map)
        {
            map.ToTable("initiative_authors").HasOne<Initiative>().WithMany().HasForeignKey(a => a.InitiativeId);
            map.HasOne<Person>().WithMany().HasForeignKey(a => a.PersonId);
        }

        public void Configure(EntityTypeBuilder<InitiativeUse> map) =>
            map.ToTable("initiative_uses").HasOne<Initiative>().WithMany().HasForeignKey(u => u.InitiativeId);

        public void Configure(EntityTypeBuilder<InitiativeStep> map) =>
            map.ToTable("initiative_steps").HasOne<Initiative>().WithMany().HasForeignKey(s => s.InitiativeId);

        public void Configure(EntityTypeBuilder<Consideration> map)
        {
            map.ToTable("initiative_considerations").HasOne<Initiative>().WithMany().HasForeignKey(c => c.InitiativeId);
            map.HasOne<Rounds.CallRound>().WithMany().HasForeignKey(c => c.RoundId);
            map.HasOne<Councils.InitiativeCouncil>().WithMany().HasForeignKey(c => c.CouncilId);
            map.HasOne<Recognising.RecognitionDecision>().WithMany().HasForeignKey(c => c.DecisionId);
        }
    }
}
