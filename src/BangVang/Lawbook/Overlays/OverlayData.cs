using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Organisations;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BangVang.Lawbook.Overlays;

public static class OverlayData
{
    extension(AppDb db)
    {
        public DbSet<LawOverlay> LawOverlays => db.Set<LawOverlay>();
        public DbSet<OverlayStep> OverlaySteps => db.Set<OverlayStep>();

        /// <summary>
        /// The overlays that exist for the actor: those of bodies for which they draft or approve, whatever the state; of those that were approved
        /// also the ones that hold for, or lie within, the actor's own bodies.
        /// </summary>
        public IQueryable<LawOverlay> OverlaysVisibleTo(Actor actor)
        {
            string[] hands = [.. actor.PathsFor(OverlayRights.Draft).Concat(actor.PathsFor(OverlayRights.Approve)).Distinct()];
            string[] own = [.. actor.PathsFor(OverlayRights.See).Concat(actor.HomePath is { Length: > 0 } home ? [home] : []).Distinct()];
            var organisations = db.Set<Organisation>();
            return db.Set<LawOverlay>().Where(overlay =>
                organisations.Any(o => o.Id == overlay.OrganisationId && hands.Any(p => o.Path.StartsWith(p)))
                || (overlay.State == OverlayState.Approved || overlay.State == OverlayState.Ended)
                && organisations.Any(o => o.Id == overlay.OrganisationId && own.Any(p => p.StartsWith(o.Path) || o.Path.StartsWith(p))));
        }
    }

    /// <summary>Those that take part in verdicts: approved ones, and ended ones up to their last day.</summary>
    public static IQueryable<LawOverlay> ThatCount(this IQueryable<LawOverlay> overlays) =>
        overlays.Where(o => o.State == OverlayState.Approved || o.State == OverlayState.Ended);

    sealed class Map : IEntityTypeConfiguration<LawOverlay>, IEntityTypeConfiguration<OverlayStep>
    {
        public void Configure(EntityTypeBuilder<LawOverlay> map)
        {
            map.ToTable("law_overlays");
            map.Ignore(o => o.Code).Ignore(o => o.KindWord).Ignore(o => o.IsDraft);
        }

        public void Configure(EntityTypeBuilder<OverlayStep> map) =>
            map.ToTable("overlay_steps").HasOne<LawOverlay>().WithMany().HasForeignKey(s => s.OverlayId);
    }
}
