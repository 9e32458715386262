using System.Text.Json;
using BangVang.Law.Book;
using BangVang.Law.Conditions;

namespace BangVang.Law.Tests.Catalogue;

/// <summary>What our data say of one condition, in the words of <see cref="CatalogueFigures"/>.</summary>
static class OurFigures
{
    public static HashSet<string> Of(Condition condition) => [.. Words(condition).Where(w => w.Length > 0)];

    static IEnumerable<string> Words(Condition condition) => condition switch
    {
        RatingCondition c => [$"min {c.Min}"],
        RatingYears c => [$"years {c.Continuous}", $"min {c.Min}", .. c.OrTitles.Select(t => $"or {t}"), .. Works(c.InitiativesNeeded, c.InitiativeScope)],
        SameYearTitle c => c.Awards.Select(a => $"same {a}"),
        ConsecutiveYears c => [$"row {Names(c.Awards)}×{c.Count}"],
        ConsecutiveAwards c => [$"row {Names(c.Awards)}×{c.Count}"],
        Ladder c => OfLadder(c),
        Initiatives c => [$"count {c.Count}", $"scope {Code(c.Scope)}"],
        Topics c => [$"count {c.Count}", c.Scope is { } scope ? $"scope {Code(scope)}" : ""],
        Share c => OfShare(c),
        NoDiscipline c => [$"none from {Code(c.From)}"],
        MonthsInUnit c => [$"months {c.Months}"],
        ServiceYears c => [$"years {c.Continuous}", c.Min is { } min ? $"min {min}" : "", c.Below is { } below ? $"below {below}" : "", c.HardshipFactor > 1 ? $"hardship {c.HardshipFactor}" : ""],
        OfficeYears c => c.Offices.Select(o => $"{o.Office} {o.From}–{o.Below}"),
        Movement c => OfMovement(c),
        RoundAnniversary => ["round"],
        // The leader of a block is who meets the standard of the flag of the year.
        BlockRank { Question: not null } => ["same CO_TINH|CO_BO"],
        Confirm c => [c.OncePerType ? "once" : "", c.AmountVnd is { } amount ? $"amount {amount:0}" : ""],
        _ => [],
    };

    static IEnumerable<string> OfLadder(Ladder c) =>
    [
        $"after {Names(c.After)}{(c.Window == Window.Open ? " open" : "")}", c.FromLatest ? "from latest" : "", c.Continuous > 0 ? $"years {c.Continuous}" : "",
        c.Min is { } min ? $"min {min}" : "", .. c.OrTitles.Select(t => $"or {t}"), c.TopYears > 0 ? $"top {c.TopYears}" : "", c.MinAge > 0 ? $"age {c.MinAge}" : "",
        c.RoundAnniversary ? "round" : "", .. c.Within.Select(n => $"within {Word(n)}"), .. Works(c.InitiativesNeeded, c.InitiativeScope),
        .. c.WithinAny.Select(g => "any " + string.Join(" + ", g.All.Select(Word)) + (g.NotFlagSubject ? " without flags" : "")),
    ];

    static IEnumerable<string> OfShare(Share c) =>
    [
        c.Of is null ? "" : $"of {c.Of}", c.Percent is { } percent ? $"percent {percent:0}" : "", c.Exclusive ? "above" : "", c.Count is { } count ? $"count {count}" : "",
        c.CompletePercent is { } complete ? $"complete {complete:0}" : "", c.NoneDisciplinedFrom is { } level ? $"none from {Code(level)}" : "",
    ];

    static IEnumerable<string> OfMovement(Movement c) =>
    [
        c.Scope is { } scope ? $"by {Code(scope)}" : "", c.Lasting > 0 ? $"lasting {c.Lasting}" : "", .. c.At.Select(a => $"at {Code(a)}"),
        c.OrScope is { } other ? $"or by {Code(other)} lasting {c.OrYears}" : "",
    ];

    static IEnumerable<string> Works(int count, Scope scope) => count == 0 ? [] : [$"initiatives {count}", $"scope {Code(scope)}"];

    static string Word(Need need) => $"{Names(need.Awards)}×{need.Count}{(need.Issuers is null ? "" : "@" + string.Join(",", need.Issuers))}";

    static string Names(IEnumerable<string> awards) => string.Join("|", awards);

    static string Code<T>(T value) where T : struct, Enum => JsonNamingPolicy.SnakeCaseLower.ConvertName(value.ToString());
}
