using BangVang.Law.Verdicts;
using BangVang.Lawbook.Trials;

namespace BangVang.Dossiers.Checking;

/// <summary>A verdict as its page groups it: each condition, or the choice of which it is a part, once; what weighs most comes first.</summary>
/// <param name="Notes">What does not count: requirements of all awards, and what is good to know.</param>
public sealed record ConditionsView(IReadOnlyList<Branch> Conditions, IReadOnlyList<Finding> Notes)
{
    /// <summary>"1 điều kiện chưa đạt, 2 đạt": of alternatives only their outcome.</summary>
    public string Counts => Conditions.Count == 0 ? "Không có điều kiện nào phải xét" : string.Join(", ", Conditions.GroupBy(c => c.Outcome).OrderByDescending(g => g.Key)
        .Select((g, at) => $"{g.Count()}{(at == 0 ? " điều kiện" : "")} {g.Key.Said}"));

    public static ConditionsView Of(CheckedNominee judged)
    {
        IReadOnlyList<Branch> tree = judged.Verdict.Conditions switch { null => [], { Finding: null, IsChoice: false } all => all.Parts, var one => [one] };
        var inTree = tree.SelectMany(b => b.All).Select(f => f.Condition).ToHashSet(StringComparer.Ordinal);
        var others = judged.Verdict.Findings.Where(f => !inTree.Contains(f.Condition)).ToList();
        return new ConditionsView([.. tree.Concat(others.Where(f => f.Counts).Select(f => new Branch(f.Outcome, f, false, []))).OrderByDescending(b => b.Outcome)], [.. others.Where(f => !f.Counts)]);
    }
}

/// <summary>One of them on the page.</summary>
/// <param name="IsNeeded">The conclusion rests on it.</param>
public sealed record BranchView(Branch Branch, VerdictView Words, bool IsNeeded = true);
