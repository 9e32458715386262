using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Organisations;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BangVang.Insignia.Stock;

public static class StockData
{
    extension(AppDb db)
    {
        public DbSet<StockItem> StockItems => db.Set<StockItem>();
        public DbSet<StockMovement> StockMovements => db.Set<StockMovement>();

        /// <summary>The stores of the bodies that the actor looks after.</summary>
        public IQueryable<StockItem> StockVisibleTo(Actor actor)
        {
            var (paths, organisations) = (actor.PathsFor(InsigniaRights.See), db.Set<Organisation>());
            return db.Set<StockItem>().Where(i => organisations.Any(o => o.Id == i.OrganisationId && paths.Any(p => o.Path.StartsWith(p))));
        }
    }

    sealed class Map : IEntityTypeConfiguration<StockItem>, IEntityTypeConfiguration<StockMovement>
    {
        public void Configure(EntityTypeBuilder<StockItem> map)
        {
            map.ToTable("stock_items").Ignore(i => i.IsLow);
            map.HasOne<Organisation>().WithMany().HasForeignKey(i => i.OrganisationId);
        }

        public void Configure(EntityTypeBuilder<StockMovement> map)
        {
            map.ToTable("stock_movements").HasOne<StockItem>().WithMany().HasForeignKey(m => m.ItemId);
            map.HasOne<Registry.Bestowal>().WithMany().HasForeignKey(m => m.BestowalId);
            map.HasOne<Replacing.Replacement>().WithMany().HasForeignKey(m => m.ReplacementId);
        }
    }
}
