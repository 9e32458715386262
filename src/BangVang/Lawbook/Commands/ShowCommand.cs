using System.CommandLine;
using BangVang.Law.Book;
using National = BangVang.Law.Lawbook;

namespace BangVang.Lawbook.Commands;

/// <summary><c>law show AWARD [--on DATE]</c>: all that the lawbook says of an award, or what holds on a day.</summary>
static class ShowCommand
{
    public static Command Make()
    {
        var award = Asked.Many("AWARD", "Mã danh hiệu, hình thức khen thưởng, ví dụ CSTDCS");
        var on = Asked.Optional("--on", "Chỉ quy định của ngày này, dạng 2025-12-31 hoặc 31/12/2025; bỏ trống thì mọi thời kỳ");
        return new Command("show", "Quy định của một danh hiệu, hình thức khen thưởng") { award, on }.Answering(
            parsed =>
            {
                var book = National.National;
                if (parsed.GetValue(award) is not [var code])
                    throw new UnanswerableException($"Cần đúng một mã danh hiệu, hình thức khen thưởng, ví dụ: law show CSTDCS. Các mã: {string.Join(", ", book.Awards.Select(a => a.Code))}.");
                return ShownAward.Of(book, book.AwardOf(code), Asked.DayOrNone(parsed.GetValue(on), "--on"));
            },
            ShownWords.Of);
    }
}
