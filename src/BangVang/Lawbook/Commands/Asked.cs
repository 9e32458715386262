using System.CommandLine;
using System.Globalization;
using BangVang.Law.Book;
using BangVang.Law.Loading;
using BangVang.Law.Money;

namespace BangVang.Lawbook.Commands;

/// <summary>
/// What was typed after a law command, read leniently so that every mistake gets a Vietnamese sentence of ours, and how its answer is given:
/// in words for people, or as JSON.
/// </summary>
static class Asked
{
    public static Option<string?> Optional(string name, string description) => new(name) { Description = description, Arity = ArgumentArity.ZeroOrOne };

    public static Argument<string[]> Many(string name, string description) => new(name) { Description = description, Arity = ArgumentArity.ZeroOrMore };

    /// <summary>The command's way to answer: the question asked, the answer in words or, with --json, as JSON.</summary>
    public static Command Answering<T>(this Command command, Func<ParseResult, T> ask, Func<T, IEnumerable<string>> words)
    {
        var json = new Option<bool>("--json") { Description = "Trả lời bằng JSON cho máy đọc" };
        command.Add(json);
        command.TreatUnmatchedTokensAsErrors = false;
        command.SetAction(parsed =>
        {
            var streams = parsed.InvocationConfiguration;
            try
            {
                if (parsed.UnmatchedTokens is [var stray, ..]) throw new UnanswerableException($"Không hiểu \"{stray}\"; xem cách dùng: bangvang law {command.Name} --help.");
                var answer = ask(parsed);
                if (parsed.GetValue(json)) streams.Output.WriteLine(AnswerJson.Write(answer));
                else foreach (var line in words(answer)) streams.Output.WriteLine(line);
                return 0;
            }
            catch (UnanswerableException refused)
            {
                streams.Error.WriteLine(refused.Message);
                return 1;
            }
        });
        return command;
    }

    public static DateOnly Day(string? typed, string option) => DayOrNone(typed, option) ?? throw new UnanswerableException($"Thiếu ngày: thêm {option} và ngày, ví dụ {option} 2025-12-31 hoặc {option} 31/12/2025.");

    public static DateOnly? DayOrNone(string? typed, string option)
    {
        if (string.IsNullOrWhiteSpace(typed)) return null;
        return DateOnly.TryParseExact(typed.Trim(), ["yyyy-MM-dd", "dd/MM/yyyy", "d/M/yyyy"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day
            : throw new UnanswerableException($"\"{typed}\" sau {option} không phải một ngày có thật; viết dạng 2025-12-31 hoặc 31/12/2025.");
    }

    public static Recipient Whom(string? typed) => typed?.Trim().ToLowerInvariant() switch
    {
        "individual" => Recipient.Individual,
        "collective" => Recipient.Collective,
        "household" => Recipient.Household,
        "foreign" => Recipient.Foreign,
        "province" => Recipient.Province,
        null or "" => throw new UnanswerableException("Thiếu đối tượng: thêm --recipient individual (cá nhân), collective (tập thể) hoặc household (hộ gia đình)."),
        _ => throw new UnanswerableException($"\"{typed}\" không phải một loại đối tượng; chọn individual (cá nhân), collective (tập thể) hoặc household (hộ gia đình)."),
    };

    public static int Count(string? typed, string option, string what)
    {
        if (string.IsNullOrWhiteSpace(typed)) throw new UnanswerableException($"Thiếu {what}: thêm {option} và một số.");
        return int.TryParse(typed.Trim(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var count) ? count
            : throw new UnanswerableException($"\"{typed}\" sau {option} không phải một số nguyên; {what} viết bằng chữ số, ví dụ {option} 9.");
    }

    /// <summary>"CSTDCS" or "CSTDCS:2025" or "CSTD_TINH:2023-2025".</summary>
    public static PrizeClaim Claim(string typed)
    {
        var parts = typed.Split(':', 2);
        if (parts.Length == 1) return new PrizeClaim(parts[0]);
        return Period.TryRead(parts[1], out var period) ? new PrizeClaim(parts[0], period)
            : throw new UnanswerableException($"\"{parts[1]}\" trong \"{typed}\" không phải năm hay giai đoạn; viết dạng {parts[0]}:2025 hoặc {parts[0]}:2021-2025.");
    }
}
