using BangVang.Dossiers.Checking;
using BangVang.Law.Book;
using BangVang.Law.Verdicts;
using BangVang.Lawbook.Overlays;
using BangVang.People;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace BangVang.Dossiers.Drafting;

/// <summary>What may be proposed in a dossier: the awards of its ground that the law of its day has, titles first.</summary>
public sealed class AwardChoices(LawInForce law, DossierLaw days)
{
    public async Task<IReadOnlyList<SelectListItem>> For(Dossier dossier, string path, HonoreeKind? kind = null, string? chosen = null)
    {
        var (titles, forms) = (new SelectListGroup { Name = "Danh hiệu thi đua" }, new SelectListGroup { Name = "Hình thức khen thưởng" });
        var found = (await Awards(dossier, path, kind)).ToList();
        var first = found.FindIndex(a => a.Level == AwardLevel.Base && !a.IsTitle) is >= 0 and var at ? found[at].Code : null;
        return [.. found.Select(a => new SelectListItem(a.Name, a.Code, a.Code == (chosen ?? first)) { Group = a.IsTitle ? titles : forms })];
    }

    public async Task<IEnumerable<Award>> Awards(Dossier dossier, string path, HonoreeKind? kind = null)
    {
        var book = (await law.For(path)).Book;
        var on = days.DayOf(dossier);
        var regime = book.RegimeFor(on, dossier.ReceivedOn);
        return book.Awards.Where(a => regime is null || Judgement.VersionUnder(a, regime, on) is not null)
            .Where(a => dossier.Kind != DossierKind.Badge || a.Kind is AwardKind.Badge || a.Code.StartsWith("KNC", StringComparison.Ordinal) || a.Code.StartsWith("HUYHIEU", StringComparison.Ordinal) || a.AddedBy is not null)
            .Where(a => dossier.Kind == DossierKind.Badge || a.Types.Contains(dossier.Basis))
            .Where(a => kind is not { } who || a.IsGivenTo(who));
    }
}
