using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Lawbook.Library;

/// <summary>One station of a chain: an instrument, and what it did to the one named before it.</summary>
/// <param name="LinkId">The link that may be taken back; null for replacing, which has its own act.</param>
public sealed record Station(Instrument Instrument, string Did, Instrument? To, string? Basis, Guid? LinkId, bool IsSelf);

/// <summary>What an instrument came from and what became of it: replaced, amended, consolidated, guided, as far as one can follow.</summary>
public sealed class InstrumentChain(AppDb db)
{
    // A law of twenty years has a few dozen relatives; more is a web that nobody reads.
    const int Most = 80;

    public async Task<IReadOnlyList<Station>> Of(Guid id, Actor actor)
    {
        var replaced = await db.InstrumentEndings.AsNoTracking().Where(e => e.WithdrawnAt == null && e.ReplacedById != null).ToListAsync();
        var links = await db.InstrumentLinks.AsNoTracking().Where(l => l.WithdrawnAt == null).ToListAsync();
        List<Step> steps = [.. replaced.Select(e => new Step(e.ReplacedById!.Value, e.InstrumentId, $"Thay thế từ {e.On:dd/MM/yyyy}", e.Basis, null)),
            .. links.Select(l => new Step(l.InstrumentId, l.AboutId, InstrumentLink.Name(l.Kind), l.Basis, l.Id))];
        var family = Family(id, steps);
        var known = await db.InstrumentsVisibleTo(actor).AsNoTracking().Where(i => family.Contains(i.Id)).ToDictionaryAsync(i => i.Id);
        return [.. known.Values.OrderBy(i => i.Date ?? i.ValidFrom ?? DateOnly.MinValue).ThenBy(i => i.Id).SelectMany(i => Stations(i, id, steps, known))];
    }

    static IEnumerable<Station> Stations(Instrument instrument, Guid self, List<Step> steps, Dictionary<Guid, Instrument> known)
    {
        var done = steps.Where(s => s.By == instrument.Id && known.ContainsKey(s.To)).ToList();
        if (done.Count == 0) yield return new Station(instrument, "", null, null, null, instrument.Id == self);
        foreach (var step in done) yield return new Station(instrument, step.Did, known[step.To], step.Basis, step.LinkId, instrument.Id == self);
    }

    static HashSet<Guid> Family(Guid id, List<Step> steps)
    {
        HashSet<Guid> family = [id];
        for (var before = 0; before < family.Count && family.Count < Most;)
        {
            before = family.Count;
            foreach (var step in steps)
                if (family.Contains(step.By) || family.Contains(step.To)) { family.Add(step.By); family.Add(step.To); }
        }
        return family;
    }

    sealed record Step(Guid By, Guid To, string Did, string? Basis, Guid? LinkId);
}
