using BangVang.Dossiers.Checking;
using BangVang.Dossiers.Deciding;
using BangVang.Dossiers.Pages;
using BangVang.Dossiers.Printing;
using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Law.Verdicts;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Dossiers.Acts;

/// <summary>The proposers hand their dossier in, the first time or mended: it gets its code, and what the law says is kept.</summary>
public sealed class Handing(AppDb db, VerdictKeeping verdicts, DossierLaw law, Completeness completeness, Clock clock)
{
    public async Task<DossierStep> Submit(Dossier dossier, Actor actor, DossierBodies bodies, string? note = null)
    {
        await MustBeReady(dossier);
        var step = dossier.Take(dossier.State == DossierState.Returned ? DossierAct.Resubmit : DossierAct.Submit, actor, bodies, clock.Now, note);
        await HandIn(dossier, step);
        return step;
    }

    /// <summary>The fast lane of sudden awards: from the draft to whoever decides, received and endorsed in one act.</summary>
    public async Task<DossierStep> Express(Dossier dossier, Actor actor, DossierBodies bodies, CouncilGate gate, string? note = null)
    {
        await MustBeReady(dossier);
        await gate.MustNeedNoCouncil(dossier);
        await gate.MarkWhatGoesUp(dossier);
        var step = dossier.Take(DossierAct.Express, actor, bodies, clock.Now, note);
        dossier.Receive(clock.Today, clock.Today);
        await HandIn(dossier, step);
        foreach (var nominee in await db.Nominees.Where(n => n.DossierId == dossier.Id && n.Standing == NomineeStanding.Proposed).ToListAsync())
            nominee.Standing = NomineeStanding.Agreed;
        return step;
    }

    /// <summary>What the dossier lacks, and what its proposers should look at before it goes.</summary>
    public async Task<IReadOnlyList<Obstacle>> Readiness(DossierFrame frame)
    {
        var dossier = frame.Dossier;
        var all = (await Blocking(dossier)).ToList();
        var check = await law.Of(dossier, frame.Bodies.ProposingPath, await db.Nominees.AsNoTracking().Where(n => n.DossierId == dossier.Id).OrderBy(n => n.Position).ToListAsync());
        const string list = "/Dossiers/Pages/Show";
        if (check.Count(Conclusion.NotEligible) is > 0 and var not) all.Add(new($"{not} người, tập thể chưa đủ điều kiện theo luật. Vẫn trình được; người thẩm định sẽ thấy.", Page: list));
        if (check.Count(Conclusion.NeedsEvidence) is > 0 and var lacking) all.Add(new($"{lacking} người, tập thể còn thiếu chứng cứ (xếp loại, sáng kiến, quyết định …).", Page: list));
        all.AddRange(Addressed(frame, check));
        var silent = check.Nominees.Count(n => n.Nominee.Stands && string.IsNullOrWhiteSpace(n.Nominee.Reason));
        if (silent > 0) all.Add(new($"{silent} người, tập thể chưa ghi thành tích: bằng, giấy khen và tờ trình cần câu này.", Page: list));
        var missing = (await completeness.Of(dossier, check.Book, check.On, [.. check.Nominees.Select(n => n.Nominee)])).Where(p => !p.IsThere && !p.IsOptional).Select(p => p.Name).ToList();
        if (missing.Count > 0) all.Add(new($"Còn thiếu giấy tờ: {string.Join("; ", missing)}.", Page: "/Dossiers/Printing/Pages/Papers"));
        return all;
    }

    // Each award once, whoever is proposed for it.
    static IEnumerable<Obstacle> Addressed(DossierFrame frame, DossierCheck check)
    {
        foreach (var award in check.Nominees.Where(n => n.Nominee.Stands).Select(n => n.Nominee.AwardCode).Distinct(StringComparer.Ordinal))
            if (Addressing.Of(check.Book, award, frame, check.On) is { } addressing) yield return new Obstacle($"{check.Book.NameOf(award)}: {addressing.Sentence}");
    }

    async Task MustBeReady(Dossier dossier)
    {
        var blocking = (await Blocking(dossier)).Where(o => o.Blocks).Select(o => o.Sentence).ToList();
        if (blocking.Count > 0) throw new Refusal($"Chưa trình được hồ sơ. {string.Join(" ", blocking)}");
    }

    async Task<List<Obstacle>> Blocking(Dossier dossier)
    {
        var all = new List<Obstacle>();
        if (!await db.Nominees.AnyAsync(n => n.DossierId == dossier.Id && n.Standing == NomineeStanding.Proposed))
            all.Add(new("Danh sách chưa có ai. Thêm người, tập thể hoặc hộ được đề nghị.", true, "/Dossiers/Pages/Show"));
        if (dossier.State == DossierState.Returned && await db.ReturnedPoints.CountAsync(p => p.DossierId == dossier.Id && p.AnsweredAt == null) is > 0 and var open)
            all.Add(new($"Còn {open} điểm được trả lại chưa ghi đã sửa.", true, "/Dossiers/Acts/Pages/Points"));
        return all;
    }

    async Task HandIn(Dossier dossier, DossierStep step)
    {
        if (dossier.Code is null) dossier.Enter(await NumberSeries.Take(db, dossier.RootId, Dossier.Series, clock.Today.Year), clock.Today.Year);
        db.Add(step);
        await verdicts.Keep(dossier);
        await db.SaveChangesAsync();
    }
}
