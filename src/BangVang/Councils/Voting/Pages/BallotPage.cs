using BangVang.Councils.Sessions;
using BangVang.Kernel;
using BangVang.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Councils.Voting.Pages;

/// <summary>A page of the voter's own: it exists only for who has a seat in the session, and no browser or proxy keeps it.</summary>
public abstract class BallotPage(AppDb db, Clock clock) : SessionPage(db, clock)
{
    public int Members { get; private set; }

    public int Voted { get; private set; }

    public override async Task<bool> Load()
    {
        if (!await base.Load() || Seat is null or { IsOut: true } || Session.State is SessionState.Draft) return false;
        Response.Headers.CacheControl = "no-cache, no-store";
        var seats = await Db.SessionSeats.Where(s => s.SessionId == Id && !s.IsOut).GroupBy(s => s.Way != null).Select(g => new { Voted = g.Key, Count = g.Count() }).ToListAsync();
        (Members, Voted) = (seats.Sum(s => s.Count), seats.Where(s => s.Voted).Sum(s => s.Count));
        (ViewData["Council"], ViewData["Session"]) = (Council.Name, Session.Name.ToLowerInvariant());
        if (Session is { State: SessionState.Voting, ClosesAt: { } closes })
        {
            var local = Kernel.Clock.LocalTime(closes);
            ViewData["Closes"] = Kernel.Clock.DateIn(closes) == Clock.Today ? $"{local:HH:mm}" : $"{local:HH:mm dd/MM}";
            ViewData["Left"] = Left(closes - Clock.Now);
        }
        return true;
    }

    static string Left(TimeSpan left) => left <= TimeSpan.Zero ? "đã đóng" : left.TotalHours >= 48 ? $"còn {(int)left.TotalDays} ngày"
        : left.TotalHours >= 2 ? $"còn {(int)left.TotalHours} giờ" : $"còn {(int)Math.Ceiling(left.TotalMinutes)} phút";
}
