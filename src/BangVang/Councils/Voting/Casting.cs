using BangVang.Councils.Sessions;
using BangVang.Kernel;
using BangVang.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Councils.Voting;

/// <summary>
/// Takes a ballot: marks the seat, drops sealed sheets into the box. Nothing that is written tells when, and the two have nothing in common but a
/// transaction; after the count neither the sealed sheets nor their key exist.
/// </summary>
public sealed class Casting(AppDb db, Clock clock)
{
    /// <param name="answers">By the nominee's number on the ballot.</param>
    /// <returns>The sheets with their codes: the only time that anybody sees them beside a name.</returns>
    public async Task<IReadOnlyList<BallotSheet>> Cast(Guid sessionId, Guid accountId, IReadOnlyDictionary<int, bool> answers)
    {
        var box = (await db.Database.SqlQuery<Box>($"""
            select state as "State", kind as "Kind", closes_at as "ClosesAt", box_key as "Key" from council_sessions where id = {sessionId} for share
            """).ToListAsync()).FirstOrDefault() ?? throw new Refusal("Không có phiên này.");
        MustBeOpen(box);
        var items = await Items(sessionId);
        var own = await Own(sessionId, accountId, items);
        Check(answers, items, own);
        await MarkSeat(sessionId, accountId, meets: box.Kind == nameof(SessionKind.Meeting));
        var apart = items.Where(i => i.OwnMemberId is not null).Select(i => i.Position).ToHashSet();
        var sheets = BallotSheet.Of(answers, items.Count, apart);
        var ids = sheets.Select(_ => RandomId.New()).ToArray();
        var sealings = sheets.Select(s => Sealing.Seal(s.Pack(), box.Key!)).ToArray();
        await db.Database.ExecuteSqlAsync($"""
            insert into sealed_ballots (id, session_id, is_paper, content) select t.id, {sessionId}, false, t.content from unnest({ids}, {sealings}) as t(id, content)
            """);
        return sheets;
    }

    void MustBeOpen(Box box)
    {
        if (box.State != nameof(SessionState.Voting)) throw new Refusal("Phiên không mở bỏ phiếu (chưa mở, hoặc đã đóng và kiểm phiếu). Phiếu này chưa được ghi.");
        if (box.ClosesAt is { } closed && closed <= clock.Now) throw new Refusal($"Đã hết giờ bỏ phiếu từ {Clock.LocalTime(closed):HH:mm dd/MM/yyyy}. Phiếu này chưa được ghi.");
    }

    Task<List<AgendaItem>> Items(Guid sessionId) =>
        db.AgendaItems.AsNoTracking().Where(i => i.SessionId == sessionId && i.NomineeId != null).OrderBy(i => i.Position).ToListAsync();

    async Task<HashSet<int>> Own(Guid sessionId, Guid accountId, List<AgendaItem> items)
    {
        var seat = await db.SessionSeats.AsNoTracking().FirstOrDefaultAsync(s => s.SessionId == sessionId && s.AccountId == accountId);
        if (seat is null or { IsOut: true }) throw new Refusal("Ông/bà không (hoặc không còn) là thành viên Hội đồng ở phiên này nên phiếu không được ghi.");
        return [.. items.Where(i => i.OwnMemberId == seat.MemberId).Select(i => i.Position)];
    }

    static void Check(IReadOnlyDictionary<int, bool> answers, List<AgendaItem> items, HashSet<int> own)
    {
        if (answers.Keys.FirstOrDefault(own.Contains) is > 0 and var mine) throw new Refusal($"Đề nghị số {mine} là của chính ông/bà: người được đề nghị không bỏ phiếu cho mình.");
        if (answers.Keys.Any(n => items.TrueForAll(i => i.Position != n))) throw new Refusal("Phiếu có đề nghị không thuộc phiên này. Tải lại trang bỏ phiếu rồi chọn lại.");
        var open = items.Where(i => !own.Contains(i.Position) && !answers.ContainsKey(i.Position)).Select(i => i.Position).ToList();
        if (open.Count > 0) throw new Refusal($"Còn {open.Count} đề nghị chưa chọn: số {string.Join(", ", open.Take(20))}{(open.Count > 20 ? "…" : "")}. Chọn Đồng ý hoặc Không đồng ý cho từng đề nghị.");
    }

    /// <summary>The row is locked until the transaction is over: of two ballots of one member the second waits, and is refused.</summary>
    async Task MarkSeat(Guid sessionId, Guid accountId, bool meets)
    {
        var marked = await db.Database.ExecuteSqlAsync($"""
            update session_seats set way = {nameof(BallotWay.Online)}, attendance = case when {meets} and attendance = {nameof(Attendance.Unknown)} then {nameof(Attendance.Present)} else attendance end
            where session_id = {sessionId} and account_id = {accountId} and way is null and not is_out
            """);
        if (marked == 0) throw new Refusal("Ông/bà đã bỏ phiếu (hoặc đã nhận phiếu giấy) ở phiên này. Mỗi thành viên chỉ bỏ một lần; phiếu trước vẫn giữ nguyên.");
        if (marked > 1) throw new InvalidOperationException("An account holds one seat.");
    }

    sealed record Box(string State, string Kind, DateTimeOffset? ClosesAt, byte[]? Key);
}
