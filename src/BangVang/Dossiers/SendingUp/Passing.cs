using BangVang.Dossiers.Deciding;
using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Organisations;
using BangVang.Papers.Text;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Dossiers.SendingUp;

/// <summary>Where what this body does not decide goes: to a body of ours above it, or to an authority outside.</summary>
/// <param name="IntoId">A dossier of the same way that is still being put together, to be joined; null: a new one.</param>
public sealed record Way(Guid? BodyId, string? Addressee, Guid? IntoId = null);

/// <summary>
/// Sends agreed nominees on to the level that decides: they become lines of a dossier of this body, tied to where they come from, so that the
/// answer given above finds its way down.
/// </summary>
public sealed class Passing(AppDb db, DossierAnswers answers, MinutesAlong minutes, Clock clock)
{
    const string By = "Trình cấp trên";

    public async Task<Dossier> PassOn(Dossier from, Actor actor, DossierBodies bodies, Way way, IReadOnlyCollection<Guid> nominees)
    {
        if (!actor.Can(DossierRights.Send, bodies.DecidingPath)) throw new Refusal("Bạn không có quyền trình hồ sơ lên cấp trên ở cơ quan này.");
        if ((way.BodyId is null) == string.IsNullOrWhiteSpace(way.Addressee)) throw new Refusal("Chọn một nơi trình: cơ quan trong hệ thống, hoặc ghi tên cơ quan bên ngoài.");
        var chosen = await db.Nominees.Where(n => n.DossierId == from.Id && nominees.Contains(n.Id)).OrderBy(n => n.Position).ToListAsync();
        if (chosen.Count == 0) throw new Refusal("Chưa chọn ai để trình lên cấp trên.");
        if (chosen.Find(n => n.Standing != NomineeStanding.Agreed) is { } other)
            throw new Refusal($"{other.Name} đang “{NomineeFlow.Name(other.Standing).ToLowerInvariant()}”; chỉ trình lên cấp trên người đã được thông qua.");
        if (chosen.Find(n => !n.IsForAbove) is { } own) throw new Refusal($"{own.Name}: hình thức này do cơ quan này quyết định, không phải trình lên cấp trên.");
        var upper = way.IntoId is { } into ? await Joined(into, from, way) : await Begun(from, actor, way);
        var last = await db.Nominees.Where(n => n.DossierId == upper.Id).MaxAsync(n => (int?)n.Position) ?? 0;
        foreach (var nominee in chosen)
        {
            nominee.Standing = NomineeStanding.SentUp;
            db.Add(new Nominee
            {
                DossierId = upper.Id, Position = ++last, Honoree = nominee.Honoree, Name = nominee.Name, Place = nominee.Place, AwardCode = nominee.AwardCode,
                Reason = nominee.Reason, Achievements = nominee.Achievements, FromNomineeId = nominee.Id, Standing = upper.GoesOut ? NomineeStanding.Agreed : NomineeStanding.Proposed,
            });
        }
        await db.SaveChangesAsync();
        await answers.Settle(chosen, By);
        if (upper is { GoesOut: true, IsDraft: true }) await Gathered(upper, actor, bodies);
        await minutes.File(upper.Id, [.. chosen.Select(n => n.Id)], actor);
        await db.SaveChangesAsync();
        return upper;
    }

    public async Task TakeBack(Dossier dossier, Actor actor, DossierBodies bodies, string? reason)
    {
        db.Add(dossier.Take(DossierAct.TakeBack, actor, bodies, clock.Now, reason));
        foreach (var nominee in await db.Nominees.Where(n => n.DossierId == dossier.Id && n.Standing == NomineeStanding.SentUp).ToListAsync())
            if (dossier.GoesOut || !await db.Nominees.AnyAsync(above => above.FromNomineeId == nominee.Id && above.Standing != NomineeStanding.Withdrawn))
                nominee.Standing = NomineeStanding.Agreed;
        await db.SaveChangesAsync();
        if (!await db.Nominees.AnyAsync(n => n.DossierId == dossier.Id && n.Standing == NomineeStanding.Agreed))
            throw new Refusal("Những người đã trình đang nằm trong hồ sơ của cấp trên. Rút hồ sơ ấy trước, hoặc đợi cấp trên trả.");
    }

    async Task<Dossier> Begun(Dossier from, Actor actor, Way way)
    {
        var body = await db.Organisations.AsNoTracking().SingleAsync(o => o.Id == from.DecidingBodyId);
        if (way.BodyId is { } above && !await db.Organisations.AnyAsync(o => o.Id == above && o.Id != body.Id && body.Path.StartsWith(o.Path)))
            throw new Refusal("Nơi trình phải là cơ quan cấp trên của cơ quan này.");
        var upper = new Dossier
        {
            RootId = from.RootId, OrganisationId = body.Id, DecidingBodyId = way.BodyId ?? body.Id, Addressee = VietnameseText.OrNull(way.Addressee),
            Kind = from.Kind, Basis = from.Basis, Year = from.Year, Period = from.Period, Title = $"{BodyName.Of(body)} đề nghị khen thưởng {from.Period?.ToLowerInvariant() ?? $"năm {from.Year}"}",
            DraftedById = actor.Id, DraftedByName = actor.Name, DraftedAt = clock.Now,
        };
        db.Add(upper);
        return upper;
    }

    // Held until this act is over: two who join it at once would else take the same places in its list.
    async Task<Dossier> Joined(Guid into, Dossier from, Way way)
    {
        await db.Hold<Dossier>(into);
        var upper = await db.Dossiers.FirstOrDefaultAsync(d => d.Id == into && d.OrganisationId == from.DecidingBodyId && d.Kind == from.Kind && d.Year == from.Year);
        var isOpen = upper is not null && (upper.GoesOut ? upper.State == DossierState.Agreed : upper.IsDraft) && upper.Addressee == way.Addressee && (upper.GoesOut || upper.DecidingBodyId == way.BodyId);
        return isOpen ? upper! : throw new Refusal("Hồ sơ định gộp vào không còn mở. Mở lại trang, chọn hồ sơ khác hoặc lập hồ sơ mới.");
    }

    // What others have agreed below needs no second council here: the way that it came stands in its sources.
    async Task Gathered(Dossier upper, Actor actor, DossierBodies bodies)
    {
        db.Add(upper.Take(DossierAct.Gather, actor, bodies with { ProposingPath = bodies.DecidingPath }, clock.Now));
        upper.Enter(await NumberSeries.Take(db, upper.RootId, Dossier.Series, clock.Today.Year), clock.Today.Year);
    }
}
