using BangVang.Accounts;
using BangVang.Dossiers;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Organisations;
using BangVang.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BangVang.Councils;

public static class CouncilData
{
    extension(AppDb db)
    {
        public DbSet<Council> Councils => db.Set<Council>();
        public DbSet<Composition> Compositions => db.Set<Composition>();
        public DbSet<CouncilMember> CouncilMembers => db.Set<CouncilMember>();
        public DbSet<MemberDuty> MemberDuties => db.Set<MemberDuty>();
        public DbSet<CouncilResult> CouncilResults => db.Set<CouncilResult>();

        /// <summary>The councils of bodies over which the actor holds the right, and those in which the actor sits or sat.</summary>
        public IQueryable<Council> CouncilsVisibleTo(Actor actor)
        {
            var (paths, id) = (actor.PathsFor(CouncilRights.See), actor.Id);
            var (bodies, members) = (db.Set<Organisation>(), db.Set<CouncilMember>());
            return db.Set<Council>().Where(c => bodies.Any(o => o.Id == c.OrganisationId && paths.Any(p => o.Path.StartsWith(p)))
                || members.Any(m => m.CouncilId == c.Id && m.AccountId == id));
        }
    }

    public static IQueryable<CouncilMember> SittingOn(this IQueryable<CouncilMember> members, DateOnly day) =>
        members.Where(m => m.From <= day && (m.Until == null || day <= m.Until));

    sealed class Map : IEntityTypeConfiguration<CouncilResult>, IEntityTypeConfiguration<Council>, IEntityTypeConfiguration<Composition>,
        IEntityTypeConfiguration<CouncilMember>, IEntityTypeConfiguration<MemberDuty>
    {
        public void Configure(EntityTypeBuilder<CouncilResult> map) =>
            map.ToTable("council_results").HasOne<Nominee>().WithMany().HasForeignKey(r => r.NomineeId);

        public void Configure(EntityTypeBuilder<Council> map) => map.ToTable("councils").HasOne<Organisation>().WithMany().HasForeignKey(c => c.OrganisationId);

        public void Configure(EntityTypeBuilder<Composition> map) =>
            map.ToTable("compositions").Ignore(c => c.Citation).HasOne<Council>().WithMany().HasForeignKey(c => c.CouncilId);

        public void Configure(EntityTypeBuilder<CouncilMember> map)
        {
            map.ToTable("council_members");
            map.HasOne<Council>().WithMany().HasForeignKey(m => m.CouncilId);
            map.HasOne<Composition>().WithMany().HasForeignKey(m => m.JoinedById);
            map.HasOne<Composition>().WithMany().HasForeignKey(m => m.LeftById);
            map.HasOne<Account>().WithMany().HasForeignKey(m => m.AccountId);
            map.HasOne<Person>().WithMany().HasForeignKey(m => m.PersonId);
        }

        public void Configure(EntityTypeBuilder<MemberDuty> map)
        {
            map.ToTable("member_duties");
            map.HasOne<Council>().WithMany().HasForeignKey(d => d.CouncilId);
            map.HasOne<CouncilMember>().WithMany().HasForeignKey(d => d.MemberId);
        }
    }
}
