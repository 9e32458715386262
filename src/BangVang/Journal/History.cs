using System.Text.Json;
using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Houses;
using BangVang.Kernel.Paging;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Journal;

/// <summary>An entry as people read it.</summary>
public sealed record HistoryRow(JournalEntry Entry, string? Home, IReadOnlyList<HistoryChange> Changes)
{
    /// <summary>So many rows of the database are shown of one act; an import has thousands.</summary>
    internal const int Shown = 40;

    public int Rest { get; init; }

    /// <summary>The things that the entry is about; only where they were asked for.</summary>
    public IReadOnlyList<HistorySubject> Subjects { get; init; } = [];

    /// <summary>"Lò Thị Hương Giang, Sở Nội vụ (được Đỗ Minh Khôi ủy quyền)".</summary>
    public string Who => (Home is null ? Entry.ActorName : $"{Entry.ActorName}, {Home}") + (Entry.ForName is null ? "" : $" (được {Entry.ForName} ủy quyền)");

    public DateTime At => Clock.LocalTime(Entry.At);

    /// <summary>"sửa 3 ô, thêm 2 mục".</summary>
    public required string Summary { get; init; }

    internal static string Summarise(IReadOnlyList<HistoryChange> changes)
    {
        string[] parts =
        [
            Count("sửa", changes.Where(c => c.Did == ChangeKind.Changed).Sum(c => c.Fields.Count), "ô"),
            Count("thêm", changes.Count(c => c.Did == ChangeKind.Added), "mục"),
            Count("xóa", changes.Count(c => c.Did == ChangeKind.Removed), "mục"),
        ];
        return string.Join(", ", parts.Where(p => p.Length > 0));
    }

    static string Count(string verb, int number, string what) => number == 0 ? "" : $"{verb} {number:N0} {what}";
}

/// <param name="Name">Null: it has none, or none any more.</param>
public sealed record HistorySubject(Thing Thing, Guid Id, string? Name);

/// <param name="What">"Nhiệm vụ".</param>
public sealed record HistoryChange(string What, ChangeKind Did, IReadOnlyList<HistoryField> Fields)
{
    public static string Verb(ChangeKind did) => did switch
    {
        ChangeKind.Added => "thêm mới",
        ChangeKind.Removed => "xóa",
        _ => "sửa",
    };
}

public sealed record HistoryField(string Label, string? Old, string? New);

/// <summary>Reads journal entries with Vietnamese words for what was changed and names for what is referred to.</summary>
public sealed class History(AppDb db, LabelBook labels, ThingBook things, IServiceProvider services)
{
    /// <summary>Entries with the things that they are about.</summary>
    public async Task<PageOf<HistoryRow>> Page(IQueryable<JournalEntry> entries, string? cursor, int size)
    {
        var page = await Take(entries, cursor, size);
        var numbers = page.Rows.Select(e => e.Number).ToList();
        return await Read(page, await db.JournalSubjects.AsNoTracking().Where(s => numbers.Contains(s.Number)).ToListAsync());
    }

    /// <summary>The entries about one thing.</summary>
    public async Task<PageOf<HistoryRow>> Of(string kind, Guid id, string? cursor, int size) => await Read(await Take(db.HistoryOf(kind, id), cursor, size), []);

    static Task<PageOf<JournalEntry>> Take(IQueryable<JournalEntry> entries, string? cursor, int size) =>
        entries.AsNoTracking().PageBy(e => e.Number, e => e.Id, cursor, descending: true, size);

    async Task<PageOf<HistoryRow>> Read(PageOf<JournalEntry> page, IReadOnlyList<JournalSubject> subjects)
    {
        var read = page.Rows.Select(e => (Entry: e, Changes: e.ReadChanges())).ToList();
        var names = await Names(read.SelectMany(r => r.Changes), page.Rows, subjects);
        var about = subjects.ToLookup(s => s.Number);
        return new PageOf<HistoryRow>(
            [.. read.Select(r => Row(r.Entry, [.. r.Changes.Select(c => Change(c, names)).OfType<HistoryChange>()], names) with { Subjects = [.. about[r.Entry.Number].Select(s => Subject(s, names)).OfType<HistorySubject>()] })],
            page.Next, page.Previous);
    }

    HistorySubject? Subject(JournalSubject subject, Dictionary<(string, Guid), string> names) =>
        things.Find(subject.Kind) is { } thing ? new HistorySubject(thing, subject.Id, Name(names, subject.Kind, subject.Id)) : null;

    static HistoryRow Row(JournalEntry entry, IReadOnlyList<HistoryChange> changes, Dictionary<(string, Guid), string> names) =>
        new(entry, Name(names, "organisation", entry.ActorHomeId), [.. changes.Take(HistoryRow.Shown)])
        {
            Summary = HistoryRow.Summarise(changes),
            Rest = Math.Max(0, changes.Count - HistoryRow.Shown),
        };

    HistoryChange? Change(Change change, Dictionary<(string, Guid), string> names)
    {
        if (labels.Find(change.Kind) is not { } words) return null;
        var fields = change.Fields
            .Select(f => words.Field(f.Field) is { } label ? new HistoryField(label.Label, Say(label, f.Old, names), Say(label, f.New, names)) : null)
            .OfType<HistoryField>().ToList();
        return change.Did == ChangeKind.Changed && fields.Count == 0 ? null : new HistoryChange(words.Word, change.Did, fields);
    }

    static string? Say(FieldLabel label, JsonElement? value, Dictionary<(string, Guid), string> names)
    {
        if (value is not { ValueKind: not JsonValueKind.Null } known) return null;
        if (label.Thing is { } thing) return known.TryGetGuid(out var id) ? Name(names, thing, id) ?? "(không còn tên)" : known.ToString();
        try
        {
            return label.Say(known);
        }
        // An old row may hold a value that the field's present type no longer knows.
        catch (Exception e) when (e is JsonException or ArgumentException)
        {
            return known.ToString();
        }
    }

    // Each kind of thing is asked once for the names of all that are wanted.
    async Task<Dictionary<(string, Guid), string>> Names(IEnumerable<Change> changes, IReadOnlyList<JournalEntry> entries, IReadOnlyList<JournalSubject> subjects)
    {
        var wanted = changes
            .SelectMany(c => c.Fields, (c, f) => (Label: labels.Find(c.Kind)?.Field(f.Field), f))
            .Where(x => x.Label?.Thing is not null)
            .SelectMany(x => new[] { x.f.Old, x.f.New }.OfType<JsonElement>(), (x, value) => (Kind: x.Label!.Thing!, value))
            .Where(x => x.value.ValueKind == JsonValueKind.String && x.value.TryGetGuid(out _))
            .Select(x => (x.Kind, Id: x.value.GetGuid()))
            .Concat(entries.Where(e => e.ActorHomeId is not null).Select(e => (Kind: "organisation", Id: e.ActorHomeId!.Value)))
            .Concat(subjects.Select(s => (s.Kind, s.Id)));
        var names = new Dictionary<(string, Guid), string>();
        foreach (var group in wanted.Distinct().GroupBy(w => w.Kind, w => w.Id))
        {
            foreach (var (id, name) in await things.Names(services, group.Key, [.. group])) names[(group.Key, id)] = name;
        }
        return names;
    }

    static string? Name(Dictionary<(string, Guid), string> names, string kind, Guid? id) =>
        id is { } known ? names.GetValueOrDefault((kind, known)) : null;
}
