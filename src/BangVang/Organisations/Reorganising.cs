using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Events;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Organisations;

/// <summary>Merges several bodies into one and splits one into several, on a date and on the basis of a decision.</summary>
public sealed class Reorganising(AppDb db, Events events, Moving moving)
{
    /// <summary>The former ones end the day before; what lies directly below them goes to the one that carries on.</summary>
    public async Task Merge(IReadOnlyList<Organisation> from, Organisation into, DateOnly on, string basis)
    {
        await Begin([.. from, into]);
        if (from.Count == 0) throw new Refusal("Chưa chọn đơn vị nào để sáp nhập.");
        if (from.Any(f => f.Id == into.Id))
            throw new Refusal($"“{into.Name}” vừa là đơn vị được sáp nhập vừa là đơn vị sau sáp nhập. Bỏ nó khỏi một bên.");
        foreach (var former in from)
        {
            await RefuseRepeated(former, on);
            Refuse(former, into, on);
        }
        foreach (var former in from)
        {
            Succeed(former, into, on, basis);
            foreach (var child in await Children(former, on))
                if (from.All(f => f.Id != child.Id)) await moving.Move(child, into);
        }
        foreach (var former in from) former.Last(former.ValidFrom, on.AddDays(-1));
        await db.SaveChangesAsync();
        await events.Publish(new OrganisationMerged([.. from.Select(f => f.Id)], into.Id, on));
    }

    /// <summary>The body ends the day before; <paramref name="heirs"/> says which successor each of its children goes to.</summary>
    public async Task Split(Organisation from, IReadOnlyList<Organisation> into, DateOnly on, string basis, IReadOnlyDictionary<Guid, Organisation> heirs)
    {
        await Begin([from, .. into]);
        if (into.DistinctBy(i => i.Id).Count() < 2) throw new Refusal($"Chia “{from.Name}” cần ít nhất hai đơn vị sau khi chia.");
        if (into.Any(i => i.Id == from.Id)) throw new Refusal($"“{from.Name}” không thể là đơn vị sau khi chia của chính nó.");
        await RefuseRepeated(from, on);
        foreach (var successor in into.DistinctBy(i => i.Id))
        {
            Refuse(from, successor, on);
            Succeed(from, successor, on, basis);
        }
        foreach (var child in await Children(from, on))
            await moving.Move(child, heirs.TryGetValue(child.Id, out var heir)
                ? heir
                : throw new Refusal($"Chưa chọn “{child.Name}” về đơn vị nào sau khi chia “{from.Name}”."));
        from.Last(from.ValidFrom, on.AddDays(-1));
        await db.SaveChangesAsync();
        await events.Publish(new OrganisationSplit(from.Id, [.. into.Select(i => i.Id).Distinct()], on));
    }

    /// <summary>Alone in the tree, with the bodies as they stand now.</summary>
    async Task Begin(IReadOnlyList<Organisation> bodies)
    {
        await TreeLock.Alone(db);
        await db.SaveChangesAsync();
        foreach (var body in bodies) await db.Entry(body).ReloadAsync();
    }

    async Task RefuseRepeated(Organisation former, DateOnly on)
    {
        if (await db.Successions.AnyAsync(s => s.FromId == former.Id))
            throw new Refusal($"“{former.Name}” đã được sáp nhập hoặc chia tách từ trước, xem trang của đơn vị ấy.");
        var joined = await db.Successions.Where(s => s.ToId == former.Id && s.On >= on).OrderBy(s => s.On).Select(s => (DateOnly?)s.On).FirstOrDefaultAsync();
        if (joined is { } day)
            throw new Refusal($"Ngày {day:dd/MM/yyyy} “{former.Name}” còn tiếp nhận đơn vị khác, nên không thể kết thúc trước ngày ấy. Kiểm tra lại ngày.");
    }

    static void Refuse(Organisation former, Organisation successor, DateOnly on)
    {
        var before = on.AddDays(-1);
        if (former.ValidUntil < before)
            throw new Refusal($"“{former.Name}” đã kết thúc ngày {former.ValidUntil:dd/MM/yyyy}, trước ngày {on:dd/MM/yyyy}. Kiểm tra lại ngày.");
        if (former.ValidFrom > before)
            throw new Refusal($"“{former.Name}” mới thành lập ngày {former.ValidFrom:dd/MM/yyyy}, nên không thể kết thúc trước ngày {on:dd/MM/yyyy}. Kiểm tra lại ngày.");
        if (!successor.IsValidOn(on))
            throw new Refusal($"Ngày {on:dd/MM/yyyy} “{successor.Name}” chưa thành lập hoặc đã kết thúc. Sửa ngày của đơn vị ấy trước, hoặc chọn đơn vị khác.");
        if (former.RootId != successor.RootId && !(former.Kind == OrganisationKind.Province && successor.Kind == OrganisationKind.Province))
            throw new Refusal($"“{successor.Name}” thuộc danh mục của một tỉnh, ngành khác với “{former.Name}”.");
        if (successor.IsAtOrBelow(former))
            throw new Refusal($"“{successor.Name}” đang trực thuộc “{former.Name}”. Chuyển nó lên cấp trên trước.");
    }

    void Succeed(Organisation former, Organisation successor, DateOnly on, string basis)
    {
        var tidy = basis.Trim();
        if (tidy.Length == 0) throw new Refusal("Chưa ghi căn cứ (nghị quyết, quyết định) của việc sắp xếp.");
        db.Add(new Succession { FromId = former.Id, ToId = successor.Id, On = on, Basis = tidy });
    }

    Task<List<Organisation>> Children(Organisation organisation, DateOnly on) => db.Organisations
        .Where(o => o.ParentId == organisation.Id && (o.ValidUntil == null || o.ValidUntil >= on)).OrderBy(o => o.Path).ToListAsync();
}
