using BangVang.Law.Book;

namespace BangVang.Law.Comparison;

/// <summary>What became of a rule or an award.</summary>
public enum ChangeKind
{
    Added, Removed, Changed,
    /// <summary>The same rule, cited from another place.</summary>
    Cited,
    /// <summary>The same rule, surer or less sure than before.</summary>
    Marked,
    Same,
    /// <summary>The award is older than what the lawbook has collected of it: nothing can be said of the change.</summary>
    Uncollected,
}

/// <summary>What became of one rule between two versions of an award.</summary>
/// <param name="Rule">Of a condition: its name whatever the regime.</param>
/// <param name="Before">What it said; null where it was not.</param>
/// <param name="After">What it says; null where it is no more.</param>
/// <param name="Details">Of a condition: its figures and lists that changed.</param>
public sealed record RuleChange(Aspect Aspect, ChangeKind Kind, string? Rule, string? Before, string? After, string? CitationBefore, string? CitationAfter, Mark? MarkBefore, Mark? MarkAfter, IReadOnlyList<ChangedDetail> Details);

/// <summary>What became of one award between two versions.</summary>
public sealed record AwardChange(Award Award, ChangeKind Kind, AwardVersion? Before, AwardVersion? After, IReadOnlyList<RuleChange> Rules);
