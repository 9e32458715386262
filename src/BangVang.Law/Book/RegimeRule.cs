namespace BangVang.Law.Book;

/// <summary>Where a rule stands under one regime, and how sure that is.</summary>
public sealed record Stated(string Citation, Mark Mark, string? Source = null, string? Note = null);

/// <summary>A rule that goes through several regimes.</summary>
/// <param name="Text">The rule in an officer's words.</param>
/// <param name="Citations">Under each regime that has the rule: where it stands there.</param>
public record RegimeRule(string Id, string Text, IReadOnlyDictionary<string, Stated> Citations)
{
    /// <summary>Where the rule stands under a regime; a regime that carries another over has its rules, no surer than assumed. Null: the regime has no such rule.</summary>
    public Stated? Under(Regime regime)
    {
        if (Citations.TryGetValue(regime.Code, out var own)) return own;
        return regime.CarriesOver is { } before && Citations.TryGetValue(before, out var earlier) ? earlier with { Mark = earlier.Mark.Weakened } : null;
    }

    /// <summary>The rule with its place under a regime, for an answer; null where the regime has no such rule.</summary>
    public Ground? GroundUnder(Regime regime) => Under(regime) is { } stated ? new Ground(Text, stated.Citation, stated.Mark, stated.Note) : null;
}

/// <summary>What an answer rests on: a rule in words, where it stands, how sure that is.</summary>
public sealed record Ground(string Text, string Citation, Mark Mark, string? Note = null)
{
    /// <summary>"NĐ152 Đ49.2", or "NĐ98 Đ53; chưa kiểm chứng: giả định giữ nguyên".</summary>
    public string Place => Mark.Brief is { } brief ? $"{Citation}; {brief}" : Citation;
}
