using System.Text.Json;
using BangVang.Councils.Sessions;
using BangVang.Kernel;
using BangVang.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Councils.Voting;

/// <summary>What the tellers counted on paper, sums only. Answers that are neither are void; a ballot may be void as a whole.</summary>
/// <param name="Agree">By the nominee's number, from 1.</param>
public sealed record PaperCount(int Returned, int Void, IReadOnlyList<int> Agree, IReadOnlyList<int> Disagree)
{
    public int Valid => Returned - Void;

    /// <summary>Why the figures cannot be; null when they can.</summary>
    /// <param name="voters">How many of those who had paper may vote on the nominee, by number.</param>
    public string? Fault(int issued, IReadOnlyList<int> voters)
    {
        if (Returned < 0 || Void < 0 || Agree.Concat(Disagree).Any(n => n < 0)) return "Số phiếu không thể là số âm.";
        if (Returned > issued) return $"Số phiếu thu về ({Returned}) lớn hơn số phiếu phát ra ({issued}). Kiểm tra lại, hoặc ghi phát phiếu giấy ở trang điểm danh.";
        if (Void > Returned) return $"Số phiếu không hợp lệ ({Void}) lớn hơn số phiếu thu về ({Returned}).";
        for (var i = 0; i < Agree.Count; i++)
        {
            var most = Math.Min(Valid, voters[i]);
            if (Agree[i] + Disagree[i] > most) return $"Đề nghị số {i + 1}: {Agree[i]} đồng ý và {Disagree[i]} không đồng ý, nhiều hơn {most} phiếu hợp lệ được bỏ cho đề nghị này.";
        }
        return null;
    }

    public byte[] Pack() => JsonSerializer.SerializeToUtf8Bytes(this);

    public static PaperCount Unpack(byte[] content) => JsonSerializer.Deserialize<PaperCount>(content)!;
}

/// <summary>Paper ballots: handed out at the roll, counted by the tellers, kept sealed like the others until the box is opened.</summary>
public sealed class PaperBallots(AppDb db)
{
    /// <summary>The member votes on paper, in the room or in writing; from then on not on line.</summary>
    public async Task HandOut(Guid sessionId, Guid seatId)
    {
        var marked = await db.Database.ExecuteSqlAsync($"""
            update session_seats set way = {nameof(BallotWay.Paper)} where session_id = {sessionId} and id = {seatId} and way is null and not is_out
            """);
        if (marked == 0) throw new Refusal("Thành viên này đã bỏ phiếu hoặc đã nhận phiếu giấy. Tải lại trang để xem.");
    }

    public async Task TakeBack(Guid sessionId, Guid seatId)
    {
        if (await db.SealedBallots.AnyAsync(b => b.SessionId == sessionId && b.IsPaper)) throw new Refusal("Tổ kiểm phiếu đã nhập phiếu giấy. Xóa số đã nhập trước khi thu lại phiếu phát nhầm.");
        await db.Database.ExecuteSqlAsync($"update session_seats set way = null where session_id = {sessionId} and id = {seatId} and way = {nameof(BallotWay.Paper)}");
    }

    public async Task Enter(CouncilSession session, PaperCount count)
    {
        if (session.State != SessionState.Voting) throw new Refusal("Chỉ nhập phiếu giấy khi phiên đang bỏ phiếu.");
        var (issued, voters) = await Issued(session.Id);
        if (count.Fault(issued, voters) is { } fault) throw new Refusal(fault);
        await Forget(session.Id);
        db.Add(new SealedBallot { SessionId = session.Id, IsPaper = true, Content = Sealing.Seal(count.Pack(), session.BoxKey!) });
    }

    public Task Forget(Guid sessionId) => db.Database.ExecuteSqlAsync($"delete from sealed_ballots where session_id = {sessionId} and is_paper");

    /// <summary>Paper ballots handed out, and how many of those members may vote on each nominee.</summary>
    public async Task<(int Issued, IReadOnlyList<int> Voters)> Issued(Guid sessionId)
    {
        var members = await db.SessionSeats.AsNoTracking().Where(s => s.SessionId == sessionId && s.Way == BallotWay.Paper).Select(s => s.MemberId).ToListAsync();
        var own = await db.AgendaItems.AsNoTracking().Where(i => i.SessionId == sessionId && i.NomineeId != null).OrderBy(i => i.Position).Select(i => i.OwnMemberId).ToListAsync();
        return (members.Count, own.ConvertAll(o => o is { } id && members.Contains(id) ? members.Count - 1 : members.Count));
    }
}
