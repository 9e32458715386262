using BangVang.Councils.Sessions;
using BangVang.Dossiers;
using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Events;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Settings;
using BangVang.Law.Book;
using BangVang.Law.Votes;
using BangVang.Lawbook.Overlays;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Councils.Voting;

/// <summary>Opens the box, counts, writes what was in it afresh in the order of its codes, and seals it: all in one transaction, or nothing.</summary>
public sealed class Closing(AppDb db, BallotKeys keys, Quorums quorums, LawInForce law, SettingValues settings, DossierAnswers dossiers, Events events, Clock clock)
{
    /// <summary>The caller holds the session.</summary>
    public async Task Close(CouncilSession session, Guid bodyId, string path, Actor actor, string? code)
    {
        var council = await db.Councils.AsNoTracking().SingleAsync(c => c.Id == session.CouncilId);
        var items = await db.AgendaItems.Where(i => i.SessionId == session.Id && i.NomineeId != null).OrderBy(i => i.Position).ToListAsync();
        var seats = await db.SessionSeats.AsNoTracking().Where(s => s.SessionId == session.Id && !s.IsOut).ToListAsync();
        var quorum = await quorums.Of(session, council, items, seats);
        if (quorum is { IsReached: false }) throw new Refusal($"{quorum.Sentence} Ghi thêm thành viên dự họp, hoặc hủy phiếu và bỏ phiếu lại khi đủ.");
        var step = session.Take(SessionAct.Close, actor, path, clock.Now);
        if (session.IsBoxLocked && string.IsNullOrEmpty(code)) throw new Refusal("Hòm phiếu khóa bằng mã của tổ kiểm phiếu. Nhập mã đó.");
        using var key = keys.Open(session.BoxId!.Value, session.IsBoxLocked ? code : null);
        var box = OpenedBox.Of(await db.SealedBallots.AsNoTracking().Where(b => b.SessionId == session.Id).ToListAsync(), key);
        box.MustMatch(seats.Count(s => s.Way == BallotWay.Online));
        if (seats.TrueForAll(s => s.Way is null)) throw new Refusal("Chưa có phiếu nào trong hòm phiếu nên chưa kiểm phiếu được. Chờ thành viên bỏ phiếu, hoặc hủy phiếu, bỏ phiếu lại.");
        var issued = seats.Count(s => s.Way == BallotWay.Paper);
        if (issued > 0 && box.Paper is null) throw new Refusal($"Đã phát {issued} phiếu giấy nhưng tổ kiểm phiếu chưa nhập số phiếu giấy. Nhập trước khi kiểm phiếu (không thu về phiếu nào thì nhập 0).");
        await Write(session, box);
        await MarkWithdrawn(items, bodyId);
        var results = await Results(new Poll(session, seats, quorum), items.FindAll(i => !i.IsWithdrawn), box, path);
        session.CloseAt(clock.Now, await NumberSeries.Take(db, bodyId, $"BB-HĐ {session.CouncilId:N}", clock.Today.Year));
        var tally = await NumberSeries.Take(db, bodyId, $"BB-HĐ {session.CouncilId:N}", clock.Today.Year);
        session.SealBox(SealOf.Box(session.Id, box.Published(), results), tally, issued, box.Paper?.Returned ?? 0, box.Paper?.Void ?? 0);
        db.Add(step);
        db.AddRange(results);
        await db.SaveChangesAsync();
        await dossiers.CouncilSaid(results.ToDictionary(r => r.NomineeId, r => r.IsPassed));
        await db.SaveChangesAsync();
        await events.Publish(new SessionClosed(session.Id, session.CouncilId, bodyId));
    }

    /// <summary>
    /// The counted sheets as new rows in the order of their codes; the sealed ones gone; the seats written afresh in the order of names, so that
    /// neither place nor transaction of a row tells in what order the members voted.
    /// </summary>
    async Task Write(CouncilSession session, OpenedBox box)
    {
        var sheets = box.Published();
        var (numbers, codes, answers) = (sheets.Select(s => s.Sheet).ToArray(), sheets.Select(s => s.Code).ToArray(), sheets.Select(s => s.Answers).ToArray());
        await db.Database.ExecuteSqlAsync($"""
            insert into counted_ballots (session_id, sheet, code, answers)
            select {session.Id}, t.sheet, t.code, t.answers from unnest({numbers}, {codes}, {answers}) as t(sheet, code, answers) order by t.sheet, t.code
            """);
        await db.Database.ExecuteSqlAsync($"delete from sealed_ballots where session_id = {session.Id}");
        await db.Database.ExecuteSqlAsync($"create temporary table seats_afresh on commit drop as select * from session_seats where session_id = {session.Id}");
        await db.Database.ExecuteSqlAsync($"delete from session_seats where session_id = {session.Id}");
        await db.Database.ExecuteSqlAsync($"insert into session_seats select * from seats_afresh order by name, id");
        await db.Database.ExecuteSqlAsync($"drop table seats_afresh");
    }

    async Task MarkWithdrawn(List<AgendaItem> items, Guid bodyId)
    {
        var standing = (await db.NomineesForCouncil(bodyId).Where(n => items.Select(i => i.NomineeId).Contains(n.Id)).Select(n => new { n.Id, n.AwardCode }).ToListAsync()).ToDictionary(n => n.Id, n => n.AwardCode);
        foreach (var item in items) item.IsWithdrawn = standing.GetValueOrDefault(item.NomineeId!.Value) != item.AwardCode;
    }

    async Task<List<CouncilResult>> Results(Poll poll, List<AgendaItem> items, OpenedBox box, string path)
    {
        var inBase = CouncilSettings.IsOwnVoteInBase(await settings.Of(CouncilSettings.OwnVote, poll.Session.RootId));
        var book = (await law.For(path)).Book;
        return items.ConvertAll(item =>
        {
            var (members, count) = (inBase ? poll.Seats : poll.Seats.FindAll(s => s.MemberId != item.OwnMemberId), box.Count(item.Position));
            return Result(poll.Session, item, count, Weigh(book, poll, item, count, members));
        });
    }

    static VoteAnswer Weigh(Law.Lawbook book, Poll poll, AgendaItem item, ItemCount count, List<SessionSeat> members)
    {
        var isInWriting = poll.Session.Kind == SessionKind.InWriting;
        bool IsWritten(SessionSeat s) => s.Way is not null && (isInWriting || s.Attendance != Attendance.Present);
        var present = isInWriting ? 0 : members.Count(s => s.Attendance == Attendance.Present);
        try
        {
            return book.Count(new Tally(members.Count, present, members.Count(IsWritten), count.Agree), item.AwardCode!, Clock.DateIn(poll.Session.OpenedAt!.Value), poll.Quorum?.Share);
        }
        catch (UnanswerableException unanswerable)
        {
            throw new Refusal($"Chưa kiểm phiếu được, đề nghị số {item.Position} ({item.Text}): {unanswerable.Message}");
        }
    }

    static CouncilResult Result(CouncilSession session, AgendaItem item, ItemCount count, VoteAnswer answer) => new()
    {
        SessionId = session.Id, NomineeId = item.NomineeId!.Value, AwardCode = item.AwardCode!, Agree = count.Agree, Disagree = count.Disagree, Void = count.Void,
        Members = answer.Tally.Members, Threshold = answer.Percent, Needed = answer.Needed, IsPassed = answer.Passes, Sentence = answer.Sentence,
    };

    /// <summary>Who could vote in a session, and whether enough of them came.</summary>
    sealed record Poll(CouncilSession Session, List<SessionSeat> Seats, QuorumState? Quorum);
}
