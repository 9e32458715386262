using BangVang.Law.Book;

namespace BangVang.Law.Procedures;

public enum FilingKind { RelatedOpinion, Sets, Publicity, SimplifiedCases, SimplifiedDossier, ProposalRoute }

/// <summary>A case in which the short procedure is open.</summary>
/// <param name="Bases">The grounds of commendation that it is about; null: any.</param>
public sealed record SimplifiedCase(string Text, IReadOnlyList<Basis>? Bases = null)
{
    public bool IsFor(Award award) => Bases is null || award.Types.Any(Bases.Contains);
}

/// <summary>What goes for the dossiers of many awards alike.</summary>
/// <param name="Awards">Codes, a star for any ending; null: see <paramref name="Levels"/>.</param>
/// <param name="Sets">Original sets; null where somebody else sets the number.</param>
/// <param name="Electronic">Files go with the paper.</param>
public sealed record FilingRule(string Id, string Text, IReadOnlyDictionary<string, Stated> Citations, FilingKind Kind, IReadOnlyList<string>? Awards = null, IReadOnlyList<AwardLevel>? Levels = null,
    bool TitlesOnly = false, int? Sets = null, bool Electronic = false, IReadOnlyList<string>? Papers = null, IReadOnlyList<SimplifiedCase>? Cases = null) : RegimeRule(Id, Text, Citations)
{
    /// <summary>The short procedure is for commendation, not for titles of emulation.</summary>
    public bool IsFor(Award award) => (!TitlesOnly || award.IsTitle) && (Awards?.Name(award.Code) ?? Levels?.Contains(award.Level) ?? true)
        && !(Kind is FilingKind.SimplifiedCases or FilingKind.SimplifiedDossier && award.IsTitle);
}
