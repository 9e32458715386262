using BangVang.Dossiers.Acts;
using BangVang.Dossiers.Appraisals;
using BangVang.Dossiers.Checking;
using BangVang.Dossiers.Concurrences;
using BangVang.Dossiers.Printing;
using BangVang.Dossiers.SendingUp;
using BangVang.Kernel.Data;
using BangVang.People;
using BangVang.Kernel.Rights;
using BangVang.Organisations;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BangVang.Dossiers;

public static class DossierData
{
    extension(AppDb db)
    {
        public DbSet<Dossier> Dossiers => db.Set<Dossier>();
        public DbSet<DossierStep> DossierSteps => db.Set<DossierStep>();
        public DbSet<Nominee> Nominees => db.Set<Nominee>();
        public DbSet<NomineeStep> NomineeSteps => db.Set<NomineeStep>();
        public DbSet<StoredVerdict> StoredVerdicts => db.Set<StoredVerdict>();
        public DbSet<ReturnedPoint> ReturnedPoints => db.Set<ReturnedPoint>();
        public DbSet<Concurrence> Concurrences => db.Set<Concurrence>();
        public DbSet<Appraisal> Appraisals => db.Set<Appraisal>();
        public DbSet<AppraisalNote> AppraisalNotes => db.Set<AppraisalNote>();
        public DbSet<FiledPaper> FiledPapers => db.Set<FiledPaper>();
        public DbSet<Dispatch> Dispatches => db.Set<Dispatch>();

        /// <summary>
        /// The dossiers that exist for the actor: those of bodies in their care; those handed in to such bodies; those on which one of their
        /// bodies is asked for an opinion; and, for members of a council, those that came before it.
        /// </summary>
        public IQueryable<Dossier> DossiersVisibleTo(Actor actor)
        {
            var (care, council, opinion) = (actor.PathsFor(DossierRights.Read), actor.PathsFor(DossierRights.ReadAtCouncil), actor.PathsFor(DossierRights.Concur));
            var (organisations, concurrences) = (db.Set<Organisation>(), db.Set<Concurrence>());
            return db.Set<Dossier>().Where(dossier =>
                organisations.Any(o => o.Id == dossier.OrganisationId && care.Any(p => o.Path.StartsWith(p)))
                || dossier.State != DossierState.Draft && organisations.Any(o => o.Id == dossier.DecidingBodyId && care.Any(p => o.Path.StartsWith(p)))
                || (dossier.State == DossierState.ToCouncil || dossier.State == DossierState.Agreed || dossier.State == DossierState.SentUp || dossier.State == DossierState.Decided)
                    && organisations.Any(o => o.Id == dossier.DecidingBodyId && council.Any(p => o.Path.StartsWith(p)))
                || concurrences.Any(c => c.DossierId == dossier.Id && c.CancelledAt == null && organisations.Any(o => o.Id == c.OrganisationId && opinion.Any(p => o.Path.StartsWith(p)))));
        }
    }

    sealed class Map :
        IEntityTypeConfiguration<Dossier>, IEntityTypeConfiguration<DossierStep>, IEntityTypeConfiguration<Nominee>, IEntityTypeConfiguration<NomineeStep>,
        IEntityTypeConfiguration<StoredVerdict>, IEntityTypeConfiguration<ReturnedPoint>, IEntityTypeConfiguration<Concurrence>,
        IEntityTypeConfiguration<Appraisal>, IEntityTypeConfiguration<AppraisalNote>, IEntityTypeConfiguration<FiledPaper>, IEntityTypeConfiguration<Dispatch>
    {
        public void Configure(EntityTypeBuilder<Dossier> map) =>
            map.ToTable("dossiers").Ignore(d => d.IsDraft).Ignore(d => d.IsOver).Ignore(d => d.GoesOut).Ignore(d => d.Label);

        public void Configure(EntityTypeBuilder<DossierStep> map) =>
            map.ToTable("dossier_steps").HasOne<Dossier>().WithMany().HasForeignKey(s => s.DossierId);

        public void Configure(EntityTypeBuilder<Nominee> map)
        {
            map.ToTable("nominees").Ignore(n => n.Honoree).Ignore(n => n.Stands);
            map.FollowsHonorees();
            map.HasOne<Dossier>().WithMany().HasForeignKey(n => n.DossierId);
            // Without a navigation: it only tells in which order rows are written.
            map.HasOne<Nominee>().WithMany().HasForeignKey(n => n.FromNomineeId).OnDelete(DeleteBehavior.NoAction);
        }

        public void Configure(EntityTypeBuilder<NomineeStep> map) =>
            map.ToTable("nominee_steps").HasOne<Nominee>().WithMany().HasForeignKey(s => s.NomineeId);

        public void Configure(EntityTypeBuilder<StoredVerdict> map)
        {
            map.ToTable("stored_verdicts").HasOne<Nominee>().WithMany().HasForeignKey(v => v.NomineeId);
            map.Property(v => v.Findings).HasColumnType("jsonb");
        }

        public void Configure(EntityTypeBuilder<ReturnedPoint> map)
        {
            map.ToTable("returned_points").Ignore(p => p.IsOpen).HasOne<Dossier>().WithMany().HasForeignKey(p => p.DossierId);
            map.HasOne<Nominee>().WithMany().HasForeignKey(p => p.NomineeId);
        }

        public void Configure(EntityTypeBuilder<Concurrence> map)
        {
            map.ToTable("concurrences");
            map.HasOne<Dossier>().WithMany().HasForeignKey(c => c.DossierId);
        }

        public void Configure(EntityTypeBuilder<Appraisal> map) =>
            map.ToTable("appraisals").Ignore(a => a.IsDone).HasOne<Dossier>().WithMany().HasForeignKey(a => a.DossierId);

        public void Configure(EntityTypeBuilder<AppraisalNote> map)
        {
            map.ToTable("appraisal_notes").HasOne<Appraisal>().WithMany().HasForeignKey(n => n.AppraisalId);
            map.HasOne<Nominee>().WithMany().HasForeignKey(n => n.NomineeId);
            map.Property(n => n.Answers).HasColumnType("jsonb");
        }

        public void Configure(EntityTypeBuilder<FiledPaper> map) =>
            map.ToTable("filed_papers").HasOne<Dossier>().WithMany().HasForeignKey(p => p.DossierId);

        public void Configure(EntityTypeBuilder<Dispatch> map) =>
            map.ToTable("dispatches").HasOne<Dossier>().WithMany().HasForeignKey(d => d.DossierId);
    }
}
