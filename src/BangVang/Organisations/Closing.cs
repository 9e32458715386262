using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Events;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Organisations;

/// <summary>Ends a body, or changes its days: nothing below it may last longer, nor anything above it end sooner.</summary>
public sealed class Closing(AppDb db, Events events, Neighbours neighbours)
{
    public async Task Close(Organisation organisation, DateOnly lastDay)
    {
        await TreeLock.Alone(db);
        if (organisation.ValidUntil is { } ended && ended <= lastDay)
            throw new Refusal($"“{organisation.Name}” đã kết thúc ngày {ended:dd/MM/yyyy} rồi.");
        await ChangeDays(organisation, organisation.ValidFrom, lastDay);
        await db.SaveChangesAsync();
        await events.Publish(new OrganisationClosed(organisation.Id, lastDay));
    }

    public async Task ChangeDays(Organisation organisation, DateOnly? from, DateOnly? until)
    {
        await TreeLock.Alone(db);
        if (organisation.ValidUntil != until && await db.Successions.AnyAsync(s => s.FromId == organisation.Id))
            throw new Refusal($"“{organisation.Name}” đã được sáp nhập hoặc chia tách, nên ngày kết thúc theo quyết định ấy, không sửa ở đây.");
        organisation.Last(from, until);
        var joined = await db.Successions.Where(s => s.ToId == organisation.Id).Select(s => s.On).ToListAsync();
        if (joined.Exists(day => !organisation.IsValidOn(day)))
            throw new Refusal($"“{organisation.Name}” tiếp nhận đơn vị khác ngày {joined.Find(day => !organisation.IsValidOn(day)):dd/MM/yyyy}, nên phải còn hoạt động vào ngày ấy.");
        if (until is { } last) await CheckBelow(organisation, last);
        await neighbours.Check(organisation);
    }

    async Task CheckBelow(Organisation organisation, DateOnly last)
    {
        var longer = await db.Organisations
            .Where(o => o.ParentId == organisation.Id && (o.ValidUntil == null || o.ValidUntil > last))
            .OrderBy(o => o.Folded).Select(o => o.Name).Take(4).ToListAsync();
        if (longer.Count == 0) return;
        var names = string.Join(", ", longer.Take(3).Select(n => $"“{n}”")) + (longer.Count > 3 ? "…" : "");
        throw new Refusal($"Sau ngày {last:dd/MM/yyyy} vẫn còn đơn vị trực thuộc: {names}. Kết thúc hoặc chuyển các đơn vị ấy trước.");
    }
}
