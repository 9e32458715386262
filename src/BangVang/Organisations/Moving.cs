using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Events;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Organisations;

/// <summary>Puts a body, with all that lies below it, under another parent of the same tree.</summary>
public sealed class Moving(AppDb db, Events events, Neighbours neighbours)
{
    public async Task Move(Organisation organisation, Organisation to)
    {
        await TreeLock.Alone(db);
        var (oldPath, parent) = (await PathOf(organisation), await db.Organisations.AsNoTracking().SingleAsync(o => o.Id == to.Id));
        organisation.Path = oldPath;
        Refuse(organisation, parent);
        organisation.ParentId = parent.Id;
        organisation.Path = parent.Path + organisation.Serial;
        await neighbours.Check(organisation);
        await db.SaveChangesAsync();
        await db.Database.ExecuteSqlAsync($"""
            update organisations set path = {organisation.Path} || substr(path, {oldPath.Length + 1})
            where path like {oldPath + "%"} and id <> {organisation.Id}
            """);
        foreach (var below in db.ChangeTracker.Entries<Organisation>().Where(e => e.Entity.Path.StartsWith(oldPath, StringComparison.Ordinal)).ToList())
            await below.ReloadAsync();
        await events.Publish(new OrganisationMoved(organisation.Id, oldPath, organisation.Path));
    }

    static void Refuse(Organisation organisation, Organisation parent)
    {
        if (parent.Id == organisation.Id)
            throw new Refusal($"“{organisation.Name}” không thể trực thuộc chính nó. Chọn đơn vị cấp trên khác.");
        if (parent.IsAtOrBelow(organisation))
            throw new Refusal($"“{parent.Name}” đang nằm dưới “{organisation.Name}” nên không thể là cấp trên của nó. Chuyển “{parent.Name}” đi nơi khác trước.");
        var staysRoot = organisation is { IsRoot: true, Kind: OrganisationKind.Province };
        if (!staysRoot && parent.RootId != organisation.RootId)
            throw new Refusal($"“{parent.Name}” thuộc danh mục của một tỉnh, ngành khác. Lập đơn vị mới ở đó rồi sáp nhập “{organisation.Name}” vào.");
    }

    Task<string> PathOf(Organisation organisation) => db.Organisations.Where(o => o.Id == organisation.Id).Select(o => o.Path).SingleAsync();
}
