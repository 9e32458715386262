using BangVang.Law.Book;
using BangVang.Law.Candidates;

namespace BangVang.Lawbook.Trials;

/// <summary>The sheet on which a history is written: blank, with rows to spare, or filled with the made-up example.</summary>
static class HistorySheet
{
    const int YearRows = 10, SpareRows = 2;

    public static HistoryInput Blank(DateOnly on, int year) => new() { On = on, JudgedYear = year, Nationality = "VN" };

    /// <summary>Lines for the last years, and a few empty ones below whatever has been written.</summary>
    public static void Rule(this HistoryInput sheet, int year)
    {
        if (sheet.Years.Count == 0) sheet.Years = [.. Enumerable.Range(year - YearRows + 1, YearRows).Select(y => new YearInput { Year = y })];
        sheet.Awards = Spare(sheet.Awards, 4, r => r.Code is not null || r.Year is not null || r.DecidedOn is not null);
        sheet.Initiatives = Spare(sheet.Initiatives, 2, r => r.Year is not null || r.Scope is not null || r.Use is not null);
        sheet.Disciplines = Spare(sheet.Disciplines, 1, r => r.Level is not null || r.From is not null || r.To is not null);
        sheet.Holds = Spare(sheet.Holds, 1, r => r.Kind is not null || r.From is not null || r.To is not null);
    }

    // What could not be read stays in its line, so lines are only added behind.
    static List<T> Spare<T>(List<T> rows, int least, Func<T, bool> isWritten) where T : new()
    {
        var last = rows.FindLastIndex(r => isWritten(r)) + 1;
        var wanted = Math.Max(least, last == 0 ? least : last + SpareRows);
        return [.. rows, .. Enumerable.Range(0, Math.Max(0, wanted - rows.Count)).Select(_ => new T())];
    }

    /// <summary>A made-up history that shows every kind of answer.</summary>
    public static HistoryInput Example(Recipient kind, DateOnly on, int year)
    {
        var sheet = Blank(on, year);
        sheet.ServiceFrom = new DateOnly(year - 14, 9, 1);
        sheet.Years = [.. Enumerable.Range(year - YearRows + 1, YearRows).Select(y => new YearInput { Year = y, Rating = y == year - 2 || y < year - 5 ? Rating.HTTNV : Rating.HTXSNV })];
        if (kind == Recipient.Collective) AsCollective(sheet, year);
        else AsPerson(sheet, year);
        // A decision that is still to come counts for nothing.
        foreach (var held in sheet.Awards) if (held.DecidedOn > on) held.DecidedOn = on;
        return sheet;
    }

    static void AsPerson(HistoryInput sheet, int year)
    {
        sheet.Awards =
        [
            .. Enumerable.Range(year - 5, 6).Select(y => Held("LDTT", y)), Held("CSTDCS", year - 4), Held("CSTDCS", year - 3), Held("CSTDCS", year - 1), Held("CSTDCS", year),
            Held("BK_TINH", year - 5),
        ];
        sheet.Initiatives = [new InitiativeInput { Year = year - 1, Scope = Scope.CoSo, Use = InitiativeUse.None }];
    }

    static void AsCollective(HistoryInput sheet, int year)
    {
        foreach (var row in sheet.Years.TakeLast(3)) (row.Members, row.Completed, row.Ldtt, row.Cstdcs, row.Disciplined) = (24, 24, 19, 3, 0);
        sheet.Years[^1].Rank = 1;
        sheet.FlagSubject = true;
        sheet.Awards = [.. Enumerable.Range(year - 4, 4).Select(y => Held("TTLDXS", y)), Held("BK_TINH", year - 3), Held("CO_TINH", year - 1)];
    }

    static HeldInput Held(string code, int year) => new() { Code = code, Year = year, DecidedOn = new DateOnly(year, 12, 20), Basis = Basis.CongTrang };
}
