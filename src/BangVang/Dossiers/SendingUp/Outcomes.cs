using BangVang.Initiatives.Acts;
using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Registry;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Dossiers.SendingUp;

/// <summary>What an authority outside decided, as its paper says.</summary>
public sealed record OutsideDecision(string Number, DateOnly On, string By, string? SignedBy, IReadOnlyCollection<Guid> Given);

/// <summary>Writes down the decision of an authority outside: the register gains its rows, and the answer finds its way down to where each nominee came from.</summary>
public sealed class Outcomes(AppDb db, DossierAnswers answers, InitiativeClaims claims, Clock clock)
{
    public async Task<int> Write(Dossier dossier, Actor actor, DossierBodies bodies, OutsideDecision decision)
    {
        if (!actor.Can(DossierRights.Receive, bodies.DecidingPath)) throw new Refusal("Bạn không có quyền ghi kết quả của cấp trên ở cơ quan này.");
        if (!dossier.GoesOut || dossier.State != DossierState.SentUp) throw new Refusal($"Hồ sơ đang ở bước “{DossierFlow.Name(dossier.State)}”; chỉ ghi kết quả cho hồ sơ đã gửi cấp trên.");
        if (decision.On > clock.Today) throw new Refusal($"Ngày quyết định {decision.On:dd/MM/yyyy} ở sau hôm nay.");
        var waiting = await db.Nominees.Where(n => n.DossierId == dossier.Id && n.Standing == NomineeStanding.SentUp).ToListAsync();
        if (waiting.Count == 0) throw new Refusal("Không còn ai chờ kết quả.");
        var (given, not) = (waiting.Where(n => decision.Given.Contains(n.Id)).ToList(), waiting.Where(n => !decision.Given.Contains(n.Id)).ToList());
        db.AddRange(await Rows(dossier, given, decision));
        await claims.Use(given.Where(n => n.PersonId is not null).Select(n => new Claim(n.PersonId!.Value, n.AwardCode, dossier.Year)), decision.On, null);
        foreach (var nominee in not) nominee.Standing = NomineeStanding.NotAgreed;
        await db.SaveChangesAsync();
        await answers.TellBelow(not);
        await answers.Decided([.. given.Select(n => n.Id)]);
        await answers.Settle(waiting, $"Quyết định {decision.Number}");
        await db.SaveChangesAsync();
        return given.Count;
    }

    async Task<List<Bestowal>> Rows(Dossier dossier, IReadOnlyCollection<Nominee> given, OutsideDecision decision)
    {
        var (persons, households) = (given.Select(n => n.PersonId).OfType<Guid>().ToList(), given.Select(n => n.HouseholdId).OfType<Guid>().ToList());
        var people = await db.Set<People.Person>().AsNoTracking().Where(p => persons.Contains(p.Id)).ToDictionaryAsync(p => p.Id);
        var homes = await db.Set<People.Household>().AsNoTracking().Where(h => households.Contains(h.Id)).ToDictionaryAsync(h => h.Id, h => h.OrganisationId);
        return [.. given.Select(n => new Bestowal
        {
            RootId = dossier.RootId, Honoree = n.Honoree, Name = n.Name, Place = n.Place, AwardCode = n.AwardCode, Basis = dossier.Basis, Year = dossier.Year, Period = dossier.Period, Reason = n.Reason,
            OrganisationId = n.CollectiveId ?? (n.PersonId is { } p ? people[p].OrganisationId : homes[n.HouseholdId!.Value]), Standing = n.PersonId is { } who ? people[who].Standing : null,
            DecisionNumber = decision.Number, DecidedOn = decision.On, DecidedBy = decision.By, SignedBy = decision.SignedBy,
        })];
    }
}
