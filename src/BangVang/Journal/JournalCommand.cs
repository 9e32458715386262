using System.CommandLine;
using System.Globalization;
using BangVang.Kernel.Houses;

namespace BangVang.Journal;

/// <summary><c>bangvang journal verify</c>: exit code 0 when the chain is whole, 1 when it is broken.</summary>
static class JournalCommand
{
    public static Command Make(House house)
    {
        var noted = new Option<string?>("--noted") { Description = "Mốc đã ghi lại trước đây, dạng SỐ:MÃ: chứng minh nhật ký không bị cắt bớt hay làm lại" };
        var verify = new Command("verify", "Kiểm tra nhật ký còn nguyên vẹn") { noted };
        verify.SetAction(async (parsed, stop) =>
        {
            if (!TryNoted(parsed.GetValue(noted), out var mark))
            {
                await Console.Error.WriteLineAsync("Mốc phải có dạng SỐ:MÃ, ví dụ 1284:9f2c41d0.");
                return 2;
            }
            await using var app = await house.Open();
            return Say(await app.Services.GetRequiredService<Verification>().Walk(mark, stop));
        });
        return new Command("journal", "Nhật ký") { verify };
    }

    static int Say(Verdict verdict)
    {
        var rows = verdict.Rows.ToString("N0", CultureInfo.CurrentCulture);
        if (verdict.Broken is { } broken)
        {
            Console.WriteLine($"Nhật ký KHÔNG nguyên vẹn. Dòng hỏng đầu tiên: {broken} – {verdict.What}. {rows} dòng trước đó còn nguyên.");
            return 1;
        }
        Console.WriteLine($"Nhật ký nguyên vẹn: {rows} dòng.");
        if (verdict.Rows > 0) Console.WriteLine($"Mốc để ghi lại nơi khác: {verdict.Rows}:{Convert.ToHexStringLower(verdict.LastHash)}");
        return 0;
    }

    static bool TryNoted(string? text, out (long, string)? mark)
    {
        mark = null;
        if (text is null) return true;
        var parts = text.Trim().Split(':');
        if (parts.Length != 2 || !long.TryParse(parts[0], CultureInfo.InvariantCulture, out var number) || number < 1
            || parts[1].Length is < 8 or > 64 || !parts[1].All(char.IsAsciiHexDigit)) return false;
        mark = (number, parts[1]);
        return true;
    }
}
