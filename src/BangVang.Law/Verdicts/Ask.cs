using BangVang.Law.Book;
using BangVang.Law.Candidates;

namespace BangVang.Law.Verdicts;

/// <summary>One question to the lawbook: this award, by this version, for an act of this day and achievements up to this year.</summary>
public sealed record Ask(Lawbook Book, Award Award, AwardVersion Version, Regime Regime, DateOnly On, int Year, Track Track)
{
    /// <summary>The place of the award asked for in the book.</summary>
    public int Place { get; } = Book.PlaceOf(Award.Code);

    /// <summary>The award asked for and those that are one with it in the law.</summary>
    public AwardSet Own { get; } = new(Book.OwnOf(Award));

    public bool OneRewardOnly { get; } = Book.InForce(PrincipleRule.NoDoubleReward, Regime, On) is not null;

    public bool SuddenDoesNotCount { get; } = Book.InForce(PrincipleRule.SuddenThematicNotBasis, Regime, On) is not null;

    public bool CountsAfterDiscipline { get; } = Book.InForce(PrincipleRule.CountAfterDiscipline, Regime, On) is not null;

    public bool InitiativeOnce { get; } = Book.InForce(PrincipleRule.InitiativeOnce, Regime, On) is not null;

    public bool WomenServeLess { get; } = Book.InForce(PrincipleRule.WomenServiceReduction, Regime, On) is not null;

    public bool ServesOnLeaving { get; } = Book.InForce(PrincipleRule.ServiceOnLeaving, Regime, On) is not null;

    public bool ServesUnblemished { get; } = Book.InForce(PrincipleRule.ServiceUnblemished, Regime, On) is not null;

    /// <summary>Whether the award is no more on the day, and only a transition keeps its rules alive.</summary>
    public bool HasEnded { get; } = Award.On(On) is null;

    internal bool HoldsInForce { get; } = Book.InForce(PrincipleRule.Hold, Regime, On) is not null;

    internal bool NoneToDissolved { get; } = Book.InForce(PrincipleRule.NoneToDissolved, Regime, On) is not null;
}
