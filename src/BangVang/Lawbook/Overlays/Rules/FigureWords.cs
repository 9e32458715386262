using System.Globalization;
using BangVang.Law.Book;
using BangVang.Law.Overlays;

namespace BangVang.Lawbook.Overlays.Rules;

/// <summary>The single figures of an award in an officer's words.</summary>
public static class FigureWords
{
    static readonly CultureInfo vietnamese = CultureInfo.GetCultureInfo("vi-VN");

    public static string Of(Quota quota) =>
        (quota.Percent is { } p ? $"Không quá {p}%{(quota.Of is null ? "" : " " + quota.Of)}" : quota.LocalMaySet ? "Do bộ, tỉnh quy định" : "Không quy định tỷ lệ") + Noted(quota.Note);

    public static string Of(LocalVote vote) => Vote(vote.Ballot == true, vote.Percent, vote.QuorumPercent, quiet: true) + Noted(vote.Note);

    public static string Of(VoteRule vote) => Vote(vote.Ballot, vote.Percent, vote.QuorumPercent, quiet: false);

    public static string Of(Submission date) =>
        (date is { Day: { } day, Month: { } month } ? $"Trước ngày {day:00}/{month:00}{(date.YearsAfter switch { 0 => " của năm đạt thành tích", 1 => " năm sau", var n => $" sau {n} năm" })}" : "Không ấn định ngày") + $", gửi {date.To}" + Noted(date.Note);

    public static string Of(LocalDossier dossier) => Dossier(dossier.Sets, dossier.Papers) + Noted(dossier.Note);

    public static string Of(DossierRule dossier) => Dossier(dossier.Sets, dossier.Papers);

    public static string Of(PrizeRate prize) =>
        (prize.IsMaximum ? "Không quá " : "") + string.Join("; ", new[] { Rate("cá nhân", prize.Individual), Rate("tập thể", prize.Collective), Rate("hộ gia đình", prize.Household) }.OfType<string>()) + Noted(prize.Note);

    static string Vote(bool ballot, int? percent, int? quorum, bool quiet) => string.Join("; ", new[]
    {
        ballot ? "bỏ phiếu" : quiet ? null : "biểu quyết",
        percent is { } p ? $"từ {p}% tổng số thành viên trở lên" : quiet ? null : "theo đa số",
        quorum is { } q ? $"họp khi có từ {q}% thành viên trở lên" : null,
    }.OfType<string>()) is { Length: > 0 } words ? char.ToUpper(words[0], vietnamese) + words[1..] : "";

    static string Dossier(int? sets, IReadOnlyList<string>? papers) =>
        string.Join("; ", new[] { sets is { } n ? $"{n:00} bộ" : null, papers is { Count: > 0 } ? string.Join(", ", papers) : null }.OfType<string>());

    static string? Rate(string whom, decimal? rate) => rate is { } r ? $"{whom} {r.ToString("0.##", vietnamese)} lần mức lương cơ sở" : null;

    static string Noted(string? note) => note is null ? "" : $" ({note})";
}
