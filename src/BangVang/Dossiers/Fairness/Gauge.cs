namespace BangVang.Dossiers.Fairness;

/// <summary>One share of the list against what the tree would like to see: it warns and never decides.</summary>
/// <param name="Known">Of how many it is known; the others are said apart.</param>
/// <param name="Least">Warns below so many per cent; null: no lower mark.</param>
/// <param name="Most">Warns above so many per cent; null: no upper mark.</param>
public sealed record Gauge(string Label, int Count, int Known, int Unknown, int? Least = null, int? Most = null)
{
    public int Percent => Known == 0 ? 0 : (int)Math.Round(100m * Count / Known, MidpointRounding.AwayFromZero);

    // Compared without rounding.
    public bool Warns => Known > 0 && (Least is { } least && Count * 100 < Known * least || Most is { } most && Count * 100 > Known * most);

    public string Words => string.Join(" ", new[]
    {
        Least is > 0 ? $"Mức nhắc: từ {Least}%." : Most is { } most ? $"Mức nhắc: không quá {most}%." : null,
        Unknown > 0 ? $"Chưa rõ {Unknown}." : null,
    }.OfType<string>());
}

/// <summary>Two reports that say much the same.</summary>
/// <param name="Percent">Of the shorter one's word groups that stand in the other, too.</param>
public sealed record Alike(Nominee One, Nominee Other, int Percent);

/// <summary>An award's number against the quota that the law or the tree sets.</summary>
public sealed record QuotaLine(string Award, int Count, string Words, bool Warns);
