using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Lawbook;
using BangVang.Organisations;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BangVang.Plans.Commemorations;

public static class CommemorationData
{
    extension(AppDb db)
    {
        public DbSet<Commemoration> Commemorations => db.Set<Commemoration>();

        /// <summary>The country's days, and those of the trees that the actor belongs to.</summary>
        public IQueryable<Commemoration> CommemorationsVisibleTo(Actor actor)
        {
            var roots = actor.RootPaths();
            var organisations = db.Set<Organisation>();
            return db.Set<Commemoration>().Where(c => c.RootId == null || organisations.Any(o => o.Id == c.RootId && roots.Contains(o.Path)));
        }
    }

    sealed class Map : IEntityTypeConfiguration<Commemoration>
    {
        public void Configure(EntityTypeBuilder<Commemoration> map) => map.ToTable("commemorations");
    }
}
