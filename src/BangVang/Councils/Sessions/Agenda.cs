using BangVang.Dossiers;
using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Law.Book;
using BangVang.Lawbook.Overlays;
using BangVang.Papers.Text;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Councils.Sessions;

/// <summary>Puts nominees and matters on the agenda of a session, with what the law asks for each.</summary>
public sealed class Agenda(AppDb db, LawInForce law, Clock clock)
{
    /// <summary>Nominees who wait for the body's council and are on no other agenda that is still open.</summary>
    public IQueryable<Nominee> Waiting(Guid bodyId)
    {
        var (items, sessions) = (db.AgendaItems, db.CouncilSessions);
        return db.NomineesForCouncil(bodyId).Where(n => !items.Any(i => i.NomineeId == n.Id
            && sessions.Any(s => s.Id == i.SessionId && (s.State == SessionState.Draft || s.State == SessionState.Called || s.State == SessionState.Voting))));
    }

    public async Task<int> Put(CouncilSession session, Guid bodyId, string path, IReadOnlyCollection<Guid> nominees)
    {
        MustBePrepared(session);
        // Two sessions that take a nominee at once wait for one another here; the second finds it taken.
        await db.Hold<Nominee>([.. nominees]);
        var chosen = await Waiting(bodyId).AsNoTracking().Where(n => nominees.Contains(n.Id)).OrderBy(n => n.DossierId).ThenBy(n => n.Position).ToListAsync();
        if (chosen.Count < nominees.Count) throw new Refusal($"{nominees.Count - chosen.Count} đề nghị không còn chờ Hội đồng (đã rút, hoặc đã đưa vào phiên khác). Tải lại trang rồi chọn lại.");
        var last = await db.AgendaItems.Where(i => i.SessionId == session.Id && i.NomineeId != null).CountAsync();
        db.AddRange(chosen.Select((n, i) => new AgendaItem
        {
            SessionId = session.Id, NomineeId = n.Id, Position = last + i + 1, Text = n.Name, Place = n.Place, AwardCode = n.AwardCode, Reason = n.Reason,
        }));
        await db.SaveChangesAsync();
        await Arrange(session, path);
        return chosen.Count;
    }

    public async Task PutMatter(CouncilSession session, string text)
    {
        MustBePrepared(session);
        var last = await db.AgendaItems.Where(i => i.SessionId == session.Id && i.NomineeId == null).CountAsync();
        db.Add(new AgendaItem { SessionId = session.Id, Position = last + 1, Text = text.Trim() });
    }

    public async Task TakeOff(CouncilSession session, string path, AgendaItem item)
    {
        MustBePrepared(session);
        db.RemoveRange(await db.MatterOpinions.Where(o => o.ItemId == item.Id).ToListAsync());
        db.Remove(item);
        await db.SaveChangesAsync();
        await Arrange(session, path);
    }

    /// <summary>Awards in the lawbook's order, numbered through; with each what the law asks for on the session's day.</summary>
    public async Task Arrange(CouncilSession session, string path)
    {
        var items = await db.AgendaItems.Where(i => i.SessionId == session.Id).OrderBy(i => i.Position).ThenBy(i => i.Id).ToListAsync();
        var matters = items.Where(i => !i.IsNominee).ToList();
        for (var i = 0; i < matters.Count; i++) matters[i].Position = i + 1;
        var nominees = items.Where(i => i.IsNominee).ToList();
        if (nominees.Count == 0) return;
        var (book, day) = ((await law.For(path)).Book, session.DayOf(clock.Today));
        nominees = [.. nominees.OrderBy(n => book.Find(n.AwardCode!) is { } award ? book.PlaceOf(award.Code) : int.MaxValue).ThenBy(n => n.Position)];
        for (var i = 0; i < nominees.Count; i++)
        {
            nominees[i].Position = i + 1;
            (nominees[i].AwardName, nominees[i].Percent, nominees[i].QuorumPercent) = Asked(book, nominees[i], day);
        }
        await FindOwn(session.CouncilId, nominees, day);
    }

    /// <summary>A member who is proposed has no vote on that: by the register, or by the name until somebody says that it is another person.</summary>
    async Task FindOwn(Guid councilId, IReadOnlyList<AgendaItem> items, DateOnly day)
    {
        var members = await db.CouncilMembers.AsNoTracking().Where(m => m.CouncilId == councilId).SittingOn(day).ToListAsync();
        var ids = items.Select(i => i.NomineeId!.Value).ToArray();
        var persons = await db.Nominees.AsNoTracking().Where(n => ids.Contains(n.Id)).ToDictionaryAsync(n => n.Id, n => n.PersonId);
        foreach (var item in items)
        {
            var person = persons[item.NomineeId!.Value];
            var own = person is null ? null : members.Find(m => m.PersonId == person) ?? members.Find(m => m.PersonId is null && m.Folded == Bare(item.Text));
            item.OwnMemberId = item.IsNamesake ? null : own?.Id;
        }
    }

    static string Bare(string name)
    {
        var folded = VietnameseText.Fold(name);
        return folded.StartsWith("ong ", StringComparison.Ordinal) ? folded[4..] : folded.StartsWith("ba ", StringComparison.Ordinal) ? folded[3..] : folded;
    }

    static (string, int?, int?) Asked(Law.Lawbook book, AgendaItem item, DateOnly on)
    {
        try
        {
            var award = book.AwardOf(item.AwardCode!);
            var version = book.VersionAt(award, on);
            return (version.Name ?? award.Name, version.Vote?.Percent, version.Vote?.QuorumPercent);
        }
        catch (UnanswerableException unanswerable)
        {
            throw new Refusal($"Không đưa được {item.Text} vào phiên ngày {on:dd/MM/yyyy}: {unanswerable.Message}");
        }
    }

    static void MustBePrepared(CouncilSession session)
    {
        if (!session.MayBePrepared) throw new Refusal($"{session.Name} đang ở bước “{SessionFlow.Name(session.State)}”, không đổi được nội dung phiên nữa.");
    }
}
