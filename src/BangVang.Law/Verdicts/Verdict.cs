using System.Text.Json.Serialization;
using BangVang.Law.Book;

namespace BangVang.Law.Verdicts;

/// <summary>What one rule says of a candidate: the answer, a sentence an officer would write, and where the rule stands.</summary>
/// <param name="Condition">The id of the condition or principle.</param>
/// <param name="Explanation">Vietnamese, with the years and rows that were looked at.</param>
/// <param name="Looked">The facts that the answer rests on, one a line.</param>
/// <param name="Counts">Whether the answer takes part in the conclusion; a base requirement or a note does not.</param>
public sealed record Finding(string Condition, Outcome Outcome, string Explanation, string Citation, Mark Mark, IReadOnlyList<string> Looked, bool Counts = true, string? Note = null);

/// <summary>What the law says of one candidate and one award, for an act of one day.</summary>
/// <param name="Regime">The code of the regime applied; null where the lawbook holds no rule for the day.</param>
/// <param name="JudgedYear">The year of achievement that was judged.</param>
/// <param name="Assumptions">What was taken for granted and should be said.</param>
public sealed record Verdict(string Award, string? Regime, Conclusion Outcome, int JudgedYear, IReadOnlyList<Finding> Findings, IReadOnlyList<string> Assumptions)
{
    /// <summary>The conditions as they combine; null where the verdict was given without asking them.</summary>
    [JsonIgnore]
    public Branch? Conditions { get; init; }

    /// <summary>The verdict in which alternatives that nothing rests on no longer count.</summary>
    public Verdict Weighed()
    {
        if (Conditions is null) return this;
        var idle = Ids(Conditions.All);
        idle.ExceptWith(Ids(Conditions.Counted));
        return this with { Findings = [.. Findings.Select(f => idle.Contains(f.Condition) ? f with { Counts = false } : f)] };
    }

    static HashSet<string> Ids(IEnumerable<Finding> findings) => findings.Select(f => f.Condition).ToHashSet(StringComparer.Ordinal);
}
