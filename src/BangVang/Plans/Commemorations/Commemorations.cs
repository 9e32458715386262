using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Plans.Commemorations;

/// <summary>Questions that plans and pages ask of the commemorations.</summary>
public sealed class Commemorations(AppDb db, Clock clock)
{
    (Guid ActorId, IReadOnlyList<Commemoration> Days)? asked;

    /// <summary>All that the actor's trees and the country keep in a year, by date.</summary>
    public async Task<IReadOnlyList<Occasion>> OccasionsOf(int year, Actor actor) => Between(
        new DateOnly(year, 1, 1), new DateOnly(year, 12, 31), await VisibleTo(actor));

    /// <summary>The next ones from a date, that day included.</summary>
    public async Task<IReadOnlyList<Occasion>> Next(int count, DateOnly from, Actor actor) =>
        [.. Between(from, from.AddDays(400), await VisibleTo(actor)).Take(count)];

    /// <summary>Those of today: what the head of the first page says.</summary>
    public async Task<IReadOnlyList<Occasion>> Today(Actor actor) =>
        Between(clock.Today, clock.Today, await VisibleTo(actor));

    /// <summary>The day on which it is kept that year; null when it is not kept, or when its lunar day cannot be told for that year.</summary>
    public async Task<DateOnly?> DateIn(Guid commemorationId, int year) =>
        (await db.Commemorations.AsNoTracking().FirstOrDefaultAsync(c => c.Id == commemorationId))?.DateIn(year);

    /// <summary>The commemoration of the country or of the tree that a text means; null when none, or when several could be meant.</summary>
    public async Task<Commemoration?> Match(string? text, Guid rootId) =>
        Matcher.Find(text, await db.Commemorations.AsNoTracking().Where(c => c.RootId == null || c.RootId == rootId).ToListAsync());

    public static IReadOnlyList<Occasion> Between(DateOnly from, DateOnly until, IEnumerable<Commemoration> days) =>
        [.. days.SelectMany(day => Enumerable.Range(from.Year, until.Year - from.Year + 1).SelectMany(day.In))
            .Where(o => from <= o.Date && o.Date <= until)
            .OrderBy(o => o.Date).ThenByDescending(o => o.Roundness).ThenBy(o => o.Of.FirstYear ?? int.MaxValue).ThenBy(o => o.Of.Name)];

    // Several parts of one page ask for them: once a request is enough.
    async Task<IReadOnlyList<Commemoration>> VisibleTo(Actor actor)
    {
        if (asked is { } known && known.ActorId == actor.Id) return known.Days;
        var days = await db.CommemorationsVisibleTo(actor).AsNoTracking().ToListAsync();
        asked = (actor.Id, days);
        return days;
    }
}
