using BangVang.Kernel.Data;
using BangVang.Kernel.Paging;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Councils.Sessions.Pages;

/// <summary>A session in the list.</summary>
public sealed record SessionRow(CouncilSession Session, string Council, int Nominees, int Passed);

/// <summary>The list of sessions and its export: one filter, one question.</summary>
public abstract class SessionListPage(AppDb db) : AppPage
{
    [BindProperty(SupportsGet = true, Name = "council")]
    public Guid? CouncilId { get; set; }

    [BindProperty(SupportsGet = true, Name = "year")]
    public int? Year { get; set; }

    [BindProperty(SupportsGet = true, Name = "state")]
    public SessionState? State { get; set; }

    protected AppDb Db => db;

    protected IQueryable<CouncilSession> Filtered()
    {
        var found = db.SessionsVisibleTo(Actor).AsNoTracking();
        if (CouncilId is { } council) found = found.Where(s => s.CouncilId == council);
        if (Year is { } year) found = found.Where(s => s.Year == year);
        return State is { } state ? found.Where(s => s.State == state) : found;
    }

    protected async Task<IReadOnlyList<SessionRow>> Read(IReadOnlyList<CouncilSession> sessions)
    {
        var (ids, councils) = (sessions.Select(s => s.Id).ToArray(), sessions.Select(s => s.CouncilId).Distinct().ToArray());
        var names = await db.Councils.Where(c => councils.Contains(c.Id)).ToDictionaryAsync(c => c.Id, c => c.Name);
        var nominees = await db.AgendaItems.Where(i => ids.Contains(i.SessionId) && i.NomineeId != null).GroupBy(i => i.SessionId).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count);
        var passed = await db.CouncilResults.Where(r => ids.Contains(r.SessionId) && r.IsPassed).GroupBy(r => r.SessionId).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count);
        return [.. sessions.Select(s => new SessionRow(s, names[s.CouncilId], nominees.GetValueOrDefault(s.Id), passed.GetValueOrDefault(s.Id)))];
    }
}

[SignedIn]
public sealed class IndexModel(AppDb db) : SessionListPage(db)
{
    [BindProperty(SupportsGet = true, Name = "cursor")]
    public string? Cursor { get; set; }

    public PageOf<CouncilSession> Found { get; private set; } = null!;

    public IReadOnlyList<SessionRow> Rows { get; private set; } = [];

    public int Total { get; private set; }

    public override async Task<bool> Load()
    {
        Total = await Filtered().CountAsync();
        Found = await Filtered().PageBy(s => s.MeetsOn, s => s.Id, Cursor, descending: true);
        Rows = await Read(Found.Rows);
        return true;
    }
}
