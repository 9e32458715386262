namespace BangVang.Law.Book;

/// <summary>A time in which one body of instruments ruled.</summary>
/// <param name="CarriesOver">The regime whose rules go on because the new text is not to be had.</param>
/// <param name="Warning">What an officer must know of the whole regime.</param>
public sealed record Regime(string Code, string Name, DateOnly From, IReadOnlyList<string> Instruments, DateOnly? Until = null, string? CarriesOver = null, string? Warning = null)
{
    public bool Covers(DateOnly day) => From <= day && (Until is null || day <= Until);
}

/// <summary>What a transition keeps: awards already given, or the regime of a dossier already received.</summary>
public enum TransitionKind { EarlierAwardsCount, ReceivedBeforeKeepsRegime }

/// <summary>What a change of law leaves in force for what began before it.</summary>
/// <param name="Before">The first day of the new law.</param>
/// <param name="MoreFavourable">The new rule applies all the same where it is better for the candidate.</param>
public sealed record Transition(string Id, TransitionKind Kind, DateOnly Before, string Text, string Citation, Mark Mark, bool MoreFavourable = false, string? Source = null) : Rule(Citation, Mark, Source);

/// <summary>The sort of text, by who issues it.</summary>
public enum InstrumentKind { Law, Decree, Circular, Decision, LocalDecision }

/// <summary>A text of law that the book rests on.</summary>
public sealed record Instrument(string Id, InstrumentKind Kind, string Number, string Title, Mark Mark, DateOnly? IssuedOn = null, DateOnly? From = null, DateOnly? Until = null, string? ReplacedBy = null, string? Source = null, string? Note = null);

/// <summary>A text that is cited beside others in a rule's citation, and came into force later than the rule: not cited for acts before.</summary>
/// <param name="Text">As it stands in citations.</param>
public sealed record CitedFrom(string Text, DateOnly From, string Source);

/// <summary>A type of commendation (L2022 Đ8), from the day the law knows it.</summary>
/// <param name="Code">In data: cong_trang, phong_trao_chuyen_de …</param>
/// <param name="Basis">The ground on which such an award rests.</param>
public sealed record CommendationType(string Code, Basis Basis, string Name, DateOnly From, string Citation, Mark Mark, DateOnly? Until = null, DateOnly? CarriedOverFrom = null, string? Source = null, string? Note = null) : Rule(Citation, Mark, Source, Note)
{
    public bool Covers(DateOnly day) => From <= day && (Until is null || day <= Until);

    public Mark MarkOn(DateOnly day) => CarriedOverFrom <= day && Mark == Mark.Read ? Mark.AssumedCarriedOver : Mark;
}

/// <summary>Base salary per month, whole đồng, from a day on.</summary>
public sealed record BaseSalary(DateOnly From, decimal Vnd, string Citation, Mark Mark, DateOnly? Until = null, string? Source = null) : Rule(Citation, Mark, Source);
