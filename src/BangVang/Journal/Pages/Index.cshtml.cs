using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Houses;
using BangVang.Kernel.Paging;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Journal.Pages;

/// <summary>Everything that was done by the people of the organisations in one's care.</summary>
[Needs(JournalRights.See)]
public sealed class IndexModel(AppDb db, History history, ThingBook things) : AppPage
{
    const int KindsNamed = 4;

    ILookup<long, Mentioned> about = Array.Empty<Mentioned>().ToLookup(m => m.Number);

    [FromQuery]
    public string? Who { get; init; }

    [FromQuery]
    public string? Act { get; init; }

    [FromQuery]
    public DateOnly? From { get; init; }

    [FromQuery]
    public DateOnly? Until { get; init; }

    [FromQuery]
    public string? Cursor { get; init; }

    public PageOf<HistoryRow> Rows { get; private set; } = new([], null, null);

    public bool IsFiltered => !string.IsNullOrWhiteSpace(Who) || !string.IsNullOrWhiteSpace(Act) || From is not null || Until is not null;

    public IEnumerable<Mentioned> About(HistoryRow row) => about[row.Entry.Number];

    public override async Task<bool> Load()
    {
        Rows = await history.Page(Filtered(db.JournalEntries.VisibleTo(Actor)), Cursor, Keyset.Size);
        about = (await Mentions([.. Rows.Rows.Select(r => r.Entry.Number)])).ToLookup(m => m.Number);
        return true;
    }

    IQueryable<JournalEntry> Filtered(IQueryable<JournalEntry> entries)
    {
        if (Pattern(Who) is { } who) entries = entries.Where(e => EF.Functions.ILike(e.ActorName, who, "\\"));
        if (Pattern(Act) is { } act) entries = entries.Where(e => EF.Functions.ILike(e.Act, act, "\\"));
        if (From is { } from)
        {
            var start = Clock.StartOf(from);
            entries = entries.Where(e => e.At >= start);
        }
        if (Until is { } until && until < DateOnly.MaxValue)
        {
            var end = Clock.StartOf(until.AddDays(1));
            entries = entries.Where(e => e.At < end);
        }
        return entries;
    }

    static string? Pattern(string? typed) => string.IsNullOrWhiteSpace(typed)
        ? null
        : "%" + typed.Normalize().Trim().Replace("\\", "\\\\").Replace("%", "\\%").Replace("_", "\\_") + "%";

    async Task<List<Mentioned>> Mentions(List<long> numbers)
    {
        var subjects = await db.JournalSubjects.Where(s => numbers.Contains(s.Number)).AsNoTracking().ToListAsync();
        var mentions = new List<Mentioned>();
        // Each kind is a question of its own; beyond the most frequent ones the word and the link must do.
        foreach (var (group, place) in subjects.GroupBy(s => s.Kind).OrderByDescending(g => g.Count()).Select((g, place) => (g, place)))
        {
            var thing = things.Find(group.Key);
            if (thing is null) continue;
            var names = place < KindsNamed ? await things.Names(HttpContext.RequestServices, group.Key, [.. group.Select(s => s.Id).Distinct()]) : new Dictionary<Guid, string>();
            mentions.AddRange(group.Select(s => new Mentioned(
                s.Number, thing.Word, names.GetValueOrDefault(s.Id), thing.Page is null ? null : Url.Page(thing.Page, new { id = s.Id }))));
        }
        return mentions;
    }
}

/// <summary>A thing that an entry is about.</summary>
public sealed record Mentioned(long Number, string Word, string? Name, string? Address);
