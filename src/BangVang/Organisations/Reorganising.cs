using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Events;
using BangVang.Organisations.Succeeding;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Organisations;

/// <summary>
/// Merges several bodies into one and splits one into several, on a date and on the basis of a decision. Those that carry on may be
/// bodies of the tree or new ones: a new one is founded below <c>newBelow</c> after the former have ended, for it may bear their name.
/// </summary>
public sealed class Reorganising(AppDb db, Events events, Moving moving, Founding founding, TakingOver takingOver)
{
    /// <summary>The former ones end the day before; what lies directly below them goes to the one that carries on.</summary>
    public async Task Merge(IReadOnlyList<Organisation> from, Organisation into, DateOnly on, string basis, Organisation? newBelow = null)
    {
        if (from.Count == 0) throw new Refusal("Chưa chọn đơn vị nào để sáp nhập.");
        if (from.Any(f => f.Id == into.Id))
            throw new Refusal($"“{into.Name}” vừa là đơn vị được sáp nhập vừa là đơn vị sau sáp nhập. Bỏ nó khỏi một bên.");
        var children = await End(from, on, basis);
        await Welcome(from, [into], on, basis.Trim(), newBelow);
        foreach (var child in children) await moving.Move(child, into);
        await events.Publish(new OrganisationMerged([.. from.Select(f => f.Id)], into.Id, on));
        await takingOver.Begin([.. from.Select(f => f.Id)]);
    }

    /// <summary>The body ends the day before; <paramref name="heirs"/> says which successor each of its children goes to.</summary>
    public async Task Split(
        Organisation from, IReadOnlyList<Organisation> into, DateOnly on, string basis, IReadOnlyDictionary<Guid, Organisation> heirs, Organisation? newBelow = null)
    {
        var successors = into.DistinctBy(i => i.Id).ToList();
        if (successors.Count < 2) throw new Refusal($"Chia “{from.Name}” cần ít nhất hai đơn vị sau khi chia.");
        if (successors.Exists(i => i.Id == from.Id)) throw new Refusal($"“{from.Name}” không thể là đơn vị sau khi chia của chính nó.");
        var children = await End([from], on, basis);
        if (children.Find(c => !heirs.ContainsKey(c.Id)) is { } lost)
            throw new Refusal($"Chưa chọn “{lost.Name}” về đơn vị nào sau khi chia “{from.Name}”.");
        await Welcome([from], successors, on, basis.Trim(), newBelow);
        foreach (var child in children) await moving.Move(child, heirs[child.Id]);
        await events.Publish(new OrganisationSplit(from.Id, [.. successors.Select(i => i.Id)], on));
        await takingOver.Begin([from.Id]);
    }

    /// <summary>What lies directly below the body and goes on after the day before.</summary>
    public Task<List<Organisation>> Children(IReadOnlyCollection<Guid> ids, DateOnly on) => db.Organisations
        .Where(o => o.ParentId != null && ids.Contains(o.ParentId.Value) && !ids.Contains(o.Id) && (o.ValidUntil == null || o.ValidUntil >= on))
        .OrderBy(o => o.Path).ToListAsync();

    async Task<List<Organisation>> End(IReadOnlyList<Organisation> from, DateOnly on, string basis)
    {
        await TreeLock.Alone(db);
        if (basis.Trim().Length == 0) throw new Refusal("Chưa ghi căn cứ (nghị quyết, quyết định) của việc sắp xếp.");
        foreach (var former in from)
        {
            await db.Entry(former).ReloadAsync();
            await RefuseFormer(former, on);
            former.Last(former.ValidFrom, on.AddDays(-1));
        }
        await db.SaveChangesAsync();
        return await Children([.. from.Select(f => f.Id)], on);
    }

    async Task Welcome(IReadOnlyList<Organisation> from, IReadOnlyList<Organisation> into, DateOnly on, string basis, Organisation? newBelow)
    {
        foreach (var successor in into)
        {
            if (db.Entry(successor).State == EntityState.Detached)
            {
                successor.Last(on, null);
                await founding.Found(successor, newBelow);
                await db.SaveChangesAsync();
            }
            else await db.Entry(successor).ReloadAsync();
            foreach (var former in from)
            {
                RefuseSuccessor(former, successor, on);
                db.Add(new Succession { FromId = former.Id, ToId = successor.Id, On = on, Basis = basis });
            }
        }
        await db.SaveChangesAsync();
    }

    async Task RefuseFormer(Organisation former, DateOnly on)
    {
        if (await db.Successions.AnyAsync(s => s.FromId == former.Id))
            throw new Refusal($"“{former.Name}” đã được sáp nhập hoặc chia tách từ trước, xem trang của đơn vị ấy.");
        if (former.ValidUntil < on.AddDays(-1))
            throw new Refusal($"“{former.Name}” đã kết thúc ngày {former.ValidUntil:dd/MM/yyyy}, trước ngày {on:dd/MM/yyyy}. Kiểm tra lại ngày.");
        if (former.ValidFrom >= on)
            throw new Refusal($"“{former.Name}” mới thành lập ngày {former.ValidFrom:dd/MM/yyyy}, nên không thể kết thúc trước ngày {on:dd/MM/yyyy}. Kiểm tra lại ngày.");
        var joined = await db.Successions.Where(s => s.ToId == former.Id && s.On >= on).OrderBy(s => s.On).Select(s => (DateOnly?)s.On).FirstOrDefaultAsync();
        if (joined is { } day)
            throw new Refusal($"Ngày {day:dd/MM/yyyy} “{former.Name}” còn tiếp nhận đơn vị khác, nên không thể kết thúc trước ngày ấy. Kiểm tra lại ngày.");
    }

    static void RefuseSuccessor(Organisation former, Organisation successor, DateOnly on)
    {
        if (!successor.IsValidOn(on))
            throw new Refusal($"Ngày {on:dd/MM/yyyy} “{successor.Name}” chưa thành lập hoặc đã kết thúc. Sửa ngày của đơn vị ấy trước, hoặc chọn đơn vị khác.");
        if (former.RootId != successor.RootId && !(former.Kind == OrganisationKind.Province && successor.Kind == OrganisationKind.Province))
            throw new Refusal($"“{successor.Name}” thuộc danh mục của một tỉnh, ngành khác với “{former.Name}”.");
        if (successor.IsAtOrBelow(former))
            throw new Refusal($"“{successor.Name}” đang trực thuộc “{former.Name}”. Chuyển nó lên cấp trên trước.");
    }
}
