using System.CommandLine;
using BangVang.Law.Book;
using BangVang.Law.Votes;
using National = BangVang.Law.Lawbook;

namespace BangVang.Lawbook.Commands;

/// <summary><c>law vote --on DATE --award CODE --members N --present N --written N --agree N</c>; a vote that fails is an answer like another.</summary>
static class VoteCommand
{
    public static Command Make()
    {
        var on = Asked.Optional("--on", "Ngày họp hội đồng, dạng 2025-12-31 hoặc 31/12/2025");
        var award = Asked.Optional("--award", "Mã danh hiệu, hình thức khen thưởng");
        var members = Asked.Optional("--members", "Tổng số thành viên hội đồng");
        var present = Asked.Optional("--present", "Số thành viên dự họp");
        var written = Asked.Optional("--written", "Số thành viên vắng mặt gửi ý kiến bằng văn bản");
        var agree = Asked.Optional("--agree", "Số đồng ý, gồm cả ý kiến bằng văn bản");
        var quorum = Asked.Optional("--quorum", "Tỷ lệ phải dự họp theo quy chế của đơn vị, dạng 2/3 hoặc 80%; bỏ trống thì không xét");
        return new Command("vote", "Kiểm phiếu: đủ tỷ lệ trên tổng số thành viên hay chưa") { on, award, members, present, written, agree, quorum }.Answering(
            parsed =>
            {
                var day = Asked.Day(parsed.GetValue(on), "--on");
                var tally = new Tally(
                    Asked.Count(parsed.GetValue(members), "--members", "tổng số thành viên hội đồng"), Asked.Count(parsed.GetValue(present), "--present", "số thành viên dự họp"),
                    Asked.Count(parsed.GetValue(written) ?? "0", "--written", "số ý kiến bằng văn bản"), Asked.Count(parsed.GetValue(agree), "--agree", "số đồng ý"));
                return National.National.Count(tally, Code(parsed.GetValue(award)), day, Share(parsed.GetValue(quorum)));
            },
            Words);
    }

    static string Code(string? typed) => string.IsNullOrWhiteSpace(typed) ? throw new UnanswerableException("Thiếu danh hiệu, hình thức khen thưởng: thêm --award và mã, ví dụ --award CSTDCS.") : typed;

    static Quorum? Share(string? typed)
    {
        if (string.IsNullOrWhiteSpace(typed)) return null;
        return Quorum.TryRead(typed, out var quorum) ? quorum : throw new UnanswerableException($"\"{typed}\" sau --quorum không phải một tỷ lệ; viết dạng 2/3 hoặc 80%.");
    }

    static IEnumerable<string> Words(VoteAnswer answer)
    {
        yield return answer.Sentence;
        if (answer.Council is { } council) yield return $"Cấp xét: {council.Word}";
        foreach (var ground in answer.Grounds) yield return $"- {ground.Text} [{ground.Place}]{(ground.Note is null ? "" : " " + ground.Note)}";
        foreach (var note in answer.Notes) yield return $"Lưu ý: {note}";
    }
}
