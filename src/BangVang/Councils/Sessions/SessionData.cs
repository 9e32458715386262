using BangVang.Dossiers;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BangVang.Councils.Sessions;

public static class SessionData
{
    extension(AppDb db)
    {
        public DbSet<CouncilSession> CouncilSessions => db.Set<CouncilSession>();
        public DbSet<SessionStep> SessionSteps => db.Set<SessionStep>();
        public DbSet<AgendaItem> AgendaItems => db.Set<AgendaItem>();
        public DbSet<SessionSeat> SessionSeats => db.Set<SessionSeat>();
        public DbSet<MatterOpinion> MatterOpinions => db.Set<MatterOpinion>();

        /// <summary>The sessions of the councils that the actor sees; those that are only being prepared only for who keeps the council.</summary>
        public IQueryable<CouncilSession> SessionsVisibleTo(Actor actor)
        {
            var councils = db.CouncilsVisibleTo(actor);
            var paths = actor.PathsFor(CouncilRights.Keep);
            var bodies = db.Set<Organisations.Organisation>();
            var kept = db.Set<Council>().Where(c => bodies.Any(o => o.Id == c.OrganisationId && paths.Any(p => o.Path.StartsWith(p))));
            return db.Set<CouncilSession>().Where(s => councils.Any(c => c.Id == s.CouncilId) && (s.State != SessionState.Draft || kept.Any(c => c.Id == s.CouncilId)));
        }

        /// <summary>Votes that are open now and in which the account has not voted.</summary>
        public IQueryable<Guid> BallotsAwaiting(Guid account)
        {
            var sessions = db.Set<CouncilSession>();
            return db.Set<SessionSeat>().Where(s => s.AccountId == account && s.Way == null && !s.IsOut
                && sessions.Any(x => x.Id == s.SessionId && x.State == SessionState.Voting)).Select(s => s.SessionId);
        }
    }

    sealed class Map : IEntityTypeConfiguration<CouncilSession>, IEntityTypeConfiguration<SessionStep>, IEntityTypeConfiguration<AgendaItem>,
        IEntityTypeConfiguration<SessionSeat>, IEntityTypeConfiguration<MatterOpinion>
    {
        public void Configure(EntityTypeBuilder<CouncilSession> map)
        {
            map.ToTable("council_sessions").HasOne<Council>().WithMany().HasForeignKey(s => s.CouncilId);
            map.Ignore(s => s.Name).Ignore(s => s.IsOpen).Ignore(s => s.MayBePrepared);
        }

        public void Configure(EntityTypeBuilder<SessionStep> map) =>
            map.ToTable("session_steps").HasOne<CouncilSession>().WithMany().HasForeignKey(s => s.SessionId);

        public void Configure(EntityTypeBuilder<AgendaItem> map)
        {
            map.ToTable("agenda_items").Ignore(i => i.IsNominee);
            map.HasOne<CouncilSession>().WithMany().HasForeignKey(i => i.SessionId);
            map.HasOne<Nominee>().WithMany().HasForeignKey(i => i.NomineeId);
        }

        public void Configure(EntityTypeBuilder<SessionSeat> map)
        {
            map.ToTable("session_seats").Ignore(s => s.Label);
            map.HasOne<CouncilSession>().WithMany().HasForeignKey(s => s.SessionId);
            map.HasOne<CouncilMember>().WithMany().HasForeignKey(s => s.MemberId);
        }

        public void Configure(EntityTypeBuilder<MatterOpinion> map) =>
            map.ToTable("matter_opinions").HasOne<AgendaItem>().WithMany().HasForeignKey(o => o.ItemId);
    }
}
