using BangVang.Law.Conditions;
using BangVang.Law.Verdicts;

namespace BangVang.Law.Overlays;

/// <summary>
/// The nation's logic and what a body demands besides. Where the nation's says nothing for a candidate it is not met, and no rule laid over it
/// changes that; where what was added does not apply, the nation's alone answers.
/// </summary>
public sealed record Overlaid(Logic National, Logic Added) : Logic
{
    public override Outcome? Combine(ReadOnlySpan<Outcome?> answers)
    {
        var national = National.Combine(answers) ?? Outcome.NotMet;
        return Added.Combine(answers) is { } added && added > national ? added : national;
    }

    public override IEnumerable<int> Leaves => National.Leaves.Concat(Added.Leaves);

    internal override IEnumerable<string> LeafIds => National.LeafIds.Concat(Added.LeafIds);

    internal override Logic With(Func<Leaf, Leaf> change) => new Overlaid(National.With(change), Added.With(change));
}
