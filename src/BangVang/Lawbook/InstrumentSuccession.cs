using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Papers.Text;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Lawbook;

/// <summary>Ends instruments: on a day, on a basis, replaced by another or not.</summary>
public sealed class InstrumentSuccession(AppDb db, Clock clock)
{
    public async Task<InstrumentEnding> End(Instrument instrument, DateOnly on, Instrument? by, string? basis, Actor actor)
    {
        if (by is not null) await MustBeAbleToReplace(instrument, by, on);
        var ending = new InstrumentEnding
        {
            InstrumentId = instrument.Id, ReplacedById = by?.Id, On = on, UntilBefore = instrument.ValidUntil,
            Basis = VietnameseText.OrNull(basis), EndedById = actor.Id, EndedAt = clock.Now,
        };
        instrument.EndBefore(on);
        instrument.EditedByPerson(clock.Now);
        db.Add(ending);
        return ending;
    }

    async Task MustBeAbleToReplace(Instrument instrument, Instrument by, DateOnly on)
    {
        if (by.Id == instrument.Id) throw new Refusal("Văn bản không thể thay thế chính nó. Chọn văn bản khác, hoặc để trống nếu chỉ hết hiệu lực.");
        if (by.ValidFrom > on)
            throw new Refusal($"{by.Title} có hiệu lực từ {by.ValidFrom:dd/MM/yyyy}, sau ngày {on:dd/MM/yyyy}. Sửa ngày hết hiệu lực hoặc chọn văn bản khác.");
        var links = await db.InstrumentEndings.Where(e => e.WithdrawnAt == null && e.ReplacedById != null)
            .Select(e => new { e.InstrumentId, By = e.ReplacedById!.Value }).ToListAsync();
        var next = links.ToLookup(l => l.InstrumentId, l => l.By);
        if (Reaches(next, by.Id, instrument.Id, []))
            throw new Refusal($"{by.Title} đã được {instrument.Title} thay thế (trực tiếp hoặc qua văn bản khác); không thể thay thế ngược lại.");
    }

    static bool Reaches(ILookup<Guid, Guid> next, Guid from, Guid to, HashSet<Guid> seen) =>
        from == to || seen.Add(from) && next[from].Any(further => Reaches(next, further, to, seen));
}
