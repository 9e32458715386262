using BangVang.Law.Candidates;
using BangVang.Law.Conditions;
using BangVang.Law.Verdicts;

namespace BangVang.Law.Bulk;

/// <summary>An answer, and which conditions would lift it, each alone, if they were met; by place in the version.</summary>
/// <param name="Outcome">Null where nothing applies to the candidate.</param>
/// <param name="MetBy">Those that would make it met: all where it is, none where no single one does.</param>
/// <param name="OpenBy">Those that would make it met or leave it to a person.</param>
readonly record struct Weighed(Outcome? Outcome, ulong MetBy, ulong OpenBy)
{
    public const ulong All = ulong.MaxValue;

    public static readonly Weighed NotAsked = new(null, All, All), Met = new(Verdicts.Outcome.Met, All, All), NeverMet = new(Verdicts.Outcome.NotMet, 0, 0);

    public bool IsLost => Outcome == Verdicts.Outcome.NotMet && OpenBy == 0;
}

/// <summary>
/// The logic of a version for one standing, laid out for asking a register: what is not for the standing is cut off beforehand,
/// and a condition is asked only while the answer is open. Answers as <see cref="Logic.Combine"/> does.
/// </summary>
abstract class Rule
{
    public abstract Weighed Weigh(Facts facts, Ask ask);

    /// <summary>Null where nothing below is for the standing.</summary>
    public static Rule? Of(Logic logic, Ask ask) => logic switch
    {
        Leaf leaf => ask.Version.Conditions[leaf.Place] is { Information: false } condition && condition.AppliesTo(ask.Track, null) ? new OneRule(condition, leaf.Place) : null,
        AllOf all => Parts(all.Parts, ask) is { Length: > 0 } parts ? new AllRule(parts) : null,
        AnyOf any => Parts(any.Parts, ask) is { Length: > 0 } parts ? new AnyRule(parts) : null,
        Not not => Of(not.Part, ask) is { } part ? new NotRule(part) : null,
        _ => throw new NotSupportedException($"{logic.GetType().Name} is no logic that bulk knows."),
    };

    // What a person must confirm fails nobody: asked last, it is mostly not asked at all.
    static Rule[] Parts(IReadOnlyList<Logic> parts, Ask ask) => [.. parts.Select(p => Of(p, ask)).OfType<Rule>().OrderBy(r => r is OneRule { IsConfirmed: true })];
}

sealed class OneRule(Condition condition, int place) : Rule
{
    static readonly Weighed APerson = new(Outcome.HumanDecides, 0, Weighed.All);

    readonly bool onAnyGround = condition.Basis is null;
    // More than half of all conditions: nothing known can answer them.
    readonly bool onlyAPerson = condition is Confirm { OncePerType: false };

    public bool IsConfirmed { get; } = condition is Confirm;

    public override Weighed Weigh(Facts facts, Ask ask)
    {
        if (!onAnyGround && !condition.AppliesTo(ask.Track, facts.Ground)) return Weighed.NotAsked;
        if (onlyAPerson && facts.Confirmed is null) return APerson;
        return condition.Judge(facts, ask) switch
        {
            Outcome.Met => Weighed.Met,
            Outcome.HumanDecides => APerson,
            var lacking => new Weighed(lacking, 1UL << place, 1UL << place),
        };
    }
}

sealed class AllRule(Rule[] parts) : Rule
{
    public override Weighed Weigh(Facts facts, Ask ask)
    {
        var worst = Weighed.NotAsked;
        foreach (var part in parts)
        {
            var weighed = part.Weigh(facts, ask);
            if (weighed.Outcome is not { } outcome) continue;
            worst = new Weighed(worst.Outcome is { } before && before > outcome ? before : outcome, worst.MetBy & weighed.MetBy, worst.OpenBy & weighed.OpenBy);
            if (worst.IsLost) break;
        }
        return worst;
    }
}

sealed class AnyRule(Rule[] parts) : Rule
{
    public override Weighed Weigh(Facts facts, Ask ask)
    {
        Outcome? best = null;
        // A person decides only when no evidence is missing any more, and when one part is a person's to decide.
        ulong metBy = 0, toAPerson = 0, evidenceFrom = Weighed.All;
        foreach (var part in parts)
        {
            var weighed = part.Weigh(facts, ask);
            if (weighed.Outcome is not { } outcome) continue;
            if (outcome == Outcome.Met) return Weighed.Met;
            if (best is null or Outcome.NotMet || outcome is Outcome.EvidenceMissing) best = outcome;
            metBy |= weighed.MetBy;
            toAPerson |= weighed.OpenBy;
            if (outcome == Outcome.EvidenceMissing) evidenceFrom &= weighed.OpenBy;
        }
        return best is null ? Weighed.NotAsked : new Weighed(best, metBy, metBy | toAPerson & evidenceFrom);
    }
}

sealed class NotRule(Rule part) : Rule
{
    public override Weighed Weigh(Facts facts, Ask ask) => part.Weigh(facts, ask) switch
    {
        { Outcome: Outcome.Met } => Weighed.NeverMet,
        { Outcome: Outcome.NotMet } => Weighed.Met,
        var unknown => unknown,
    };
}
