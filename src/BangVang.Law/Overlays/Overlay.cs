using System.Text.Json.Serialization;
using BangVang.Law.Book;
using BangVang.Law.Conditions;

namespace BangVang.Law.Overlays;

/// <summary>The rules that one body lays over the nation's, by one of its instruments, for as long as that holds.</summary>
public sealed record Overlay
{
    /// <summary>Unique among the overlays laid together; the ids of its conditions begin with it.</summary>
    public required string Id { get; init; }
    /// <summary>The body's path in the tree of organisations, "4.17."; the rules hold for it and all below.</summary>
    public required string Organisation { get; init; }
    /// <summary>The body as findings name it.</summary>
    public required string Body { get; init; }
    /// <summary>The instrument, as officers cite it: "QĐ 15/2025/QĐ-UBND".</summary>
    public required string Citation { get; init; }
    public required DateOnly From { get; init; }
    public DateOnly? Until { get; init; }
    public required OverlayRules Rules { get; init; }

    public bool HoldsFor(string organisationPath) => organisationPath.StartsWith(Organisation, StringComparison.Ordinal);

    public bool Covers(DateOnly day) => From <= day && (Until is null || day <= Until);
}

/// <summary>What an overlay says, as its data file writes it.</summary>
public sealed record OverlayRules
{
    public static readonly OverlayRules None = new();

    /// <summary>What is demanded or set besides, award by award.</summary>
    public IReadOnlyList<LocalRules> Adds { get; init; } = [];
    /// <summary>The body's own badges and commemorative medals.</summary>
    public IReadOnlyList<Award> Awards { get; init; } = [];
    /// <summary>New texts of the nation's rules, from the first day of the overlay: for who keeps the national law.</summary>
    public IReadOnlyList<Amendment> Replaces { get; init; } = [];

    [JsonIgnore] public bool IsEmpty => Adds.Count + Awards.Count + Replaces.Count == 0;
}

/// <summary>What a body adds to one award. Every part is cited; nothing here can make the nation's rule easier.</summary>
public sealed record LocalRules
{
    public required string Award { get; init; }
    public IReadOnlyList<Condition> Conditions { get; init; } = [];
    /// <summary>How the added conditions combine; null: all of them must hold.</summary>
    public Logic? Logic { get; init; }
    public Quota? Quota { get; init; }
    public LocalVote? Vote { get; init; }
    public Submission? Submission { get; init; }
    public LocalDossier? Dossier { get; init; }
    public PrizeRate? Prize { get; init; }
}

/// <param name="Percent">Of all members, at least.</param>
/// <param name="QuorumPercent">Of all members, how many must be present.</param>
public sealed record LocalVote(string Citation, Mark Mark, int? Percent = null, int? QuorumPercent = null, bool? Ballot = null, string? Note = null) : Rule(Citation, Mark, null, Note);

/// <param name="Sets">Original sets to hand in.</param>
/// <param name="Papers">What must be in them besides.</param>
public sealed record LocalDossier(string Citation, Mark Mark, int? Sets = null, IReadOnlyList<string>? Papers = null, string? Note = null) : Rule(Citation, Mark, null, Note);

/// <summary>The text of an award from the first day of the overlay on, in place of what the book has.</summary>
public sealed record Amendment(string Award, AwardVersion Version);

/// <summary>What one overlay added to a version: kept beside the figures that now hold, so that both can be shown.</summary>
/// <param name="Before">The nation's, or a higher body's, figures that stood there before.</param>
public sealed record Laid(string Overlay, string Body, string Citation, LocalRules Rules, Figures Before);

/// <summary>The single figures of a version.</summary>
public sealed record Figures(Quota? Quota, VoteRule? Vote, Submission? Submission, DossierRule? Dossier, PrizeRate? Prize)
{
    public static Figures Of(AwardVersion version) => new(version.Quota, version.Vote, version.Submission, version.Dossier, version.Prize);
}
