using BangVang.Kernel.Data;
using BangVang.Law.Book;
using BangVang.Law.Conditions;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Initiatives.Acts;

/// <summary>Somebody was given an award for a year of achievement.</summary>
public sealed record Claim(Guid PersonId, string AwardCode, int Year);

/// <summary>
/// An award that asks for initiatives uses them up: those of its person that were recognised widely enough, the year's own first, that no award
/// has used before.
/// </summary>
public sealed class InitiativeClaims(AppDb db, InitiativeUsing initiatives)
{
    /// <param name="decisionId">The decision of this house; null where an authority outside decided.</param>
    public async Task Use(IEnumerable<Claim> claims, DateOnly on, Guid? decisionId)
    {
        var needs = claims.Select(c => (Claim: c, Need: NeedOf(c.AwardCode, on))).Where(n => n.Need is not null).ToList();
        if (needs.Count == 0) return;
        var people = needs.Select(n => n.Claim.PersonId).ToArray();
        var uses = db.InitiativeUses.ThatStand();
        var free = (await db.InitiativeAuthors.AsNoTracking().Where(a => people.Contains(a.PersonId))
                .Join(db.Initiatives.ThatAreRecognised(), a => a.InitiativeId, i => i.Id, (a, i) => new { a.PersonId, i.Id, i.Year, i.Scope })
                .Where(i => !uses.Any(u => u.InitiativeId == i.Id && u.PersonId == i.PersonId)).ToListAsync())
            .ToLookup(i => i.PersonId);
        var taken = new HashSet<(Guid, Guid)>();
        foreach (var (claim, need) in needs)
        {
            var mine = free[claim.PersonId].Where(i => i.Scope >= need!.Scope && i.Year <= claim.Year && (long)i.Year > (long)claim.Year - need.Years && !taken.Contains((i.PersonId, i.Id)));
            foreach (var one in mine.OrderByDescending(i => i.Year).ThenBy(i => i.Scope).Take(need!.Count).ToList())
            {
                taken.Add((one.PersonId, one.Id));
                await initiatives.Use(one.Id, one.PersonId, claim.AwardCode, on, decisionId);
            }
        }
    }

    static Need? NeedOf(string code, DateOnly on)
    {
        var conditions = Law.Lawbook.National.Find(code)?.On(on)?.Conditions ?? [];
        return conditions.Select(Need.Of).OfType<Need>().OrderByDescending(n => n.Count).FirstOrDefault();
    }

    sealed record Need(int Count, Scope Scope, int Years)
    {
        public static Need? Of(Condition condition) => condition switch
        {
            Law.Conditions.Initiatives i => new(i.Count, i.Scope, i.Within switch { Span.Year => 1, Span.Run => i.Continuous, _ => int.MaxValue }),
            RatingYears { InitiativesNeeded: > 0 } r => new(r.InitiativesNeeded, r.InitiativeScope, Math.Max(1, r.Continuous)),
            Ladder { InitiativesNeeded: > 0 } l => new(l.InitiativesNeeded, l.InitiativeScope, Math.Max(1, l.Continuous)),
            _ => null,
        };
    }
}
