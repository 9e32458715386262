using BangVang.Councils;
using BangVang.Dossiers;
using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Law.Book;
using BangVang.Lawbook.Overlays;
using BangVang.Organisations;
using BangVang.People;
using BangVang.Registry;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Decisions.Drafting;

/// <summary>Somebody entered at once, without a dossier: as for a sudden award.</summary>
public sealed record DirectEntry(Honoree Honoree, Guid OrganisationId, string Name, string? Place, Standing? Standing, string AwardCode, Basis Basis, int Year, string? Reason);

/// <summary>Fills the list of a draft: from dossiers, at once, or with rows of the register that are to be ended.</summary>
public sealed class DrawingUp(AppDb db, LawInForce law, Clock clock)
{
    public async Task<int> FromNominees(Decision decision, IReadOnlyCollection<Guid> chosen, Actor actor)
    {
        decision.Wrote(actor);
        // A nominee goes into one decision: whoever comes second waits here and finds it taken.
        await db.Hold<Nominee>([.. chosen]);
        var (dossiers, taken) = (db.Dossiers, db.NomineesInDecisions());
        var found = await db.Nominees.Where(n => chosen.Contains(n.Id) && !taken.Contains(n.Id))
            .Join(dossiers.Where(d => d.DecidingBodyId == decision.OrganisationId), n => n.DossierId, d => d.Id, (n, d) => new { Nominee = n, Dossier = d })
            .OrderBy(n => n.Dossier.Id).ThenBy(n => n.Nominee.Position).ToListAsync();
        var bodies = await Bodies([.. found.Select(f => f.Nominee.Honoree)]);
        var book = await Book(decision);
        List<DecisionItem> items = [];
        foreach (var one in found)
        {
            var (organisation, standing) = bodies[one.Nominee.Honoree];
            items.Add(new DecisionItem
            {
                DecisionId = decision.Id, Position = 0, NomineeId = one.Nominee.Id, Honoree = one.Nominee.Honoree, OrganisationId = organisation, Name = one.Nominee.Name,
                Place = one.Nominee.Place, Standing = standing, AwardCode = one.Nominee.AwardCode, AwardName = NameOf(book, one.Nominee.AwardCode), Basis = one.Dossier.Basis,
                Year = one.Dossier.Year, Period = one.Dossier.Period, Reason = one.Nominee.Reason,
            });
        }
        await Take(decision, items);
        decision.SessionId ??= await db.CouncilResults.Where(r => chosen.Contains(r.NomineeId) && r.IsPassed).Select(r => (Guid?)r.SessionId).FirstOrDefaultAsync();
        return found.Count;
    }

    public async Task Enter(Decision decision, DirectEntry entry, Actor actor)
    {
        decision.Wrote(actor);
        var book = await Book(decision);
        if (book.Find(entry.AwardCode)?.On(clock.Today) is null) throw new Refusal("Danh hiệu, hình thức này không được xét tặng hiện nay theo sổ luật. Chọn danh hiệu, hình thức khác.");
        await Take(decision, [new DecisionItem
        {
            DecisionId = decision.Id, Position = 0, Honoree = entry.Honoree, OrganisationId = entry.OrganisationId, Name = entry.Name, Place = entry.Place,
            Standing = entry.Standing, AwardCode = entry.AwardCode, AwardName = NameOf(book, entry.AwardCode), Basis = entry.Basis, Year = entry.Year, Reason = entry.Reason,
        }]);
    }

    /// <summary>Rows of the body's own register that a later decision ends or puts right.</summary>
    public async Task<int> FromRegister(Decision decision, IReadOnlyCollection<Guid> rows, Actor actor)
    {
        decision.Wrote(actor);
        var (annulled, own, here) = (db.Annulments, db.Decisions.Where(d => d.OrganisationId == decision.OrganisationId), db.DecisionItems.Where(i => i.DecisionId == decision.Id));
        var found = await db.Bestowals.Where(b => rows.Contains(b.Id) && own.Any(d => d.Id == b.DecisionId) && !annulled.Any(a => a.BestowalId == b.Id) && !here.Any(i => i.BestowalId == b.Id))
            .OrderBy(b => b.DecidedOn).ThenBy(b => b.GoldenNumber).ToListAsync();
        var book = await Book(decision);
        var position = await LastPosition(decision.Id);
        foreach (var row in found)
            db.Add(new DecisionItem
            {
                DecisionId = decision.Id, Position = ++position, Honoree = row.Honoree, OrganisationId = row.OrganisationId, Name = row.Name, Place = row.Place, Standing = row.Standing,
                AwardCode = row.AwardCode, AwardName = NameOf(book, row.AwardCode), Basis = row.Basis, Year = row.Year, Period = row.Period,
                Reason = decision.Kind == DecisionKind.Correction ? row.Reason : null, BestowalId = row.Id,
            });
        return found.Count;
    }

    public async Task Remove(Decision decision, DecisionItem item, Actor actor)
    {
        decision.Wrote(actor);
        db.Remove(item);
        foreach (var below in await db.DecisionItems.Where(i => i.DecisionId == decision.Id && i.Position > item.Position).OrderBy(i => i.Position).ToListAsync()) below.Position--;
    }

    // Collectives, persons, households: the places in the list are the golden book's numbers, and the paper counts down its page.
    async Task Take(Decision decision, IReadOnlyCollection<DecisionItem> added)
    {
        var before = await db.DecisionItems.Where(i => i.DecisionId == decision.Id).OrderBy(i => i.Position).ToListAsync();
        db.AddRange(added);
        var place = 0;
        foreach (var item in before.Concat(added).OrderBy(i => i.CollectiveId is null).ThenBy(i => i.PersonId is null)) item.Position = ++place;
    }

    async Task<Law.Lawbook> Book(Decision decision)
    {
        var path = await db.Organisations.Where(o => o.Id == decision.OrganisationId).Select(o => o.Path).SingleAsync();
        return (await law.For(path)).Book;
    }

    string NameOf(Law.Lawbook book, string code) => book.Find(code) is { } award ? award.On(clock.Today)?.Name ?? award.Name : code;

    async Task<int> LastPosition(Guid decisionId) => await db.DecisionItems.Where(i => i.DecisionId == decisionId).MaxAsync(i => (int?)i.Position) ?? 0;

    async Task<Dictionary<Honoree, (Guid Organisation, Standing? Standing)>> Bodies(IReadOnlyCollection<Honoree> honorees)
    {
        var people = honorees.Where(h => h.Kind == HonoreeKind.Person).Select(h => h.Id).ToArray();
        var households = honorees.Where(h => h.Kind == HonoreeKind.Household).Select(h => h.Id).ToArray();
        var found = honorees.Where(h => h.Kind == HonoreeKind.Collective).Distinct().ToDictionary(h => h, h => (h.Id, (Standing?)null));
        foreach (var person in await db.People.Where(p => people.Contains(p.Id)).Select(p => new { p.Id, p.OrganisationId, p.Standing }).ToListAsync())
            found[Honoree.Person(person.Id)] = (person.OrganisationId, person.Standing);
        foreach (var household in await db.Households.Where(h => households.Contains(h.Id)).Select(h => new { h.Id, h.OrganisationId }).ToListAsync())
            found[Honoree.Household(household.Id)] = (household.OrganisationId, null);
        return found;
    }
}
