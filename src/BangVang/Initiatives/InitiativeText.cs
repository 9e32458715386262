using BangVang.Papers.Text;

namespace BangVang.Initiatives;

/// <summary>What the request says (form 01) and what the description says (form 02).</summary>
public sealed record InitiativeText
{
    public required string Title { get; init; }
    public required int Year { get; init; }
    public string? Field { get; init; }
    public DateOnly? StartedOn { get; init; }
    public string? Place { get; init; }
    public string? KnownState { get; init; }
    public string? Purpose { get; init; }
    public string? Solution { get; init; }
    public string? Novelty { get; init; }
    public string? Applicability { get; init; }
    public string? Effects { get; init; }

    /// <summary>The pairs of neighbouring syllables in a text, folded: what two descriptions are compared by. Vietnamese words are mostly two syllables.</summary>
    public static string[] Pairs(params string?[] texts)
    {
        var pairs = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var text in texts)
        {
            var syllables = VietnameseText.Fold(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);
            for (var i = 1; i < syllables.Length; i++) pairs.Add($"{syllables[i - 1]} {syllables[i]}");
        }
        return [.. pairs];
    }
}
