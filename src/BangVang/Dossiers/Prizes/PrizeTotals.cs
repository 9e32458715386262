using BangVang.Dossiers.Checking;
using BangVang.Law.Book;
using BangVang.Law.Money;

namespace BangVang.Dossiers.Prizes;

/// <summary>One honoree's money, or the sentence why it cannot be reckoned.</summary>
public sealed record PrizeRow(string Name, string? Place, Prize? Prize, string? Why);

/// <summary>The prize money of a dossier if all who stand receive what is proposed by a decision of one day.</summary>
public sealed record PrizeTotals(DateOnly On, IReadOnlyList<PrizeRow> Rows)
{
    public decimal TotalVnd => Rows.Sum(r => r.Prize?.TotalVnd ?? 0);

    public bool IsWhole => Rows.All(r => r.Prize is { IsWhole: true });

    public IReadOnlyList<string> Notes => [.. Rows.SelectMany(r => r.Prize?.Notes ?? []).Distinct(StringComparer.Ordinal)];

    public BaseSalary? Salary => Rows.Select(r => r.Prize?.Salary).OfType<BaseSalary>().FirstOrDefault();

    public static PrizeTotals Of(DossierCheck check, Dossier dossier, DateOnly on) => new(on,
        [.. check.Nominees.Where(n => n.Nominee.Stands).GroupBy(n => n.Nominee.Honoree).Select(g => RowOf(check, dossier, [.. g], on))]);

    // One who is proposed for several awards is paid by the rule on several awards of one period.
    static PrizeRow RowOf(DossierCheck check, Dossier dossier, IReadOnlyList<CheckedNominee> lines, DateOnly on)
    {
        var first = lines[0].Nominee;
        try
        {
            var claims = lines.Select(l => new PrizeClaim(l.Nominee.AwardCode, new Period(dossier.Year))).ToList();
            return new PrizeRow(first.Name, first.Place, check.Book.Reckon(claims, lines[0].Candidate.Kind, on), null);
        }
        catch (UnanswerableException e)
        {
            return new PrizeRow(first.Name, first.Place, null, e.Message);
        }
    }
}
