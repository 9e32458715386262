using System.Text.Json;
using System.Text.Json.Serialization;
using BangVang.Kernel;
using BangVang.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Plans.Commemorations;

/// <summary>Brings the country's days into the calendar at start; any number of times, in several copies, and never over what a person changed.</summary>
public sealed class CommemorationSeed(Clock clock) : IProvision
{
    static readonly JsonSerializerOptions options = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };

    sealed record Entry(
        string Code, string Name, int Day, int Month, SourceMark Mark, CalendarKind Calendar = CalendarKind.Solar, int? FirstYear = null,
        int? KeptFrom = null, int DaysOff = 0, string? Note = null, string[]? Aliases = null)
    {
        public CommemorationFacts Facts => new()
        {
            Name = Name, Aliases = Aliases ?? [], Day = Day, Month = Month, Calendar = Calendar, FirstYear = FirstYear, KeptFrom = KeptFrom,
            DaysOff = DaysOff, Mark = Mark, Note = Note,
        };

        public bool IsAlready(Commemoration c) =>
            (c.Name, c.Day, c.Month, c.Calendar, c.FirstYear, c.KeptFrom, c.DaysOff, c.Mark, c.Note)
                == (Name, Day, Month, Calendar, FirstYear, KeptFrom, DaysOff, Mark, Note)
            && c.Aliases.SequenceEqual(Aliases ?? []);
    }

    public async Task Bring(AppDb db)
    {
        await using var transaction = await db.Database.BeginTransactionAsync();
        await db.Database.ExecuteSqlAsync($"select pg_advisory_xact_lock(hashtextextended('commemorations', 0))");
        var known = await db.Commemorations.Where(c => c.SeedCode != null).ToDictionaryAsync(c => c.SeedCode!);
        foreach (var entry in Read())
        {
            var there = known.GetValueOrDefault(entry.Code);
            // The moment of change is what calendar programs compare, so what stays the same is not touched.
            if (there is not null && (there.EditedAt is not null || entry.IsAlready(there))) continue;
            var day = there ?? new Commemoration { RootId = null, SeedCode = entry.Code };
            day.Describe(entry.Facts, clock.Now);
            if (there is null) db.Add(day);
        }
        await db.SaveChangesAsync();
        await transaction.CommitAsync();
    }

    static List<Entry> Read()
    {
        using var file = typeof(CommemorationSeed).Assembly.GetManifestResourceStream("national-commemorations.json")!;
        return JsonSerializer.Deserialize<List<Entry>>(file, options)!;
    }
}
