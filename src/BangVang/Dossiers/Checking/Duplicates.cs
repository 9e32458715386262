using BangVang.Kernel.Data;
using BangVang.People;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Dossiers.Checking;

/// <summary>The same honoree proposed elsewhere in the same year.</summary>
/// <param name="IsSameAward">For the very same award; otherwise for another, which may be right.</param>
public sealed record Twice(Guid NomineeId, Guid OtherDossierId, string OtherDossier, string OtherAward, bool IsSameAward);

/// <summary>Finds who is proposed twice in one year, in this dossier or in another of the tree. A line sent up from below is not a second one.</summary>
public sealed class Duplicates(AppDb db)
{
    public async Task<ILookup<Guid, Twice>> Of(Dossier dossier, IReadOnlyCollection<Nominee> nominees)
    {
        Guid[] Ids(Func<Honoree, Guid?> id) => [.. nominees.Select(n => id(n.Honoree)).OfType<Guid>().Distinct()];
        var (persons, collectives, households) = (Ids(h => h.PersonId), Ids(h => h.CollectiveId), Ids(h => h.HouseholdId));
        var dossiers = db.Dossiers.Where(d => d.RootId == dossier.RootId && d.Year == dossier.Year && d.State != DossierState.Withdrawn && d.State != DossierState.Refused);
        var others = await db.Nominees.AsNoTracking()
            .Where(n => n.Standing != NomineeStanding.Withdrawn && n.Standing != NomineeStanding.LeftOut && n.Standing != NomineeStanding.NotAgreed)
            .Where(n => persons.Contains(n.PersonId!.Value) || collectives.Contains(n.CollectiveId!.Value) || households.Contains(n.HouseholdId!.Value))
            .Join(dossiers, n => n.DossierId, d => d.Id, (n, d) => new { Nominee = n, d.Code, d.Title }).ToListAsync();
        var byWho = others.ToLookup(o => o.Nominee.Honoree);
        return nominees.Where(n => n.Stands)
            .SelectMany(n => byWho[n.Honoree].Where(o => o.Nominee.Id != n.Id && o.Nominee.FromNomineeId != n.Id && n.FromNomineeId != o.Nominee.Id)
                .Select(o => new Twice(n.Id, o.Nominee.DossierId, o.Code ?? o.Title, o.Nominee.AwardCode, o.Nominee.AwardCode == n.AwardCode)))
            .ToLookup(t => t.NomineeId);
    }
}
