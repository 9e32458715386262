using BangVang.Law.Conditions;

namespace BangVang.Law.Verdicts;

/// <summary>A branch of an award's conditions with what was found of it: one finding, or several of which all are asked for, or one is enough.</summary>
/// <param name="IsChoice">One of the parts is enough.</param>
public sealed record Branch(Outcome Outcome, Finding? Finding, bool IsChoice, IReadOnlyList<Branch> Parts)
{
    /// <summary>The findings on which the outcome rests: of a choice, those that carry it or still could.</summary>
    public IEnumerable<Finding> Counted => Leaves(this, onlyNeeded: true);

    public IEnumerable<Finding> All => Leaves(this, onlyNeeded: false);

    /// <summary>Whether the outcome rests on the part, too.</summary>
    public bool Needs(Branch part) => !IsChoice || part.Outcome == Outcome || IsOpen(Outcome) && IsOpen(part.Outcome);

    /// <summary>The conditions that apply to a candidate, combined; null where none does.</summary>
    /// <param name="answers">By the place of a condition in its version; null where it does not apply.</param>
    /// <param name="found">The same with the words.</param>
    internal static Branch? Of(Logic logic, Outcome?[] answers, Finding?[] found) => logic switch
    {
        Leaf leaf => found[leaf.Place] is { } finding ? new Branch(finding.Outcome, finding, false, []) : null,
        AllOf all => Joined(all, all.Parts, answers, found),
        AnyOf any => Joined(any, any.Parts, answers, found),
        Not not => Of(not.Part, answers, found) is { } part ? part with { Outcome = not.Combine(answers)!.Value } : null,
        _ => null,
    };

    static Branch? Joined(Logic logic, IReadOnlyList<Logic> below, Outcome?[] answers, Finding?[] found)
    {
        var parts = below.Select(p => Of(p, answers, found)).OfType<Branch>().ToList();
        return parts.Count < 2 ? parts.FirstOrDefault() : new Branch(logic.Combine(answers)!.Value, null, logic is AnyOf, parts);
    }

    static bool IsOpen(Outcome outcome) => outcome is Outcome.EvidenceMissing or Outcome.HumanDecides;

    static IEnumerable<Finding> Leaves(Branch branch, bool onlyNeeded) =>
        branch.Finding is { } finding ? [finding] : branch.Parts.Where(p => !onlyNeeded || branch.Needs(p)).SelectMany(p => Leaves(p, onlyNeeded));
}
