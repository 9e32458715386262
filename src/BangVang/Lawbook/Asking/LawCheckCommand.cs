using System.CommandLine;
using System.Text.Json;
using BangVang.Law.Book;
using BangVang.Law.Candidates;
using BangVang.Law.Reading;
using BangVang.Law.Verdicts;
using Book = BangVang.Law.Lawbook;

namespace BangVang.Lawbook.Asking;

/// <summary><c>bangvang law check</c>: candidates in, a line each; verdicts out, a line for each candidate and award. Exit code 1 where a line was bad.</summary>
static class LawCheckCommand
{
    public static Command Make()
    {
        var on = LawDay.Option("mặc định là hôm nay");
        var awards = new Option<string[]>("--award") { Description = "Mã danh hiệu, hình thức khen thưởng; ghi nhiều lần được; mặc định là tất cả" };
        var check = new Command("check", "Xét từng người, từng đơn vị: mỗi dòng JSON vào là một đối tượng, mỗi dòng JSON ra là một kết luận kèm giải thích và căn cứ") { on, awards };
        check.SetAction((parsed, stop) => Check(parsed.GetValue(on) ?? LawDay.Today, parsed.GetValue(awards) ?? [], stop));
        return check;
    }

    static async Task<int> Check(DateOnly on, string[] codes, CancellationToken stop)
    {
        var book = Book.National;
        if (codes.FirstOrDefault(c => book.Find(c) is null) is { } unknown)
        {
            await Console.Error.WriteLineAsync($"Sổ luật không có mã “{unknown}”. Kiểm tra lại mã danh hiệu, hình thức khen thưởng, ví dụ CSTDCS, BK_TTG.");
            return 1;
        }
        var asked = codes.Length == 0 ? [.. book.Awards.Select(a => a.Code)] : codes.Distinct(StringComparer.Ordinal).ToArray();
        return await Streams.Through(new LineWork(new CandidateReader(book, on: on), (candidates, output) => Judge(book, candidates, asked, on, output)), stop);
    }

    static void Judge(Book book, IReadOnlyList<Candidate> candidates, string[] codes, DateOnly on, MemoryStream output)
    {
        using var json = new Utf8JsonWriter(output, VerdictJson.Options);
        foreach (var candidate in candidates)
        {
            var facts = Facts.Of(candidate, book, on);
            foreach (var code in codes)
            {
                VerdictJson.Write(json, candidate.Id, book.Judge(facts, code));
                output.WriteByte((byte)'\n');
                json.Reset();
            }
        }
    }
}
