using BangVang.Councils.Sessions;
using BangVang.Papers.Official;
using BangVang.Papers.Official.Minutes;

namespace BangVang.Councils.Minutes;

/// <summary>The minutes of a session in words (formats.md: minutes of a council; mẫu 1.9).</summary>
static class MinutesText
{
    static readonly TimeOnly Earliest = new(6, 0), Latest = new(19, 0);

    public static MinutesPaper Of(SessionRecord record)
    {
        var session = record.Session;
        return new MinutesPaper
        {
            Frame = PaperWords.Frame(record, session.MinutesNumber, $"{session.Name}\n{session.Title}"), Begins = Begins(session),
            Ends = $"{Ends(session.Kind, session.MeetsOn, session.MeetsAt, session.ClosedAt!.Value)} Biên bản đã được thông qua.",
            Where = session.Place is { } place ? $"Địa điểm: {place}." : null,
            Attendance = [.. Attendance(record)], Chair = $"Chủ trì: {session.ChairedBy}.", Secretary = $"Thư ký: {session.WrittenBy}.",
            Matters = [.. record.Matters.Select(m => Matter(record, m))], Course = Lines(session.Course), VoteNotes = [.. Notes(record)],
            Conclusion = Conclusion(record), SecretarySignature = new Signature(["Thư ký"], PaperWords.Name(session.WrittenBy)),
        };
    }

    static string Begins(CouncilSession session) => session.Kind == SessionKind.InWriting
        ? $"Thời gian lấy ý kiến: từ {(session.OpenedAt is { } opened ? PaperWords.Moment(opened) : PaperDate.On(session.MeetsOn).ToString())}{(session.ClosesAt is { } until ? $" đến {PaperWords.Moment(until)}" : "")}."
        : $"Thời gian bắt đầu: {(session.MeetsAt is { } at ? $"{at:HH} giờ {at:mm} phút, " : "")}{PaperDate.On(session.MeetsOn)}.";

    /// <summary>A meeting is over before somebody closes it here: an hour on which it cannot have ended is left open, for the secretary to write in.</summary>
    internal static string Ends(SessionKind kind, DateOnly on, TimeOnly? at, DateTimeOffset closed)
    {
        if (kind == SessionKind.InWriting) return $"Việc lấy ý kiến kết thúc vào {PaperWords.Moment(closed)}.";
        var local = Kernel.Clock.LocalTime(closed);
        var (day, time) = (DateOnly.FromDateTime(local), TimeOnly.FromDateTime(local));
        var isLikely = day == on && time >= (at ?? Earliest) && time <= Latest;
        return $"Phiên họp kết thúc vào {(isLikely ? $"{local:HH} giờ {local:mm} phút" : "… giờ … phút")} cùng ngày.";
    }

    static IEnumerable<string> Attendance(SessionRecord record)
    {
        var all = record.In.ToList();
        if (record.Session.Kind == SessionKind.InWriting)
        {
            var heard = all.Count(s => s.Way is not null);
            yield return record.Nominees.Any() ? $"Số thành viên được lấy ý kiến: {all.Count}; số thành viên đã trả lời: {heard}." : $"Số thành viên được lấy ý kiến: {all.Count}.";
            yield break;
        }
        var present = all.Where(s => s.Attendance == Sessions.Attendance.Present).ToList();
        yield return $"Có mặt: {present.Count}/{all.Count} thành viên{(present.Count is > 0 and <= 30 ? $": {string.Join("; ", present.Select(s => s.Name))}" : "")}.";
        foreach (var absent in all.Where(s => s.Attendance != Sessions.Attendance.Present))
            yield return $"Vắng mặt: {absent.Name}{(absent.Absence is { } why ? $" ({why})" : "")}{(absent.Way is null ? "" : ", đã có ý kiến bằng văn bản")}.";
        if (record.Quorum is { } quorum) yield return quorum.Sentence;
        foreach (var change in record.Changes) yield return change;
    }

    static MinutesMatter Matter(SessionRecord record, AgendaItem matter)
    {
        var opinions = record.Opinions[matter.Id].ToList();
        return new MinutesMatter(matter.Text,
            opinions.Count == 0 ? null : $"Ý kiến bằng văn bản: {opinions.Count(o => o.Agrees)} đồng ý, {opinions.Count(o => !o.Agrees)} không đồng ý.", matter.Conclusion);
    }

    static IEnumerable<string> Notes(SessionRecord record)
    {
        if (!record.Nominees.Any()) yield break;
        yield return "Hội đồng bỏ phiếu kín; tỷ lệ tính trên tổng số thành viên Hội đồng. Chi tiết tại biên bản kiểm phiếu kèm theo.";
        if (PaperWords.Withdrawn(record) is { Length: > 0 } gone) yield return gone;
    }

    static IReadOnlyList<string> Conclusion(SessionRecord record)
    {
        var passed = record.Results.Values.Count(r => r.IsPassed);
        var votes = record.Results.Count == 0 ? null : $"Hội đồng thống nhất đề nghị khen thưởng {passed}/{record.Results.Count} trường hợp đạt tỷ lệ theo quy định nêu trên.";
        return [.. new[] { votes }.OfType<string>(), .. Lines(record.Session.Conclusion)];
    }

    static IReadOnlyList<string> Lines(string? text) => text is null ? [] : text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
