using System.Text.Json.Serialization;

namespace BangVang.Law.Book;

/// <summary>One award, from the first day the lawbook knows it to the last.</summary>
public sealed record Award
{
    public required string Code { get; init; }
    public required string Name { get; init; }
    /// <summary>As officers write it in a line: CSTĐCS, Bằng khen của tỉnh.</summary>
    public required string Short { get; init; }
    public required AwardKind Kind { get; init; }
    public required IReadOnlyList<Recipient> Recipients { get; init; }
    public required AwardLevel Level { get; init; }
    /// <summary>Where it stands in a list, titles first.</summary>
    public required int Order { get; init; }
    /// <summary>Whether it is judged year by year.</summary>
    public required bool Yearly { get; init; }
    /// <summary>Given to those alone who serve in the army, the militia or the police.</summary>
    public bool ForcesOnly { get; init; }
    public required IReadOnlyList<Basis> Types { get; init; }
    public string? Subjects { get; init; }
    /// <summary>The awards that the law defines as one with this, told apart here only by who gives them; null: none.</summary>
    public OneWith? OneWith { get; init; }
    /// <summary>What is known of the time before the first version, where that begins later than the first regime.</summary>
    public Before2024? Before2024 { get; init; }
    /// <summary>What took the place of the award when its last version ended; null where it goes on, or nothing is known.</summary>
    public Ending? Ended { get; init; }
    public required IReadOnlyList<AwardVersion> Versions { get; init; }
    /// <summary>Versions, or parts of them, that an amendment took the place of; kept to be read, never asked.</summary>
    [JsonIgnore] public IReadOnlyList<AwardVersion> Superseded { get; init; } = [];
    /// <summary>The body that made the award its own, where it is none of the nation's.</summary>
    [JsonIgnore] public string? AddedBy { get; init; }

    public bool IsTitle => Kind is AwardKind.EmulationTitle;

    /// <summary>The ground among those on which the law gives the award; a thematic movement is a movement. Null: the law does not give it on this one.</summary>
    public Basis? GroundOf(Basis basis) => Types.Contains(basis) ? basis : basis == Basis.ChuyenDe && Types.Contains(Basis.PhongTrao) ? Basis.PhongTrao : null;

    /// <summary>Whether both grounds are said and the law gives the award on each as something of its own.</summary>
    public bool TellsApart(Basis? one, Basis? other) => one is { } a && other is { } b && GroundOf(a) is { } first && GroundOf(b) is { } second && first != second;

    /// <summary>The version in force on a day; null before the first and after the last.</summary>
    public AwardVersion? On(DateOnly day)
    {
        foreach (var version in Versions) if (version.Covers(day)) return version;
        return null;
    }
}

/// <summary>Codes of awards that are one award in the law: "CSTĐ bộ, ban, ngành, tỉnh" (L2022 Đ22).</summary>
/// <param name="Doubt">Both readings, where a person decides whether one of the same year and ground stands in the way of another; null: it does.</param>
public sealed record OneWith(IReadOnlyList<string> Awards, string Citation, Mark Mark, string? Doubt = null, string? Source = null) : Rule(Citation, Mark, Source);

/// <param name="Text">A sentence: what is no more, and what came instead.</param>
public sealed record Ending(string Text, string Citation, Mark Mark, string? Source = null) : Rule(Citation, Mark, Source);

/// <summary>What is known of an award before its first version.</summary>
public enum Before2024
{
    /// <summary>The award did not exist.</summary>
    New,
    /// <summary>It existed, but its earlier rules were not collected.</summary>
    NotCollected,
}
