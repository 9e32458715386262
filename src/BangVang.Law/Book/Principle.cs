namespace BangVang.Law.Book;

/// <summary>Rules that cut across the awards.</summary>
public enum PrincipleRule
{
    NoDoubleReward, NoLadder, SuddenThematicNotBasis, Hold, CountAfterDiscipline, MaternityCounts, PreferWomen,
    WomenServiceReduction, InitiativeOnce, RegistrationNotRequired, TaxExempt, NoneToDissolved, ServiceAgain,
    ServiceOnLeaving, ServiceUnblemished,
}

/// <summary>A cross-cutting rule, from the day its instrument came into force.</summary>
/// <param name="CarriedOverFrom">The day from which it only goes on by assumption.</param>
/// <param name="Numerator">With <paramref name="Denominator"/> the share of the service time that women leaders need.</param>
public sealed record Principle(string Id, PrincipleRule Rule, DateOnly From, string Text, string Citation, Mark Mark, DateOnly? Until = null, DateOnly? CarriedOverFrom = null,
    int? PercentWomen = null, int? Numerator = null, int? Denominator = null, string? Source = null) : Rule(Citation, Mark, Source)
{
    public bool Covers(DateOnly day) => From <= day && (Until is null || day <= Until);

    public Mark MarkOn(DateOnly day) => CarriedOverFrom <= day && Mark == Mark.Read ? Mark.AssumedCarriedOver : Mark;
}
