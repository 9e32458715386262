using BangVang.Law.Book;
using BangVang.Law.Deadlines;
using BangVang.Law.Money;
using BangVang.Law.Procedures;
using Book = BangVang.Law.Lawbook;

namespace BangVang.Lawbook.Commands;

/// <summary>An award with the versions asked for.</summary>
sealed record ShownAward(string Code, string Name, string Kind, string Level, IReadOnlyList<string> Recipients, DateOnly? On, Before2024? Before2024, IReadOnlyList<ShownVersion> Versions)
{
    public static ShownAward Of(Book book, Award award, DateOnly? on)
    {
        IEnumerable<AwardVersion> versions = on is { } day ? [book.VersionAt(award, day)] : award.Versions;
        return new ShownAward(award.Code, award.Name, award.Kind.Word, award.Level.Word, [.. award.Recipients.Select(r => r.Word)], on, award.Before2024, [.. versions.Select(v => ShownVersion.Of(book, award, v, on))]);
    }
}

/// <summary>A version with what follows from it on one day: money, papers, deadlines.</summary>
/// <param name="On">The day asked about; without one the version's last day, or its first with today's salary where it has no last.</param>
sealed record ShownVersion(AwardVersion Version, string Regime, string? Warning, DateOnly On, BaseSalary? Salary, IReadOnlyList<ShownPrize> Prizes, Filing Filing, IReadOnlyList<ShownDeadline> Deadlines)
{
    public static ShownVersion Of(Book book, Award award, AwardVersion version, DateOnly? asked)
    {
        var on = asked ?? version.Until ?? Latest(version.From, book.BaseSalaries[^1].From);
        var regime = book.RegimeAt(on);
        if (asked is { } day) version = version with { Conditions = [.. version.Conditions.Select(c => c with { Citation = book.CitationOn(c.Citation, day) })] };
        return new ShownVersion(version, regime.Code, regime.Warning, on, book.SalaryOn(on), [.. award.Recipients.Select(r => PrizeFor(book, award, r, on))], FilingOfAwards.FilingUnder(award, version, regime),
            [.. DeadlineRules.National.For(award, regime, on).Select(d => new ShownDeadline(d.Id, d.Text, d.Local, d.GroundUnder(regime)!.Place))]);
    }

    static ShownPrize PrizeFor(Book book, Award award, Recipient recipient, DateOnly on)
    {
        var line = book.Reckon([new PrizeClaim(award.Code)], recipient, on).Lines[0];
        return new ShownPrize(recipient, recipient.Word, line.Vnd, line.IsMaximum, line.Computation, line.Grounds[0].Place);
    }

    static DateOnly Latest(DateOnly one, DateOnly other) => one > other ? one : other;
}

/// <param name="Vnd">Whole đồng after rounding; null where no figure is known.</param>
sealed record ShownPrize(Recipient Recipient, string Whom, decimal? Vnd, bool IsMaximum, string Computation, string Place);

sealed record ShownDeadline(string Id, string Text, string? Local, string Place);
