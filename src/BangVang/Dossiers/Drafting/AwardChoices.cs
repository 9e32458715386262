using BangVang.Dossiers.Checking;
using BangVang.Dossiers.Deciding;
using BangVang.Dossiers.Pages;
using BangVang.Law.Book;
using BangVang.Law.Verdicts;
using BangVang.Lawbook.Overlays;
using BangVang.Organisations;
using BangVang.People;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace BangVang.Dossiers.Drafting;

/// <summary>What may be proposed in a dossier: the awards of its ground that the law of its day has.</summary>
public sealed class AwardChoices(LawInForce law, DossierLaw days)
{
    /// <summary>For an officer to choose from: what the deciding body gives itself comes first, then what goes on to a level above.</summary>
    /// <param name="chosen">What has been chosen already; nothing is chosen for the officer.</param>
    /// <param name="kinds">Given to one of these at least.</param>
    public async Task<IReadOnlyList<SelectListItem>> For(DossierFrame frame, string? chosen, params HonoreeKind[] kinds)
    {
        var book = (await law.For(frame.Bodies.ProposingPath)).Book;
        return [.. Proposable(frame.Dossier, book).Where(a => kinds.Any(k => a.IsGivenTo(k)) && (IsUsual(a, frame) || a.Code == chosen))
            .Select(a => (Award: a, Whose: book.CompetenceOf(a.Code, frame.DecidingKind, days.DayOf(frame.Dossier), frame.Dossier.ReceivedOn)))
            .OrderBy(a => Place(a.Whose, frame)).ThenBy(a => !a.Award.IsTitle)
            .Select(a => new SelectListItem(Named(a.Award, a.Whose, frame, kinds), a.Award.Code, a.Award.Code == chosen))];
    }

    /// <summary>All that are accepted, whether usual or not.</summary>
    public async Task<IEnumerable<Award>> Awards(Dossier dossier, string path, HonoreeKind? kind = null) =>
        Proposable(dossier, (await law.For(path)).Book).Where(a => kind is not { } who || a.IsGivenTo(who));

    IEnumerable<Award> Proposable(Dossier dossier, Law.Lawbook book)
    {
        var on = days.DayOf(dossier);
        var regime = book.RegimeFor(on, dossier.ReceivedOn);
        return book.Awards.Where(a => regime is null || Judgement.VersionUnder(a, regime, on) is not null)
            .Where(a => dossier.Kind != DossierKind.Badge || a.Kind is AwardKind.Badge || a.Code.StartsWith("KNC", StringComparison.Ordinal) || a.Code.StartsWith("HUYHIEU", StringComparison.Ordinal) || a.AddedBy is not null)
            .Where(a => dossier.Kind == DossierKind.Badge || a.Types.Contains(dossier.Basis));
    }

    // The forces' own awards are not a province's to ask for; those of the State do not go up from a commune or an office at one stride.
    static bool IsUsual(Award award, DossierFrame frame) =>
        (award.Level != AwardLevel.ArmedForces && !award.ForcesOnly || frame.DecidingKind is OrganisationKind.Central or OrganisationKind.ArmedForces)
        && (award.Level != AwardLevel.State || frame.Dossier.GoesOut || frame.DecidingKind is OrganisationKind.Central or OrganisationKind.Province or OrganisationKind.ArmedForces);

    // What goes out of the house is for a level above.
    static int Place(Competence whose, DossierFrame frame) => whose switch
    {
        Competence.Above => frame.Dossier.GoesOut ? 0 : 1,
        Competence.Own => frame.Dossier.GoesOut ? 1 : 0,
        _ => 2,
    };

    static string Named(Award award, Competence whose, DossierFrame frame, HonoreeKind[] kinds)
    {
        var notes = new List<string>();
        if (kinds.Length > 1 && kinds.Where(k => award.IsGivenTo(k)).ToList() is [var only]) notes.Add($"chỉ {HonoreeKinds.Name(only).ToLowerInvariant()}");
        if (!frame.Dossier.GoesOut && whose != Competence.Own) notes.Add(whose == Competence.Above ? "cấp trên quyết định" : "nơi khác quyết định");
        return notes.Count == 0 ? award.Name : $"{award.Name} ({string.Join("; ", notes)})";
    }
}
