using BangVang.Initiatives;
using BangVang.Kernel.Data;
using BangVang.Law.Book;
using BangVang.Law.Candidates;
using BangVang.Organisations;
using BangVang.People;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Registry;

/// <summary>
/// What the house knows of those who may be proposed, as the lawbook asks for it: years, awards held, initiatives, discipline.
/// What nobody entered stays unknown; an annulled award was never held. The same number of questions for one as for a thousand.
/// </summary>
public sealed class CandidateFacts(AppDb db)
{
    public async Task<IReadOnlyDictionary<Honoree, Candidate>> Of(IReadOnlyCollection<Honoree> honorees, DateOnly on)
    {
        var persons = honorees.Where(h => h.Kind == HonoreeKind.Person).Select(h => h.Id).ToArray();
        var collectives = honorees.Where(h => h.Kind == HonoreeKind.Collective).Select(h => h.Id).ToArray();
        var households = honorees.Where(h => h.Kind == HonoreeKind.Household).Select(h => h.Id).ToArray();
        var years = (await db.YearFacts.AsNoTracking().Where(f => persons.Contains(f.PersonId!.Value) || collectives.Contains(f.CollectiveId!.Value)).ToListAsync())
            .ToLookup(f => f.PersonId ?? f.CollectiveId!.Value);
        var annulled = db.Annulments;
        var awards = (await db.Bestowals.AsNoTracking()
                .Where(b => persons.Contains(b.PersonId!.Value) || collectives.Contains(b.CollectiveId!.Value) || households.Contains(b.HouseholdId!.Value))
                .Where(b => !annulled.Any(a => a.BestowalId == b.Id))
                .Select(b => new { Of = b.PersonId ?? b.CollectiveId ?? b.HouseholdId!.Value, b.AwardCode, b.Year, b.DecidedOn, b.Basis, b.Reason }).ToListAsync())
            .ToLookup(b => b.Of, b => new HeldAward(b.AwardCode, b.Year, b.DecidedOn, b.Basis, b.Reason));
        var disciplines = (await db.DisciplineRows.AsNoTracking().Where(d => persons.Contains(d.PersonId!.Value) || collectives.Contains(d.CollectiveId!.Value)).ToListAsync())
            .ToLookup(d => d.PersonId ?? d.CollectiveId!.Value, d => new Discipline(d.Level, d.From, d.Until));
        var holds = (await db.HoldRows.AsNoTracking().Where(h => persons.Contains(h.PersonId!.Value) || collectives.Contains(h.CollectiveId!.Value)).ToListAsync())
            .ToLookup(h => h.PersonId ?? h.CollectiveId!.Value, h => new Hold(h.Kind, h.From, h.Until));
        var initiatives = await InitiativesOf(persons);
        var posts = (await db.HeldPosts.AsNoTracking().Where(p => persons.Contains(p.PersonId) && p.From != null).ToListAsync())
            .ToLookup(p => p.PersonId, p => new Post(p.Title, p.From!.Value, p.Until, p.CoefficientGroup));
        var people = await db.People.AsNoTracking().Where(p => persons.Contains(p.Id)).ToDictionaryAsync(p => p.Id);
        var bodies = await db.Organisations.AsNoTracking().Where(o => collectives.Contains(o.Id)).ToDictionaryAsync(o => o.Id);
        return honorees.Distinct().ToDictionary(h => h, h => new Candidate
        {
            Id = h.Id.ToString(),
            Kind = h.Kind switch { HonoreeKind.Person => Foreign(people, h.Id) ? Recipient.Foreign : Recipient.Individual, HonoreeKind.Collective => Recipient.Collective, _ => Recipient.Household },
            Ratings = years[h.Id].Where(f => f.Rating != null).ToDictionary(f => f.Year, f => f.Rating!.Value),
            Awards = [.. awards[h.Id]],
            Initiatives = [.. initiatives[h.Id]],
            Disciplines = [.. disciplines[h.Id]],
            Holds = [.. holds[h.Id]],
            Posts = h.Kind == HonoreeKind.Person ? [.. posts[h.Id]] : null,
            ServiceFrom = h.Kind == HonoreeKind.Person ? people.GetValueOrDefault(h.Id)?.ServiceFrom : bodies.GetValueOrDefault(h.Id)?.ValidFrom,
            Sex = people.GetValueOrDefault(h.Id)?.Sex,
            Nationality = people.GetValueOrDefault(h.Id)?.Nationality,
            Collective = h.Kind == HonoreeKind.Collective ? years[h.Id].ToDictionary(f => f.Year, f => new Membership(f.Members, f.Completed, f.Ldtt, f.Cstdcs, f.Disciplined)) : null,
            BlockRanks = h.Kind == HonoreeKind.Collective ? years[h.Id].Where(f => f.BlockRank != null).ToDictionary(f => f.Year, f => f.BlockRank!.Value) : null,
            DissolvedOn = bodies.GetValueOrDefault(h.Id)?.ValidUntil,
        });
    }

    static bool Foreign(Dictionary<Guid, Person> people, Guid id) => people.TryGetValue(id, out var person) && person.Nationality != "VN";

    async Task<ILookup<Guid, OwnInitiative>> InitiativesOf(Guid[] persons)
    {
        var initiatives = db.Initiatives;
        var uses = db.InitiativeUses.ThatStand();
        var rows = await db.InitiativeAuthors.AsNoTracking().Where(a => persons.Contains(a.PersonId))
            .Join(initiatives.ThatAreRecognised(), a => a.InitiativeId, i => i.Id, (a, i) => new
            {
                a.PersonId, i.Year, i.Scope,
                Used = uses.Where(u => u.InitiativeId == i.Id && u.PersonId == a.PersonId).Select(u => u.AwardCode).FirstOrDefault(),
            }).ToListAsync();
        return rows.ToLookup(r => r.PersonId, r => new OwnInitiative(r.Year, r.Scope) { UsedFor = new Usage(true, r.Used) });
    }
}
