using BangVang.Law.Book;

namespace BangVang.Law.Money;

/// <summary>How many base salaries an award brings to a kind of recipient, by the version of a day.</summary>
/// <param name="Individual">Where the household's figure follows from the individual's: that figure; else null.</param>
sealed record Rate(decimal? Coefficient, decimal? Individual, bool IsMaximum, IReadOnlyList<Ground> Grounds)
{
    public static Rate Of(Award award, AwardVersion version, Recipient recipient, Regime regime)
    {
        if (version.Prize is not { } prize) return new Rate(null, null, false, [new Ground("Mức tiền thưởng", "chưa có trong sổ luật", Mark.NotFound)]);
        var ground = new Ground("Mức tiền thưởng", prize.Citation, prize.MarkByRegime?.GetValueOrDefault(regime.Code, prize.Mark) ?? prize.Mark, prize.Note);
        if (recipient == Recipient.Household && prize.Household is null && !award.IsTitle && prize.Individual is { } individual)
        {
            var rule = PrizeRules.National.Of(PrizeRuleKind.Household);
            return rule.GroundUnder(regime) is { } household
                ? new Rate(individual * rule.Factor, individual, prize.IsMaximum, [ground, household])
                : new Rate(null, null, prize.IsMaximum, [ground]);
        }
        return new Rate(Own(prize, recipient), null, prize.IsMaximum, [ground]);
    }

    // A foreigner is paid as an individual, a province as a collective.
    static decimal? Own(PrizeRate prize, Recipient recipient) => recipient switch
    {
        Recipient.Individual or Recipient.Foreign => prize.Individual,
        Recipient.Household => prize.Household,
        _ => prize.Collective,
    };
}
