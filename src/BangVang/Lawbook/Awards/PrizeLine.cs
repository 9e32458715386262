using BangVang.Law.Book;
using BangVang.Law.Comparison;

namespace BangVang.Lawbook.Awards;

/// <summary>The prize of one kind of recipient: how many times the base salary of the day of decision.</summary>
/// <param name="Sum">The multiplication as an officer writes it: "3,0 × 2.530.000 đ".</param>
public sealed record PrizeLine(string To, string Sum, bool IsMaximum)
{
    public static IReadOnlyList<PrizeLine> Of(AwardVersion version, Law.Lawbook book, DateOnly on)
    {
        if (version.Prize is not { } prize) return [];
        var salary = book.SalaryOn(on);
        return [.. prize.Rates.Select(r => new PrizeLine(r.To.Word, salary is null ? $"{VersionParts.Times(r.Times)} lần lương cơ sở" : $"{VersionParts.Times(r.Times)} × {salary.Vnd:N0} đ", prize.IsMaximum))];
    }
}
