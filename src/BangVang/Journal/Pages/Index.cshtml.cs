using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Paging;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Journal.Pages;

/// <summary>Everything that was done by the people of the organisations in one's care.</summary>
[Needs(JournalRights.See)]
public sealed class IndexModel(AppDb db, History history) : AppPage
{
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

    public string? AddressOf(HistorySubject about) => about.Thing.Page is { } page ? Url.Page(page, new { id = about.Id }) : null;

    public override async Task<bool> Load()
    {
        Rows = await history.Page(Filtered(db.JournalEntries.VisibleTo(Actor)), Cursor, Keyset.Size);
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
}
