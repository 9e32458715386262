using BangVang.Dossiers.Appraisals;
using BangVang.Dossiers.Concurrences;
using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Organisations;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Dossiers.Acts;

/// <summary>The standing agency ends its appraisal: on to the council, straight to whoever decides, or no proposal at all.</summary>
public sealed class Concluding(AppDb db, CouncilGate gate, Hearing hearing, DossierAnswers answers, Clock clock)
{
    public async Task<DossierStep> ToCouncil(Dossier dossier, Actor actor, DossierBodies bodies, string? note)
    {
        var heard = await MustBeAppraised(dossier);
        await gate.MarkWhatGoesUp(dossier);
        return await Parted(heard, actor, dossier.Take(DossierAct.ToCouncil, actor, bodies, clock.Now, note));
    }

    /// <summary>Straight to the decision: only where no award of those who go on needs a council. Whoever goes on is agreed.</summary>
    public async Task<DossierStep> ToDecision(Dossier dossier, Actor actor, DossierBodies bodies, string? note)
    {
        var heard = await MustBeAppraised(dossier);
        await gate.MarkWhatGoesUp(dossier);
        await gate.MustNeedNoCouncil(dossier, bodies.ProposingPath, heard.Of(Onward.GoesOn).Select(h => h.Nominee.AwardCode));
        var step = dossier.Take(DossierAct.ToDecision, actor, bodies, clock.Now, note);
        foreach (var nominee in await Those(heard.Of(Onward.GoesOn))) nominee.Standing = NomineeStanding.Agreed;
        return await Parted(heard, actor, step);
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
    public async Task<IReadOnlyList<Obstacle>> Readiness(Dossier dossier, HeardDossier heard)
    {
        const string list = "/Dossiers/Pages/Show", appraisal = "/Dossiers/Appraisals/Pages/Appraisals";
        var all = new List<Obstacle>();
        var (asked, leftOut) = (heard.Of(Onward.AskedFor), heard.Of(Onward.LeftOut));
        if (heard.Of(Onward.GoesOn).Count + asked.Count == 0)
            all.Add(leftOut.Count == 0 ? new Obstacle("Không còn ai đang xét trong danh sách.", true, list) : new Obstacle("Ý kiến thẩm định không đề nghị ai: dùng “Kết luận không đề nghị”.", true, appraisal));
        if (heard.Nominees.Count(h => h.Nominee.Standing == NomineeStanding.OnHold) is > 0 and var held) all.Add(new($"{held} người, tập thể đang tạm dừng xét: ở lại hồ sơ, không đi tiếp lần này.", Page: list));
        if (!heard.IsDone) all.Add(new(heard.Wanted == 1 ? "Chưa ai hoàn thành phần thẩm định." : $"Cần {heard.Wanted} người thẩm định độc lập; mới có {heard.Done} người hoàn thành.", true, appraisal));
        if (asked.Count > 0)
            all.Add(new($"Yêu cầu bổ sung chưa xong với {Named(asked)}. Trả điểm cần sửa, hoặc tạm dừng xét người ấy, hoặc mở lại phần thẩm định để ghi ý kiến khác.", true, appraisal));
        all.AddRange(await OfOpinions(dossier));
        return all;
    }

    async Task<HeardDossier> MustBeAppraised(Dossier dossier)
    {
        var heard = await hearing.Of(dossier);
        var blocking = (await Readiness(dossier, heard)).Where(o => o.Blocks).Select(o => o.Sentence).ToList();
        return blocking.Count == 0 ? heard : throw new Refusal($"Chưa kết luận thẩm định được. {string.Join(" ", blocking)}");
    }

    static string Named(IReadOnlyList<Heard> some)
    {
        const int most = 5;
        return string.Join(", ", some.Take(most).Select(h => h.Nominee.Name)) + (some.Count > most ? $" và {some.Count - most} người, tập thể khác" : "");
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

    // Whom the appraisers do not propose stays behind, for the reason that they gave.
    async Task<DossierStep> Parted(HeardDossier heard, Actor actor, DossierStep step)
    {
        var behind = heard.Of(Onward.LeftOut);
        var left = await Those(behind);
        foreach (var nominee in left) db.Add(nominee.Take(NomineeAct.LeaveOut, actor, clock.Now, $"Ý kiến thẩm định: {behind.First(h => h.Nominee.Id == nominee.Id).Said}"));
        await Taken(step);
        await answers.TellBelow(left);
        return step;
    }

    Task<List<Nominee>> Those(IReadOnlyList<Heard> some)
    {
        var ids = some.Select(h => h.Nominee.Id).ToList();
        return db.Nominees.Where(n => ids.Contains(n.Id)).ToListAsync();
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
