using BangVang.Kernel.Data;
using BangVang.Kernel.Settings;
using BangVang.Law.Votes;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Councils.Sessions;

/// <summary>How many must attend, by which rule, and how many do.</summary>
/// <param name="IsVerified">False: the rule is a default that no text was read for.</param>
public sealed record QuorumState(Quorum Share, string Basis, bool IsVerified, int Members, int Present)
{
    public int Needed => (int)(((long)Members * Share.Numerator + Share.Denominator - 1) / Share.Denominator);

    public bool IsReached => Share.IsReached(new Tally(Members, Present, 0, 0));

    public string Sentence => $"{(IsReached ? "Đủ" : "Chưa đủ")} số dự họp: {Present}/{Members} thành viên, cần từ {Needed} ({Share.Words}, {Basis}{(IsVerified ? "" : ", chưa kiểm chứng")}).";
}

/// <summary>Finds the rule on attendance that holds for a session: the strictest of the council's own, the awards' and the place's.</summary>
public sealed class Quorums(AppDb db, SettingValues settings)
{
    /// <summary>Null where nobody meets.</summary>
    public async Task<QuorumState?> Of(CouncilSession session)
    {
        if (session.Kind == SessionKind.InWriting) return null;
        var council = await db.Councils.AsNoTracking().SingleAsync(c => c.Id == session.CouncilId);
        var seats = await db.SessionSeats.AsNoTracking().Where(s => s.SessionId == session.Id && !s.IsOut).ToListAsync();
        return await Of(session, council, await db.AgendaItems.AsNoTracking().Where(i => i.SessionId == session.Id).ToListAsync(), seats);
    }

    /// <summary>The same for who has the council, the agenda and the seats at hand.</summary>
    public async Task<QuorumState?> Of(CouncilSession session, Council council, IReadOnlyCollection<AgendaItem> items, IReadOnlyCollection<SessionSeat> seats) =>
        session.Kind == SessionKind.InWriting ? null
            : Of(council, await settings.Of(CouncilSettings.Quorum, council.RootId), [.. items.Where(i => i.QuorumPercent is not null).Select(i => i.QuorumPercent!.Value)], seats);

    public static QuorumState Of(Council council, string setting, IReadOnlyCollection<int> awardPercents, IReadOnlyCollection<SessionSeat> seats)
    {
        var (members, present) = (seats.Count, seats.Count(s => s.Attendance == Attendance.Present));
        Quorum.TryRead(council.Quorum ?? setting, out var share);
        var own = new QuorumState(share, council.QuorumBasis ?? "cấu hình chung", council.Quorum is not null, members, present);
        if (awardPercents.Count == 0) return own;
        var award = new QuorumState(new Quorum(awardPercents.Max(), 100), "quy định đối với phiên xét khen thưởng này", true, members, present);
        return award.Needed > own.Needed ? award : own;
    }
}
