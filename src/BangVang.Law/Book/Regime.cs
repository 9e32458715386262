namespace BangVang.Law.Book;

/// <summary>A time in which one body of instruments ruled.</summary>
/// <param name="CarriesOver">The regime whose rules go on because the new text is not to be had.</param>
/// <param name="Warning">What an officer must know of the whole regime.</param>
public sealed record Regime(string Code, string Name, DateOnly From, IReadOnlyList<string> Instruments, DateOnly? Until = null, string? CarriesOver = null, string? Warning = null)
{
    public bool Covers(DateOnly day) => From <= day && (Until is null || day <= Until);
}

public enum TransitionKind { EarlierAwardsCount, ReceivedBeforeKeepsRegime }

/// <summary>What a change of law leaves in force for what began before it.</summary>
/// <param name="Before">The first day of the new law.</param>
/// <param name="MoreFavourable">The new rule applies all the same where it is better for the candidate.</param>
public sealed record Transition(string Id, TransitionKind Kind, DateOnly Before, string Text, string Citation, Mark Mark, bool MoreFavourable = false, string? Source = null) : Rule(Citation, Mark, Source);

public enum InstrumentKind { Law, Decree, Circular, Decision, LocalDecision }

/// <summary>A text of law that the book rests on.</summary>
public sealed record Instrument(string Id, InstrumentKind Kind, string Number, string Title, Mark Mark, DateOnly? IssuedOn = null, DateOnly? From = null, DateOnly? Until = null, string? ReplacedBy = null, string? Source = null, string? Note = null);

/// <summary>Base salary per month, whole đồng, from a day on.</summary>
public sealed record BaseSalary(DateOnly From, decimal Vnd, string Citation, Mark Mark, DateOnly? Until = null, string? Source = null) : Rule(Citation, Mark, Source);
