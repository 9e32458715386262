using BangVang.Papers.Official;

namespace BangVang.Papers.Dossiers;

/// <summary>What all papers of a dossier have alike: who writes, where, when, who signs.</summary>
public sealed record PaperFrame
{
    /// <inheritdoc cref="OfficialDocument.Superior"/>
    public string? Superior { get; init; }

    /// <inheritdoc cref="OfficialDocument.Issuer"/>
    public required string Issuer { get; init; }

    /// <summary>What follows the number of the proposal: "TTr-UBND".</summary>
    public required string Symbol { get; init; }

    /// <summary>The proposal as what goes along with it names it: "214/TTr-UBND ngày 26/10/2026"; null leaves the gaps of a draft.</summary>
    public string? Proposal { get; init; }

    /// <inheritdoc cref="OfficialDocument.Place"/>
    public required string Place { get; init; }

    /// <inheritdoc cref="OfficialDocument.Date"/>
    public required PaperDate Date { get; init; }

    /// <summary>The award year or period, as a sentence says it: "năm 2026", "năm học 2025 – 2026".</summary>
    public required string Period { get; init; }

    /// <summary>Who signs the proposal and the lists.</summary>
    public required Signature Signature { get; init; }
}

/// <summary>One line of a list of nominees, every text as it should be printed.</summary>
/// <param name="Group">"Tập thể", "Cá nhân", "Hộ gia đình".</param>
/// <param name="Name">With the form of address.</param>
/// <param name="Place">Post and unit, or address.</param>
/// <param name="Award">The award's name in full.</param>
/// <param name="Reason">The achievement in a sentence; null leaves the cell empty.</param>
/// <param name="Held">What was already awarded, in one line; null for none.</param>
/// <param name="Who">Tells who it is, whatever the line says: one who is proposed for two awards has two lines; null: the name and the place tell.</param>
public sealed record NomineeLine(string Group, string Name, string? Place, string Award, string? Reason, string? Held = null, string? Who = null);
