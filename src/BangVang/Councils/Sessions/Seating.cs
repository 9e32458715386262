using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Councils.Sessions;

/// <summary>Gives the members their seats in a session, and takes note when the members change while it is on.</summary>
public sealed class Seating(AppDb db, Quorums quorums, Clock clock)
{
    /// <summary>The seats as the council is made up on the day. Whoever has voted keeps the seat: the ballot cannot be found again.</summary>
    /// <returns>What changed, in words; null when nothing did.</returns>
    public async Task<string?> Seat(CouncilSession session)
    {
        var members = await db.CouncilMembers.AsNoTracking().Where(m => m.CouncilId == session.CouncilId).SittingOn(session.DayOf(clock.Today)).OrderBy(m => m.Id).ToListAsync();
        var seats = await db.SessionSeats.Where(s => s.SessionId == session.Id).ToListAsync();
        // Whoever comes back under another decision keeps the seat from which the account has voted.
        var came = members.Where(m => seats.TrueForAll(s => s.MemberId != m.Id && (s.AccountId is null || s.AccountId != m.AccountId || s.Way is null))).ToList();
        var went = seats.Where(s => !s.IsOut && members.TrueForAll(m => m.Id != s.MemberId)).ToList();
        foreach (var seat in went.Where(s => s.Way is null))
        {
            if (session.State == SessionState.Voting) (seat.IsOut, seat.AccountId) = (true, null);
            else db.Remove(seat);
        }
        foreach (var seat in seats) Follow(seat, members.Find(m => m.Id == seat.MemberId));
        await db.SaveChangesAsync();
        db.AddRange(came.Select(m => new SessionSeat { SessionId = session.Id, MemberId = m.Id, AccountId = m.AccountId, Name = m.Name, Post = m.Post, Office = m.Office }));
        await db.SaveChangesAsync();
        return InWords(came, went);
    }

    /// <summary>After a change of members: every session that was called or is voting.</summary>
    public async Task Reseat(Guid councilId, Actor actor)
    {
        var open = await db.CouncilSessions.Where(s => s.CouncilId == councilId && (s.State == SessionState.Called || s.State == SessionState.Voting)).OrderBy(s => s.Id).ToListAsync();
        foreach (var session in open)
        {
            await db.Hold<CouncilSession>(session.Id);
            await db.Entry(session).ReloadAsync();
            if (!session.IsOpen || await Seat(session) is not { } change) continue;
            var count = await db.SessionSeats.CountAsync(s => s.SessionId == session.Id && !s.IsOut);
            var quorum = await quorums.Of(session);
            db.Add(new SessionStep
            {
                SessionId = session.Id, Act = SessionAct.Reseat, From = session.State, To = session.State, ById = actor.Id, ByName = actor.Name, At = clock.Now,
                Reason = $"{change} Tổng số thành viên tính lại: {count}.{(quorum is null ? "" : " " + quorum.Sentence)}",
            });
            await db.SaveChangesAsync();
        }
    }

    static void Follow(SessionSeat seat, CouncilMember? member)
    {
        if (member is null) return;
        (seat.AccountId, seat.Post) = (member.AccountId, member.Post);
        if (seat.Way is null) seat.IsOut = false;
    }

    static string? InWords(List<CouncilMember> came, List<SessionSeat> went)
    {
        var voted = went.Where(s => s.Way is not null).Select(s => s.Name).ToList();
        var parts = new List<string>();
        if (came.Count > 0) parts.Add($"Thêm thành viên: {string.Join(", ", came.Select(m => m.Name))}.");
        if (went.Count > voted.Count) parts.Add($"Thôi tham gia: {string.Join(", ", went.Where(s => s.Way is null).Select(s => s.Name))}.");
        if (voted.Count > 0) parts.Add($"Thôi tham gia nhưng đã bỏ phiếu, vẫn tính trong phiên này: {string.Join(", ", voted)}.");
        return parts.Count == 0 ? null : string.Join(" ", parts);
    }
}
