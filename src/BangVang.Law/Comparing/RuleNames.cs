using BangVang.Law.Conditions;

namespace BangVang.Law.Comparing;

/// <summary>What a condition is called whatever the regime, so that it can be found again in another version.</summary>
sealed class RuleNames(IEnumerable<string> regimes)
{
    readonly string[] codes = [.. regimes];

    public string Of(Condition condition) => Bare(condition.Rule ?? condition.Id);

    /// <summary>"CSTDCS.R3.1" without its regime: "CSTDCS.1".</summary>
    public string Bare(string id)
    {
        foreach (var code in codes)
        {
            id = id.Replace($".{code}.", ".", StringComparison.Ordinal);
            if (id.EndsWith($".{code}", StringComparison.Ordinal)) id = id[..^(code.Length + 1)];
        }
        return id;
    }

    /// <summary>"CSTDCS.1 và (CSTDCS.2a hoặc CSTDCS.2b)".</summary>
    public string Words(Logic logic, IReadOnlyList<Condition> conditions) => logic switch
    {
        Leaf leaf => leaf.Place >= 0 ? Of(conditions[leaf.Place]) : Bare(leaf.Id),
        Not not => $"không {Inner(not.Part, conditions)}",
        AllOf all => string.Join(" và ", all.Parts.Select(p => Inner(p, conditions))),
        AnyOf any => string.Join(" hoặc ", any.Parts.Select(p => Inner(p, conditions))),
        _ => "",
    };

    string Inner(Logic logic, IReadOnlyList<Condition> conditions) => logic is AllOf { Parts.Count: > 1 } or AnyOf { Parts.Count: > 1 } ? $"({Words(logic, conditions)})" : Words(logic, conditions);
}
