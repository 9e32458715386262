using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BangVang.Journal;

public static class JournalData
{
    extension(AppDb db)
    {
        public DbSet<JournalEntry> JournalEntries => db.Set<JournalEntry>();
        public DbSet<JournalSubject> JournalSubjects => db.Set<JournalSubject>();

        /// <summary>The entries about one thing.</summary>
        public IQueryable<JournalEntry> HistoryOf(string kind, Guid id) =>
            from subject in db.Set<JournalSubject>()
            where subject.Kind == kind && subject.Id == id
            join entry in db.Set<JournalEntry>() on subject.Number equals entry.Number
            select entry;
    }

    /// <summary>What was done by the people of the organisations over which the actor holds the right to read the journal.</summary>
    public static IQueryable<JournalEntry> VisibleTo(this IQueryable<JournalEntry> entries, Actor actor)
    {
        var paths = actor.PathsFor(JournalRights.See);
        return entries.Where(e => e.ActorPath != null && paths.Any(p => e.ActorPath.StartsWith(p)));
    }

    sealed class Map : IEntityTypeConfiguration<JournalEntry>, IEntityTypeConfiguration<JournalSubject>
    {
        public void Configure(EntityTypeBuilder<JournalEntry> map)
        {
            map.ToTable("journal").HasKey(e => e.Number);
            map.Property(e => e.Number).ValueGeneratedNever();
            map.Property(e => e.Changes).HasColumnType("json");
        }

        public void Configure(EntityTypeBuilder<JournalSubject> map) =>
            map.ToTable("journal_subjects").HasKey(s => new { s.Number, s.Kind, s.Id });
    }
}
