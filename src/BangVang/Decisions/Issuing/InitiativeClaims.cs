using BangVang.Initiatives;
using BangVang.Initiatives.Acts;
using BangVang.Kernel.Data;
using BangVang.Law.Book;
using BangVang.Law.Conditions;
using BangVang.Registry;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Decisions.Issuing;

/// <summary>
/// An award that asks for initiatives uses them up: those of its person that were recognised widely enough, the year's own first, that no award
/// has used before.
/// </summary>
public sealed class InitiativeClaims(AppDb db, InitiativeUsing initiatives)
{
    public async Task Use(Decision decision, IReadOnlyList<DecisionItem> items, DateOnly on)
    {
        var needs = items.Where(i => i.PersonId is not null).Select(i => (Item: i, Need: NeedOf(i.AwardCode, on))).Where(n => n.Need is not null).ToList();
        if (needs.Count == 0) return;
        var people = needs.Select(n => n.Item.PersonId!.Value).ToArray();
        var uses = db.InitiativeUses.ThatStand();
        var free = (await db.InitiativeAuthors.AsNoTracking().Where(a => people.Contains(a.PersonId))
                .Join(db.Initiatives.ThatAreRecognised(), a => a.InitiativeId, i => i.Id, (a, i) => new { a.PersonId, i.Id, i.Year, i.Scope })
                .Where(i => !uses.Any(u => u.InitiativeId == i.Id && u.PersonId == i.PersonId)).ToListAsync())
            .ToLookup(i => i.PersonId);
        var taken = new HashSet<(Guid, Guid)>();
        foreach (var (item, need) in needs)
        {
            var mine = free[item.PersonId!.Value].Where(i => i.Scope >= need!.Scope && i.Year <= item.Year && (long)i.Year > (long)item.Year - need.Years && !taken.Contains((i.PersonId, i.Id)));
            foreach (var one in mine.OrderByDescending(i => i.Year).ThenBy(i => i.Scope).Take(need!.Count).ToList())
            {
                taken.Add((one.PersonId, one.Id));
                await initiatives.Use(one.Id, one.PersonId, item.AwardCode, on, decision.Id);
            }
        }
    }

    /// <summary>An award that is annulled gives back what it used.</summary>
    public async Task Release(IEnumerable<Bestowal> ended, DateOnly on, string because)
    {
        foreach (var row in ended)
            if (row is { DecisionId: { } decision, PersonId: { } person }) await initiatives.Release(decision, person, row.AwardCode, on, because);
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
