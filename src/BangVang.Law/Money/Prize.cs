using BangVang.Law.Book;

namespace BangVang.Law.Money;

/// <summary>An award that somebody receives by the decision in question.</summary>
/// <param name="Award">Its code.</param>
/// <param name="Period">The years of achievement; null: the year that an act of the day is about.</param>
public sealed record PrizeClaim(string Award, Period? Period = null);

/// <summary>What becomes of one award's money.</summary>
public enum PrizeState
{
    Paid,
    /// <summary>A title of the same period with a higher sum is paid.</summary>
    LowerTitle,
    /// <summary>Another form of the same period is counted; a person says whether both are for one achievement.</summary>
    PersonDecides,
    /// <summary>The lawbook has no figure.</summary>
    NoRate,
    /// <summary>No money goes with the award.</summary>
    NoCash,
}

/// <summary>One award's money.</summary>
/// <param name="Coefficient">Multiples of the base salary; null where no figure is known.</param>
/// <param name="Vnd">The sum after rounding, whole đồng, whether it is paid or not; null where no figure is known.</param>
/// <param name="IsMaximum">The sum is a ceiling: who decides sets it below.</param>
/// <param name="Computation">"1,5 × 2.340.000 đ = 3.510.000 đ → …".</param>
/// <param name="Reason">Why it is not paid, or what must be looked at.</param>
public sealed record PrizeLine(string Award, string Name, bool IsTitle, Period Period, PrizeState State, decimal? Coefficient, decimal? Vnd, bool IsMaximum, string Computation, string? Reason, IReadOnlyList<Ground> Grounds)
{
    public bool IsPaid => State == PrizeState.Paid;
}

/// <summary>What one recipient gets by the decisions of one day.</summary>
/// <param name="TotalVnd">The sum of the lines that are paid.</param>
/// <param name="IsMaximum">A ceiling is among them.</param>
/// <param name="IsWhole">Every line was settled without a person and without a missing or doubtful figure.</param>
/// <param name="Notes">What was assumed, and what a person must check.</param>
public sealed record Prize(DateOnly On, Recipient Recipient, string Regime, BaseSalary Salary, IReadOnlyList<PrizeLine> Lines, decimal TotalVnd, bool IsMaximum, bool IsWhole, IReadOnlyList<string> Notes);
