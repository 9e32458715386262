using BangVang.Councils.Sessions;
using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Paging;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;
using BangVang.Organisations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Councils.Pages;

/// <summary>A council in the list.</summary>
public sealed record CouncilRow(Guid Id, string Name, string Body, string? Chair, int Members, CouncilSession? Last);

[SignedIn]
public sealed class IndexModel(AppDb db, Clock clock) : AppPage
{
    [BindProperty(SupportsGet = true, Name = "cursor")]
    public string? Cursor { get; set; }

    public PageOf<Council> Found { get; private set; } = null!;

    public IReadOnlyList<CouncilRow> Rows { get; private set; } = [];

    public IReadOnlyList<CouncilSession> Awaiting { get; private set; } = [];

    public bool MayKeep => Actor.Can(CouncilRights.Keep);

    public override async Task<bool> Load()
    {
        Found = await db.CouncilsVisibleTo(Actor).AsNoTracking().Where(c => c.EndedOn == null).PageBy(c => c.Name, c => c.Id, Cursor);
        var ids = Found.Rows.Select(c => c.Id).ToList();
        var bodies = Found.Rows.Select(c => c.OrganisationId).ToList();
        var names = await db.Organisations.Where(o => bodies.Contains(o.Id)).ToDictionaryAsync(o => o.Id, o => o.Name);
        var members = (await db.CouncilMembers.AsNoTracking().Where(m => ids.Contains(m.CouncilId)).SittingOn(clock.Today).Select(m => new { m.CouncilId, m.Office, m.Name }).ToListAsync()).ToLookup(m => m.CouncilId);
        var sessions = db.SessionsVisibleTo(Actor);
        var last = (await sessions.AsNoTracking().Where(s => ids.Contains(s.CouncilId) && !sessions.Any(x => x.CouncilId == s.CouncilId && (x.MeetsOn > s.MeetsOn || x.MeetsOn == s.MeetsOn && x.Id > s.Id))).ToListAsync())
            .ToDictionary(s => s.CouncilId);
        Rows = [.. Found.Rows.Select(c => new CouncilRow(c.Id, c.Name, names[c.OrganisationId],
            members[c.Id].FirstOrDefault(m => m.Office == CouncilOffice.Chair)?.Name, members[c.Id].Count(), last.GetValueOrDefault(c.Id)))];
        var awaiting = db.BallotsAwaiting(Actor.Id);
        Awaiting = await db.CouncilSessions.AsNoTracking().Where(s => awaiting.Contains(s.Id)).ToListAsync();
        return true;
    }
}
