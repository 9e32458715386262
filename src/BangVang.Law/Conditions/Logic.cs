using BangVang.Law.Verdicts;

namespace BangVang.Law.Conditions;

/// <summary>How conditions combine: all of, any of, not, or one condition by its place in the version.</summary>
public abstract record Logic
{
    /// <summary>The honest combination of the answers; null where nothing below applies to the candidate.</summary>
    public abstract Outcome? Combine(ReadOnlySpan<Outcome?> answers);

    /// <summary>The places of the conditions below, in reading order.</summary>
    public abstract IEnumerable<int> Leaves { get; }

    /// <summary>The ids of the conditions below.</summary>
    internal abstract IEnumerable<string> LeafIds { get; }

    /// <summary>The same tree over leaves that were changed one by one.</summary>
    internal abstract Logic With(Func<Leaf, Leaf> change);

    internal Logic Placed(IReadOnlyDictionary<string, int> places) => With(l => l with { Place = places.GetValueOrDefault(l.Id, -1) });

    internal Logic Renamed(Func<string, string> rename) => With(l => l with { Id = rename(l.Id) });
}

/// <param name="Place">Where the condition stands in its version; -1 before the book is bound.</param>
public sealed record Leaf(string Id, int Place = -1) : Logic
{
    public override Outcome? Combine(ReadOnlySpan<Outcome?> answers) => answers[Place];

    public override IEnumerable<int> Leaves => [Place];

    internal override IEnumerable<string> LeafIds => [Id];

    internal override Logic With(Func<Leaf, Leaf> change) => change(this);
}

/// <summary>Every part must be met; one that is not decides, then missing evidence, then what a person must decide.</summary>
public sealed record AllOf(IReadOnlyList<Logic> Parts) : Logic
{
    public override Outcome? Combine(ReadOnlySpan<Outcome?> answers)
    {
        Outcome? worst = null;
        foreach (var part in Parts)
        {
            if (part.Combine(answers) is not { } answer) continue;
            if (answer == Outcome.NotMet) return Outcome.NotMet;
            if (worst is null || answer > worst) worst = answer;
        }
        return worst;
    }

    public override IEnumerable<int> Leaves => Parts.SelectMany(p => p.Leaves);

    internal override IEnumerable<string> LeafIds => Parts.SelectMany(p => p.LeafIds);

    internal override Logic With(Func<Leaf, Leaf> change) => new AllOf([.. Parts.Select(p => p.With(change))]);
}

/// <summary>One part met is enough; else evidence that could still decide comes before what a person must decide.</summary>
public sealed record AnyOf(IReadOnlyList<Logic> Parts) : Logic
{
    public override Outcome? Combine(ReadOnlySpan<Outcome?> answers)
    {
        Outcome? best = null;
        foreach (var part in Parts)
        {
            if (part.Combine(answers) is not { } answer) continue;
            if (answer == Outcome.Met) return Outcome.Met;
            if (best is null || best == Outcome.NotMet || answer is Outcome.EvidenceMissing) best = answer;
        }
        return best;
    }

    public override IEnumerable<int> Leaves => Parts.SelectMany(p => p.Leaves);

    internal override IEnumerable<string> LeafIds => Parts.SelectMany(p => p.LeafIds);

    internal override Logic With(Func<Leaf, Leaf> change) => new AnyOf([.. Parts.Select(p => p.With(change))]);
}

/// <summary>Met where the part is not, and the other way round; what is unknown stays unknown.</summary>
public sealed record Not(Logic Part) : Logic
{
    public override Outcome? Combine(ReadOnlySpan<Outcome?> answers) => Part.Combine(answers) switch
    {
        Outcome.Met => Outcome.NotMet,
        Outcome.NotMet => Outcome.Met,
        var unknown => unknown,
    };

    public override IEnumerable<int> Leaves => Part.Leaves;

    internal override IEnumerable<string> LeafIds => Part.LeafIds;

    internal override Logic With(Func<Leaf, Leaf> change) => new Not(Part.With(change));
}
