using System.CommandLine;
using BangVang.Law.Book;
using BangVang.Law.Money;
using National = BangVang.Law.Lawbook;

namespace BangVang.Lawbook.Commands;

/// <summary><c>law prize --on DATE --recipient individual|collective|household AWARD[:period]…</c></summary>
static class PrizeCommand
{
    public static Command Make()
    {
        var on = Asked.Optional("--on", "Ngày quyết định, dạng 2025-12-31 hoặc 31/12/2025");
        var recipient = Asked.Optional("--recipient", "Đối tượng: individual (cá nhân), collective (tập thể), household (hộ gia đình)");
        var awards = Asked.Many("AWARD[:period]", "Mã danh hiệu, hình thức khen thưởng, có thể kèm năm hay giai đoạn thành tích: CSTDCS:2025, CSTD_TINH:2023-2025");
        return new Command("prize", "Tính tiền thưởng của một đối tượng") { on, recipient, awards }.Answering(
            parsed => National.National.Reckon([.. (parsed.GetValue(awards) ?? []).Select(Asked.Claim)], Asked.Whom(parsed.GetValue(recipient)), Asked.Day(parsed.GetValue(on), "--on")),
            Words);
    }

    static IEnumerable<string> Words(Prize prize)
    {
        yield return $"Tiền thưởng cho {prize.Recipient.Word}, quyết định ngày {prize.On:dd/MM/yyyy} ({prize.Regime}); lương cơ sở {Vnd.Words(prize.Salary.Vnd)} ({prize.Salary.Citation})";
        foreach (var line in prize.Lines)
        {
            yield return "";
            yield return $"{(line.IsPaid ? "Chi" : line.State is PrizeState.LowerTitle or PrizeState.NoCash ? "Không chi" : "Chưa chi")}: {line.Name}, {line.Period.Words}: {(line.Vnd is { } vnd ? (line.IsMaximum ? "tối đa " : "") + Vnd.Words(vnd) : line.Computation)}";
            if (line.Coefficient is not null) yield return $"  {line.Computation}";
            if (line.Reason is { } reason) yield return $"  {reason}";
            yield return $"  Căn cứ: {string.Join("; ", line.Grounds.Select(g => $"[{g.Place}]"))}";
            foreach (var note in line.Grounds.Select(g => g.Note).OfType<string>()) yield return $"  Ghi chú: {note}";
        }
        yield return "";
        yield return "Quy tắc áp dụng:";
        foreach (var ground in prize.Lines.SelectMany(l => l.Grounds).Where(g => g.Text.EndsWith('.')).Distinct()) yield return $"- {ground.Text} [{ground.Place}]";
        yield return "";
        yield return $"Tổng{(prize.IsMaximum ? " (tối đa)" : "")}: {Vnd.Words(prize.TotalVnd)}{(prize.IsWhole ? "" : ", còn khoản người thẩm định phải xem")}";
        foreach (var note in prize.Notes) yield return $"Lưu ý: {note}";
    }
}
