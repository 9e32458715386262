using BangVang.Dossiers.Appraisals;
using BangVang.Dossiers.Concurrences;
using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Organisations;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Dossiers.Acts;

/// <summary>The standing agency ends its appraisal: on to the council, straight to whoever decides, or no proposal at all.</summary>
public sealed class Concluding(AppDb db, CouncilGate gate, DossierSettings settings, DossierAnswers answers, Clock clock)
{
    public async Task<DossierStep> ToCouncil(Dossier dossier, Actor actor, DossierBodies bodies, string? note)
    {
        await MustBeAppraised(dossier);
        await gate.MarkWhatGoesUp(dossier);
        return await Taken(dossier.Take(DossierAct.ToCouncil, actor, bodies, clock.Now, note));
    }

    /// <summary>Straight to the decision: only where no award of the list needs a council. Whoever still stands is agreed.</summary>
    public async Task<DossierStep> ToDecision(Dossier dossier, Actor actor, DossierBodies bodies, string? note)
    {
        await MustBeAppraised(dossier);
        await gate.MarkWhatGoesUp(dossier);
        await gate.MustNeedNoCouncil(dossier);
        var step = dossier.Take(DossierAct.ToDecision, actor, bodies, clock.Now, note);
        foreach (var nominee in await db.Nominees.Where(n => n.DossierId == dossier.Id && n.Standing == NomineeStanding.Proposed).ToListAsync())
            nominee.Standing = NomineeStanding.Agreed;
        return await Taken(step);
    }

    public async Task<DossierStep> Refuse(Dossier dossier, Actor actor, DossierBodies bodies, string? reason)
    {
        var step = dossier.Take(DossierAct.Refuse, actor, bodies, clock.Now, reason);
        var left = await db.Nominees.Where(n => n.DossierId == dossier.Id && (n.Standing == NomineeStanding.Proposed || n.Standing == NomineeStanding.OnHold)).ToListAsync();
        return await Left(dossier, step, left, NomineeStanding.LeftOut);
    }

    /// <summary>Back to the appraisers: what had been agreed is to be looked at again.</summary>
    public async Task<DossierStep> Recall(Dossier dossier, Actor actor, DossierBodies bodies, string? reason)
    {
        var step = dossier.Take(DossierAct.Recall, actor, bodies, clock.Now, reason);
        foreach (var nominee in await db.Nominees.Where(n => n.DossierId == dossier.Id && n.Standing == NomineeStanding.Agreed).ToListAsync())
            nominee.Standing = NomineeStanding.Proposed;
        return await Taken(step);
    }

    public async Task<DossierStep> Withdraw(Dossier dossier, Actor actor, DossierBodies bodies, string? reason)
    {
        var step = dossier.Take(DossierAct.Withdraw, actor, bodies, clock.Now, reason);
        var left = await db.Nominees.Where(n => n.DossierId == dossier.Id && (n.Standing == NomineeStanding.Proposed || n.Standing == NomineeStanding.OnHold)).ToListAsync();
        return await Left(dossier, step, left, NomineeStanding.Withdrawn);
    }

    /// <summary>What keeps the appraisal from being ended, and what to look at first.</summary>
    public async Task<IReadOnlyList<Obstacle>> Readiness(Dossier dossier)
    {
        var all = new List<Obstacle>();
        var standing = await db.Nominees.Where(n => n.DossierId == dossier.Id).GroupBy(n => n.Standing).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count);
        if (standing.GetValueOrDefault(NomineeStanding.Proposed) == 0) all.Add(new("Không còn ai đang xét trong danh sách.", true, "/Dossiers/Pages/Show"));
        if (standing.GetValueOrDefault(NomineeStanding.OnHold) is > 0 and var held) all.Add(new($"{held} người, tập thể đang tạm dừng xét: ở lại hồ sơ, không đi tiếp lần này.", Page: "/Dossiers/Pages/Show"));
        all.AddRange(await OfAppraisals(dossier));
        all.AddRange(await OfOpinions(dossier));
        return all;
    }

    async Task MustBeAppraised(Dossier dossier)
    {
        var blocking = (await Readiness(dossier)).Where(o => o.Blocks).Select(o => o.Sentence).ToList();
        if (blocking.Count > 0) throw new Refusal($"Chưa kết luận thẩm định được. {string.Join(" ", blocking)}");
    }

    async Task<IEnumerable<Obstacle>> OfAppraisals(Dossier dossier)
    {
        var wanted = await settings.TwoAppraisers(dossier.RootId) ? 2 : 1;
        var appraisals = await db.Appraisals.AsNoTracking().Where(a => a.DossierId == dossier.Id).ToListAsync();
        var done = appraisals.Count(a => a.DoneAt is not null);
        const string page = "/Dossiers/Appraisals/Pages/Appraisals";
        return done >= wanted ? [] : [new(wanted == 1 ? "Chưa ai hoàn thành phần thẩm định." : $"Cần {wanted} người thẩm định độc lập; mới có {done} người hoàn thành.", true, page)];
    }

    async Task<IEnumerable<Obstacle>> OfOpinions(Dossier dossier)
    {
        var organisations = db.Organisations;
        var asked = await db.Concurrences.AsNoTracking().Where(c => c.DossierId == dossier.Id && c.CancelledAt == null)
            .Join(organisations, c => c.OrganisationId, o => o.Id, (c, o) => new { Concurrence = c, Name = o.ShortName ?? o.Name }).ToListAsync();
        const string page = "/Dossiers/Concurrences/Pages/Concurrences";
        return asked.Select(a => a.Concurrence.StandingOn(clock.Today) switch
        {
            ConcurrenceStanding.Awaited => new Obstacle($"Còn chờ ý kiến của {a.Name}, hạn {a.Concurrence.DueOn:dd/MM/yyyy}. Chờ, hoặc rút câu hỏi.", true, page),
            ConcurrenceStanding.Late => new Obstacle($"{a.Name} quá hạn trả lời từ {a.Concurrence.DueOn:dd/MM/yyyy}; câu hỏi không ghi quá hạn là đồng ý.", Page: page),
            ConcurrenceStanding.Disagreed => new Obstacle($"{a.Name} không đồng ý: {a.Concurrence.Text}", Page: page),
            ConcurrenceStanding.Remarked => new Obstacle($"{a.Name} có ý kiến thêm: {a.Concurrence.Text}", Page: page),
            _ => null,
        }).OfType<Obstacle>();
    }

    // What was sent up from a dossier below is answered there, too.
    async Task<DossierStep> Left(Dossier dossier, DossierStep step, List<Nominee> nominees, NomineeStanding standing)
    {
        foreach (var nominee in nominees) nominee.Standing = standing;
        await Taken(step);
        await answers.TellBelow(nominees);
        return step;
    }

    async Task<DossierStep> Taken(DossierStep step)
    {
        db.Add(step);
        await db.SaveChangesAsync();
        return step;
    }
}
