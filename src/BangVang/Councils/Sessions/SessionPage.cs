using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Web;
using BangVang.Organisations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Councils.Sessions;

/// <summary>A page of one session: found within what the actor may see, with its council and body, and the actor's own seat in it.</summary>
public abstract class SessionPage(AppDb db, Clock clock) : AppPage
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    protected AppDb Db => db;

    protected Clock Clock => clock;

    public CouncilSession Session { get; private set; } = null!;

    public Council Council { get; private set; } = null!;

    public Organisation Body { get; private set; } = null!;

    /// <summary>The actor's; null for who does not sit.</summary>
    public SessionSeat? Seat { get; private set; }

    public bool MayKeep => Actor.Can(CouncilRights.Keep, Body.Path);

    public bool MayCount => Session.State == SessionState.Voting && (MayKeep || Seat is { IsTeller: true, IsOut: false });

    public bool MayVote => Session.State == SessionState.Voting && Seat is { Way: null, IsOut: false } && !(Session.ClosesAt <= clock.Now);

    /// <summary>The acts that the session's life allows this actor now.</summary>
    public IReadOnlyList<SessionAct> Acts => [.. SessionFlow.All.Where(t => Session.MayTake(t, Actor, Body.Path)).Select(t => t.Act)];

    protected virtual string? Part => null;

    public override async Task<bool> Load()
    {
        var found = await db.SessionsVisibleTo(Actor).FirstOrDefaultAsync(s => s.Id == Id);
        if (found is null) return false;
        Session = found;
        var (organisations, seats, actor) = (db.Organisations, db.SessionSeats, Actor.Id);
        var around = await db.Councils.AsNoTracking().Where(c => c.Id == found.CouncilId).Select(c => new
        {
            Council = c, Body = organisations.First(o => o.Id == c.OrganisationId), Seat = seats.FirstOrDefault(s => s.SessionId == found.Id && s.AccountId == actor),
        }).SingleAsync();
        (Council, Body, Seat) = (around.Council, around.Body, around.Seat);
        ViewData["Title"] = Part is null ? found.Name : $"{Part} · {found.Name}";
        (string, string)[] crumbs = [("Hội đồng", "/councils"), (Council.Name, $"/councils/{Council.Id}")];
        ViewData["Crumbs"] = Part is null ? crumbs : [.. crumbs, (found.Name, $"/councils/sessions/{Id}")];
        ViewData["Crumb"] = Part ?? found.Name;
        return true;
    }

    protected Task<List<AgendaItem>> Nominees() => db.AgendaItems.AsNoTracking().Where(i => i.SessionId == Id && i.NomineeId != null).OrderBy(i => i.Position).ToListAsync();

    protected async Task<List<SessionSeat>> Seats() =>
        [.. (await db.SessionSeats.AsNoTracking().Where(s => s.SessionId == Id).ToListAsync()).OrderBy(s => s.Office).ThenBy(s => s.MemberId)];
}

/// <summary>One that only those who keep the council may open.</summary>
public abstract class SessionKeepingPage(AppDb db, Clock clock) : SessionPage(db, clock)
{
    public override async Task<bool> Load() => await base.Load() && MayKeep;
}
