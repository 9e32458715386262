using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Organisations;
using BangVang.Papers.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BangVang.Lawbook;

public static class InstrumentData
{
    extension(AppDb db)
    {
        public DbSet<Instrument> Instruments => db.Set<Instrument>();
        public DbSet<InstrumentEnding> InstrumentEndings => db.Set<InstrumentEnding>();

        /// <summary>The country's instruments, and those of the trees that the actor belongs to.</summary>
        public IQueryable<Instrument> InstrumentsVisibleTo(Actor actor)
        {
            var roots = actor.RootPaths();
            var organisations = db.Set<Organisation>();
            return db.Set<Instrument>().Where(i => i.RootId == null || organisations.Any(o => o.Id == i.RootId && roots.Contains(o.Path)));
        }
    }

    public static IQueryable<Instrument> InForceOn(this IQueryable<Instrument> instruments, DateOnly date) => instruments.Where(i =>
        (i.Date == null || i.Date <= date) && (i.ValidFrom == null || i.ValidFrom <= date) && (i.ValidUntil == null || date <= i.ValidUntil));

    /// <summary>All words must be there, with or without their marks; the last one may be only begun.</summary>
    public static IQueryable<Instrument> Matching(this IQueryable<Instrument> instruments, string? text)
    {
        var words = VietnameseText.Fold(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0) return instruments;
        var query = string.Join(" & ", words) + ":*";
        return instruments.Where(i => EF.Functions.ToTsVector("simple", i.Folded).Matches(EF.Functions.ToTsQuery("simple", query)));
    }

    sealed class Map : IEntityTypeConfiguration<Instrument>, IEntityTypeConfiguration<InstrumentEnding>
    {
        public void Configure(EntityTypeBuilder<Instrument> map) => map.ToTable("instruments");

        public void Configure(EntityTypeBuilder<InstrumentEnding> map) => map.ToTable("instrument_endings");
    }
}
