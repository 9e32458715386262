using BangVang.Councils.Sessions;
using BangVang.Kernel.Data;
using BangVang.Organisations;
using BangVang.Papers.Official;
using BangVang.Papers.Official.Minutes;
using BangVang.Papers.Text;
using BangVang.Plans;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Councils.Minutes;

/// <summary>Everything that the two papers of a closed session are made of.</summary>
public sealed record SessionRecord(
    CouncilSession Session, Council Council, Organisation Body, string Place, IReadOnlyList<SessionSeat> Seats, IReadOnlyList<AgendaItem> Items,
    IReadOnlyDictionary<Guid, CouncilResult> Results, ILookup<Guid, MatterOpinion> Opinions, QuorumState? Quorum, IReadOnlyList<string> Changes)
{
    public IEnumerable<AgendaItem> Nominees => Items.Where(i => i.IsNominee);

    public IEnumerable<AgendaItem> Matters => Items.Where(i => !i.IsNominee);

    public IEnumerable<SessionSeat> In => Seats.Where(s => !s.IsOut);
}

/// <summary>The minutes and the tally minutes of a closed session as .docx: everything in them is frozen with the session.</summary>
public sealed class SessionPapers(AppDb db, Quorums quorums)
{
    public async Task<byte[]> Minutes(CouncilSession session) => Write(MinutesText.Of(await Read(session)).ToOfficial());

    public async Task<byte[]> Tally(CouncilSession session) => Write(TallyText.Of(await Read(session)).ToOfficial());

    public static string FileName(CouncilSession session, bool tally, string extension) =>
        $"Biên bản {(tally ? "kiểm phiếu" : session.Kind == SessionKind.Meeting ? "họp" : "lấy ý kiến")} {(tally ? session.TallyNumber : session.MinutesNumber):00} {session.Year}.{extension}";

    async Task<SessionRecord> Read(CouncilSession session)
    {
        var council = await db.Councils.AsNoTracking().SingleAsync(c => c.Id == session.CouncilId);
        var body = await db.Organisations.AsNoTracking().SingleAsync(o => o.Id == council.OrganisationId);
        var root = await db.Organisations.AsNoTracking().SingleAsync(o => o.Id == council.RootId);
        var items = await db.AgendaItems.AsNoTracking().Where(i => i.SessionId == session.Id).OrderBy(i => i.Position).ToListAsync();
        var ids = items.Select(i => i.Id).ToArray();
        return new SessionRecord(session, council, body, Issuers.PlaceOf(body, root),
            [.. (await db.SessionSeats.AsNoTracking().Where(s => s.SessionId == session.Id).ToListAsync()).OrderBy(s => s.Office).ThenBy(s => s.MemberId)], items,
            await db.CouncilResults.AsNoTracking().Where(r => r.SessionId == session.Id).ToDictionaryAsync(r => r.NomineeId),
            (await db.MatterOpinions.AsNoTracking().Where(o => ids.Contains(o.ItemId)).ToListAsync()).ToLookup(o => o.ItemId), await quorums.Of(session),
            await db.SessionSteps.Where(s => s.SessionId == session.Id && s.Act == SessionAct.Reseat && s.Reason != null).OrderBy(s => s.At).Select(s => s.Reason!).ToListAsync());
    }

    static byte[] Write(OfficialDocument paper)
    {
        using var file = new MemoryStream();
        OfficialDocx.Write(paper, file);
        return file.ToArray();
    }
}

/// <summary>What both papers say in the same words.</summary>
static class PaperWords
{
    public static MinutesFrame Frame(SessionRecord record, int? number, string title) => new()
    {
        Superior = Issuers.InFull(record.Body.Name, record.Body.Kind), Issuer = record.Council.Name, Number = number, Symbol = "BB-HĐTĐKT", Place = record.Place,
        Date = PaperDate.On(Kernel.Clock.DateIn(record.Session.ClosedAt!.Value)), Title = title, Votes = Votes(record),
        Recipients = ["Các thành viên Hội đồng", "Lưu: VT, hồ sơ Hội đồng"], Chair = new Signature(["Chủ trì"], Name(record.Session.ChairedBy)),
    };

    public static string Moment(DateTimeOffset at)
    {
        var local = Kernel.Clock.LocalTime(at);
        return $"{local:HH} giờ {local:mm} phút, {PaperDate.On(DateOnly.FromDateTime(local))}";
    }

    public static string Name(string? described) => described?.Split(',')[0].Trim() ?? "";

    public static string Withdrawn(SessionRecord record) =>
        record.Nominees.Where(i => i.IsWithdrawn).Select(i => i.Text).ToList() is { Count: > 0 } gone ? $"Rút trước khi kiểm phiếu, không tính kết quả: {string.Join("; ", gone)}." : "";

    static IReadOnlyList<VoteRow> Votes(SessionRecord record) =>
        [.. record.Nominees.Where(i => record.Results.ContainsKey(i.NomineeId!.Value)).Select(i => Row(i, record.Results[i.NomineeId!.Value]))];

    static VoteRow Row(AgendaItem item, CouncilResult result) => new(
        Award(item, result), item.Place is null ? item.Text : $"{item.Text}\n{item.Place}", result.Agree, result.Disagree, result.Void, result.Members,
        $"{Math.Floor(result.Agree * 10000m / result.Members) / 100m:0.##}%", result.IsPassed ? "Đạt" : "Không đạt");

    static string Award(AgendaItem item, CouncilResult result) =>
        $"{item.AwardName} (cần {(result.Threshold is { } share ? $"từ {share:0.##}%" : "quá nửa")} tổng số thành viên)";
}
