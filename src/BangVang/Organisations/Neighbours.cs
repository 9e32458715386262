using BangVang.Kernel;
using BangVang.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Organisations;

/// <summary>What a body may not be beside: a sibling of the same name at the same time, another with its code, a parent that has ended.</summary>
public sealed class Neighbours(AppDb db)
{
    public async Task Check(Organisation organisation)
    {
        await CheckParent(organisation);
        await CheckName(organisation);
        await CheckCode(organisation);
    }

    async Task CheckParent(Organisation organisation)
    {
        if (organisation.ParentId is not { } parentId || db.ChangeTracker.Entries<Organisation>().Any(e => e.Entity.Id == parentId && e.State == EntityState.Added)) return;
        var parent = await db.Organisations.Where(o => o.Id == parentId).Select(o => new { o.Name, o.ValidUntil }).SingleAsync();
        if (parent.ValidUntil is { } end && (organisation.ValidUntil is null || organisation.ValidUntil > end))
            throw new Refusal($"“{parent.Name}” kết thúc ngày {end:dd/MM/yyyy}, nên “{organisation.Name}” không thể trực thuộc lâu hơn ngày ấy. Chọn đơn vị cấp trên khác hoặc nhập ngày kết thúc.");
    }

    async Task CheckName(Organisation organisation)
    {
        var same = await AtTheSameTime(organisation)
            .Where(o => o.ParentId == organisation.ParentId && o.ParentId != null && o.Name == organisation.Name)
            .Select(o => new { o.Name }).FirstOrDefaultAsync();
        if (same is not null)
            throw new Refusal($"Đã có “{same.Name}” trực thuộc cùng đơn vị cấp trên trong thời gian ấy. Dùng đơn vị đã có, hoặc ghi ngày kết thúc của nó trước.");
    }

    async Task CheckCode(Organisation organisation)
    {
        if (organisation.Code is not { } code) return;
        var same = await AtTheSameTime(organisation)
            .Where(o => o.Code == code && o.RootId == organisation.RootId).Select(o => new { o.Name }).FirstOrDefaultAsync();
        if (same is not null) throw new Refusal($"Mã {code} đang là mã của “{same.Name}”. Kiểm tra lại mã.");
    }

    IQueryable<Organisation> AtTheSameTime(Organisation organisation)
    {
        var (from, until) = (organisation.ValidFrom, organisation.ValidUntil);
        return db.Organisations.Where(o => o.Id != organisation.Id
            && (o.ValidFrom == null || until == null || o.ValidFrom <= until)
            && (o.ValidUntil == null || from == null || from <= o.ValidUntil));
    }
}

/// <summary>Who adds to the tree may do so beside others; who moves or ends parts of it is alone until the transaction is over.</summary>
static class TreeLock
{
    const long Key = 0x4F5247;

    public static Task BesideOthers(AppDb db) => db.Database.ExecuteSqlAsync($"select pg_advisory_xact_lock_shared({Key})");

    public static Task Alone(AppDb db) => db.Database.ExecuteSqlAsync($"select pg_advisory_xact_lock({Key})");
}
