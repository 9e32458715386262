using BangVang.Councils.Sessions;
using BangVang.Councils.Voting;
using BangVang.Dossiers;
using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Notices;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Councils.Acts;

/// <summary>Calls a session, opens its vote, begins the vote anew, or ends it without one.</summary>
public sealed class Convening(AppDb db, Agenda agenda, Seating seating, Quorums quorums, BallotKeys keys, NoticeBoard notices, Clock clock)
{
    public async Task Call(CouncilSession session, Guid bodyId, string path, Actor actor)
    {
        if (!await db.AgendaItems.AnyAsync(i => i.SessionId == session.Id)) throw new Refusal("Phiên chưa có nội dung nào. Đưa đề nghị khen thưởng hoặc nội dung khác vào phiên trước khi triệu tập.");
        await agenda.Arrange(session, path);
        var step = session.Take(SessionAct.Call, actor, path, clock.Now);
        await seating.Seat(session);
        var seats = await Seats(session);
        if (seats.Count == 0) throw new Refusal($"Hội đồng chưa có thành viên nào vào ngày {session.MeetsOn:dd/MM/yyyy}. Ghi quyết định thành lập, kiện toàn trước.");
        session.Bear(await NumberSeries.Take(db, bodyId, $"HĐ-{session.Kind} {session.CouncilId:N}", session.Year));
        session.ChairedBy ??= Named(seats, CouncilOffice.Chair, CouncilOffice.FirstDeputy, CouncilOffice.StandingDeputy, CouncilOffice.Deputy);
        session.WrittenBy ??= Named(seats, CouncilOffice.Secretary, CouncilOffice.StandingMember);
        db.Add(step);
        await db.SaveChangesAsync();
        await Tell(seats, session, $"Mời dự {session.Name.ToLowerInvariant()}: {session.Title}, ngày {session.MeetsOn:dd/MM/yyyy}{(session.Place is { } place ? $", {place}" : "")}.", $"/councils/sessions/{session.Id}");
    }

    /// <param name="code">With what the tellers lock the box; null: it is not locked by a code.</param>
    public async Task Open(CouncilSession session, Guid bodyId, string path, Actor actor, DateTimeOffset? closesAt, string? code)
    {
        var step = session.Take(SessionAct.Open, actor, path, clock.Now);
        if (closesAt <= clock.Now) throw new Refusal("Giờ đóng bỏ phiếu phải ở sau lúc này. Sửa ngày, giờ đóng.");
        if (session.Kind == SessionKind.InWriting && closesAt is null) throw new Refusal("Lấy ý kiến bằng văn bản phải có hạn trả lời. Nhập ngày, giờ đóng.");
        var gone = await DropWithdrawn(session, bodyId, path);
        if (!await db.AgendaItems.AnyAsync(i => i.SessionId == session.Id && i.NomineeId != null))
            throw new Refusal("Phiên không có đề nghị khen thưởng nào để bỏ phiếu. Đưa đề nghị vào phiên, hoặc kết thúc phiên không bỏ phiếu.");
        await seating.Seat(session);
        if (await quorums.Of(session) is { IsReached: false } quorum) throw new Refusal($"{quorum.Sentence} Ghi thành viên dự họp trước khi mở bỏ phiếu.");
        var box = RandomId.New();
        session.SetUpBox(box, keys.Make(box, code), code is not null, clock.Now, closesAt);
        db.Add(gone.Count == 0 ? step : Noted(step, $"Đã rút khỏi phiên: {string.Join(", ", gone)}."));
        await db.SaveChangesAsync();
        await Tell(await Seats(session), session, $"{session.Name} đang bỏ phiếu kín{(closesAt is { } until ? $", đóng lúc {Clock.LocalTime(until):HH:mm dd/MM/yyyy}" : "")}.", $"/councils/sessions/{session.Id}/ballot");
    }

    /// <summary>All ballots are thrown away unread, with the key.</summary>
    public async Task Restart(CouncilSession session, string path, Actor actor, string? reason)
    {
        db.Add(session.Take(SessionAct.Restart, actor, path, clock.Now, reason));
        session.TakeBoxAway();
        await db.SaveChangesAsync();
        await db.Database.ExecuteSqlAsync($"delete from sealed_ballots where session_id = {session.Id}");
        await db.Database.ExecuteSqlAsync($"update session_seats set way = null where session_id = {session.Id} and way is not null");
    }

    public async Task Conclude(CouncilSession session, Guid bodyId, string path, Actor actor)
    {
        if (await db.AgendaItems.AnyAsync(i => i.SessionId == session.Id && i.NomineeId != null))
            throw new Refusal("Phiên có đề nghị khen thưởng phải bỏ phiếu. Mở bỏ phiếu, hoặc bỏ các đề nghị khỏi phiên.");
        if (await quorums.Of(session) is { IsReached: false } quorum) throw new Refusal($"{quorum.Sentence} Ghi thành viên dự họp, hoặc hủy phiên.");
        db.Add(session.Take(SessionAct.Conclude, actor, path, clock.Now));
        session.CloseAt(clock.Now, await NumberSeries.Take(db, bodyId, $"BB-HĐ {session.CouncilId:N}", clock.Today.Year));
        await db.SaveChangesAsync();
    }

    public async Task Cancel(CouncilSession session, string path, Actor actor, string? reason)
    {
        var wasCalled = session.State == SessionState.Called;
        db.Add(session.Take(SessionAct.Cancel, actor, path, clock.Now, reason));
        await db.SaveChangesAsync();
        if (wasCalled) await Tell(await Seats(session), session, $"{session.Name} đã hủy. Lý do: {reason}", $"/councils/sessions/{session.Id}");
    }

    async Task<List<string>> DropWithdrawn(CouncilSession session, Guid bodyId, string path)
    {
        var waiting = db.NomineesForCouncil(bodyId);
        var gone = await db.AgendaItems.Where(i => i.SessionId == session.Id && i.NomineeId != null && !waiting.Any(n => n.Id == i.NomineeId && n.AwardCode == i.AwardCode)).ToListAsync();
        db.RemoveRange(gone);
        await db.SaveChangesAsync();
        await agenda.Arrange(session, path);
        return gone.ConvertAll(i => i.Text);
    }

    Task<List<SessionSeat>> Seats(CouncilSession session) => db.SessionSeats.AsNoTracking().Where(s => s.SessionId == session.Id && !s.IsOut).OrderBy(s => s.Id).ToListAsync();

    async Task Tell(List<SessionSeat> seats, CouncilSession session, string sentence, string link) =>
        await notices.Tell(seats.Select(s => s.AccountId).OfType<Guid>(), "council-session", sentence, link, $"session-{session.State} {session.Id} {clock.Now:O}");

    static string? Named(List<SessionSeat> seats, params CouncilOffice[] offices) => offices.SelectMany(o => seats.Where(s => s.Office == o)).FirstOrDefault() is { } seat
        ? $"{seat.Name}, {CouncilOffices.Name(seat.Office)}" : null;

    static SessionStep Noted(SessionStep step, string note) => new()
    {
        SessionId = step.SessionId, Act = step.Act, From = step.From, To = step.To, ById = step.ById, ByName = step.ByName, At = step.At, Reason = note,
    };
}
