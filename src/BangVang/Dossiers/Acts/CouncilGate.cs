using BangVang.Dossiers.Deciding;
using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Lawbook.Overlays;
using BangVang.Dossiers.Checking;
using BangVang.Organisations;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Dossiers.Acts;

/// <summary>Which of a dossier's awards must come before the council.</summary>
public sealed class CouncilGate(AppDb db, LawInForce law, DossierLaw days, DossierSettings settings)
{
    /// <summary>The short names of the awards that do, among those still proposed; none: it may go straight to whoever decides.</summary>
    public async Task<IReadOnlyList<string>> AwardsForCouncil(Dossier dossier)
    {
        var codes = await db.Nominees.Where(n => n.DossierId == dossier.Id && n.Standing == NomineeStanding.Proposed).Select(n => n.AwardCode).Distinct().ToListAsync();
        return await AwardsForCouncil(dossier, await db.Organisations.Where(o => o.Id == dossier.OrganisationId).Select(o => o.Path).SingleAsync(), codes);
    }

    /// <summary>The same among these awards.</summary>
    /// <param name="path">Where the proposing body stands: its rules and those of the bodies above it hold.</param>
    public async Task<IReadOnlyList<string>> AwardsForCouncil(Dossier dossier, string path, IEnumerable<string> codes)
    {
        var book = (await law.For(path)).Book;
        var usual = await settings.CouncilForCommendations(dossier.RootId);
        return [.. codes.Distinct(StringComparer.Ordinal).Where(c => book.NeedsCouncil(c, dossier.Kind, days.DayOf(dossier), dossier.ReceivedOn, usual)).Select(book.NameOf).Order(StringComparer.CurrentCulture)];
    }

    /// <summary>Notes whose award the law gives to a level above the deciding body.</summary>
    public async Task MarkWhatGoesUp(Dossier dossier)
    {
        var bodies = await db.Organisations.AsNoTracking().Where(o => o.Id == dossier.OrganisationId || o.Id == dossier.DecidingBodyId).ToDictionaryAsync(o => o.Id);
        var (book, on) = ((await law.For(bodies[dossier.OrganisationId].Path)).Book, days.DayOf(dossier));
        foreach (var nominee in await db.Nominees.Where(n => n.DossierId == dossier.Id).ToListAsync())
            nominee.IsForAbove = !dossier.GoesOut && !book.IsDecidedBy(nominee.AwardCode, bodies[dossier.DecidingBodyId].Kind, on, dossier.ReceivedOn);
    }

    public async Task MustNeedNoCouncil(Dossier dossier) => MustBeNone(await AwardsForCouncil(dossier));

    public async Task MustNeedNoCouncil(Dossier dossier, string path, IEnumerable<string> codes) => MustBeNone(await AwardsForCouncil(dossier, path, codes));

    static void MustBeNone(IReadOnlyList<string> awards)
    {
        if (awards.Count > 0) throw new Refusal($"{string.Join(", ", awards)} phải qua Hội đồng nên không trình quyết định ngay được. Trình Hội đồng, hoặc tách thành hồ sơ riêng.");
    }
}
