using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Organisations;
using BangVang.Registry;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BangVang.Insignia.Replacing;

public static class ReplacementData
{
    extension(AppDb db)
    {
        public DbSet<Replacement> Replacements => db.Set<Replacement>();
        public DbSet<ReplacementStep> ReplacementSteps => db.Set<ReplacementStep>();

        /// <summary>Requests of the bodies that the actor looks after, drafts only where the actor enters them; and those put to such a body.</summary>
        public IQueryable<Replacement> ReplacementsVisibleTo(Actor actor)
        {
            var (see, ask, organisations) = (actor.PathsFor(InsigniaRights.See), actor.PathsFor(InsigniaRights.Ask), db.Set<Organisation>());
            return db.Set<Replacement>().Where(r =>
                organisations.Any(o => o.Id == r.OrganisationId && ask.Any(p => o.Path.StartsWith(p)))
                || r.State != ReplacementState.Draft && organisations.Any(o => (o.Id == r.OrganisationId || o.Id == r.DecidingBodyId) && see.Any(p => o.Path.StartsWith(p))));
        }
    }

    sealed class Map : IEntityTypeConfiguration<Replacement>, IEntityTypeConfiguration<ReplacementStep>
    {
        public void Configure(EntityTypeBuilder<Replacement> map)
        {
            map.ToTable("replacements").HasOne<Bestowal>().WithMany().HasForeignKey(r => r.BestowalId);
            map.HasOne<Organisation>().WithMany().HasForeignKey(r => r.OrganisationId);
        }

        public void Configure(EntityTypeBuilder<ReplacementStep> map) =>
            map.ToTable("replacement_steps").HasOne<Replacement>().WithMany().HasForeignKey(s => s.ReplacementId);
    }
}
