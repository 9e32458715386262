using BangVang.Councils.Sessions;
using BangVang.Papers.Official;
using BangVang.Papers.Official.Minutes;

namespace BangVang.Councils.Minutes;

/// <summary>The minutes of the tally in words.</summary>
static class TallyText
{
    public static TallyPaper Of(SessionRecord record)
    {
        var session = record.Session;
        var tellers = Tellers(record).ToList();
        return new TallyPaper
        {
            Frame = PaperWords.Frame(record, session.TallyNumber, $"Kiểm phiếu xét khen thưởng\n{session.Name}"),
            LeadIn =
            [
                $"Hồi {PaperWords.Moment(session.ClosedAt!.Value)}, Tổ kiểm phiếu tiến hành kiểm phiếu kín của {record.Council.Name}, {session.Name.ToLowerInvariant()}.",
                .. session.Place is { } place ? [$"Địa điểm: {place}."] : Array.Empty<string>(),
            ],
            Tellers = tellers.Count == 0 ? ["Kiểm phiếu trên hệ thống, không có phiếu giấy."] : tellers,
            Ballots = [.. Ballots(record)], Closing = [.. Closing(record)],
            TellerSignatures = [.. tellers.Select(t => new Signature(["Người kiểm phiếu"], PaperWords.Name(t.Replace(" – ", ", "))))],
        };
    }

    static IEnumerable<string> Tellers(SessionRecord record) =>
        record.Seats.Where(s => s.IsTeller).Select(s => s.Label)
            .Concat((record.Session.OtherTellers ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));

    static IEnumerable<string> Ballots(SessionRecord record)
    {
        var (session, seats) = (record.Session, record.In.ToList());
        var (online, issued, returned, spoilt) = (seats.Count(s => s.Way == BallotWay.Online), session.PapersIssued ?? 0, session.PapersReturned ?? 0, session.PapersVoid ?? 0);
        yield return $"Tổng số thành viên Hội đồng: {seats.Count}.";
        yield return $"Số phiếu phát ra: {online + issued}{(issued > 0 ? $" ({online} phiếu trên hệ thống, {issued} phiếu giấy)" : " (trên hệ thống)")}.";
        yield return $"Số phiếu thu về: {online + returned}.";
        yield return $"Số phiếu hợp lệ: {online + returned - spoilt}.";
        yield return $"Số phiếu không hợp lệ: {spoilt}.";
        var written = seats.Count(s => s.Way is not null && (session.Kind == SessionKind.InWriting || s.Attendance != Attendance.Present));
        if (written > 0) yield return $"Trong đó ý kiến bằng văn bản của thành viên {(session.Kind == SessionKind.InWriting ? "" : "vắng mặt ")}là {written}.";
        if (seats.Count(s => s.Way is null) is > 0 and var silent) yield return $"Số thành viên không bỏ phiếu: {silent}, vẫn tính trong tổng số.";
    }

    static IEnumerable<string> Closing(SessionRecord record)
    {
        if (PaperWords.Withdrawn(record) is { Length: > 0 } gone) yield return gone;
        if (record.Nominees.Where(i => i.OwnMemberId is not null && !i.IsWithdrawn).Select(i => i.Text).ToList() is { Count: > 0 } own)
            yield return $"Thành viên là người được đề nghị không bỏ phiếu cho mình: {string.Join("; ", own)}.";
        // On a line of its own: it is longer than what is left of any other, and a justified line with it falls apart.
        yield return $"Mã niêm phong kết quả:\n{record.Session.Seal}";
        yield return "Tỷ lệ tính trên tổng số thành viên Hội đồng. Danh sách phiếu đã kiểm được công bố cho các thành viên theo mã biên nhận.";
    }
}
