using BangVang.Dossiers.Pages;
using BangVang.Law.Book;

namespace BangVang.Dossiers.Deciding;

/// <summary>What is to be said of an award that is proposed to somebody who does not decide it: a warning, for a person answers for the way of a dossier.</summary>
/// <param name="IsUsual">It goes on to a level above from there, as such awards do.</param>
public sealed record Addressing(string Sentence, bool IsUsual)
{
    /// <summary>Null where the addressee decides, or the lawbook does not say who does.</summary>
    public static Addressing? Of(Law.Lawbook book, string award, DossierFrame frame, DateOnly on)
    {
        var (dossier, deciders) = (frame.Dossier, book.DecidersOf(award, on, frame.Dossier.ReceivedOn));
        if (deciders.Count == 0) return null;
        var who = string.Join("; ", deciders.Select(d => d.Who.Word).Distinct(StringComparer.Ordinal));
        if (dossier.Addressee is { } addressee) return IsNamed(addressee, deciders) ? null : new Addressing($"Theo luật do {who} quyết định; {addressee} không có trong số đó.", false);
        return book.CompetenceOf(award, frame.DecidingKind, on, dossier.ReceivedOn) switch
        {
            Competence.Above => new Addressing($"Theo luật do {who} quyết định; {frame.Deciding} xét rồi trình lên.", true),
            Competence.Elsewhere => new Addressing($"Theo luật do {who} quyết định; {frame.Deciding} không có trong số đó.", false),
            _ => null,
        };
    }

    // Whoever is addressed outside is written freely: only where it names an office that the lawbook knows can it be compared.
    static bool IsNamed(string addressee, IReadOnlyList<Decider> deciders)
    {
        var named = Enum.GetValues<Office>().Where(o => addressee.Contains(o.Word, StringComparison.OrdinalIgnoreCase)).ToList();
        return named.Count == 0 || deciders.Any(d => named.Contains(d.Who));
    }
}
