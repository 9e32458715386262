using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using Microsoft.EntityFrameworkCore;

namespace BangVang.People.Merging;

/// <summary>Joins two records of one person, and parts them again.</summary>
public sealed class Merging(AppDb db, Clock clock)
{
    public async Task<PersonMerge> Merge(Person from, Person into, string reason, Actor actor)
    {
        Refuse(from, into);
        var carried = await db.People.Where(p => p.MergedIntoId == from.Id).ToListAsync();
        foreach (var record in carried) record.MergedIntoId = into.Id;
        from.MergedIntoId = into.Id;
        into.AlsoCalled([.. await NamesOf(into.Id), from.Folded, .. carried.Select(p => p.Folded)]);
        var merge = new PersonMerge
        {
            RootId = into.RootId, FromId = from.Id, IntoId = into.Id, Carried = [.. carried.Select(p => p.Id)], Reason = reason.Trim(), ById = actor.Id, ByName = actor.Name, At = clock.Now,
        };
        db.Add(merge);
        return merge;
    }

    public async Task Undo(PersonMerge merge, string reason, Actor actor)
    {
        merge.Undo(actor.Name, reason.Trim(), clock.Now);
        var from = await db.People.SingleAsync(p => p.Id == merge.FromId);
        if (from.MergedIntoId != merge.IntoId)
            throw new Refusal("Bản ghi này sau đó lại được gộp tiếp. Tách lần gộp sau trước, rồi tách lần này.");
        if (from.IdentityNumber is { } number && await db.People.AnyAsync(p => p.RootId == from.RootId && p.IdentityNumber == number && p.MergedIntoId == null))
            throw new Refusal("Số định danh của bản ghi này nay đứng ở một người khác, nên tách ra sẽ có hai người cùng số. Sửa số ở bản ghi kia trước.");
        from.MergedIntoId = null;
        var carried = merge.Carried;
        foreach (var record in await db.People.Where(p => carried.Contains(p.Id) && p.MergedIntoId == merge.IntoId).ToListAsync()) record.MergedIntoId = from.Id;
        await db.SaveChangesAsync();
        foreach (var person in await db.People.Where(p => p.Id == merge.IntoId || p.Id == from.Id).ToListAsync()) person.AlsoCalled(await NamesOf(person.Id));
    }

    /// <summary>Says that two like records are two people.</summary>
    public async Task TellApart(Guid one, Guid other, Actor actor)
    {
        var (lesser, greater) = one.CompareTo(other) < 0 ? (one, other) : (other, one);
        if (await db.PersonDistinctions.AnyAsync(d => d.OneId == lesser && d.OtherId == greater)) return;
        db.Add(new PersonDistinction { OneId = lesser, OtherId = greater, ByName = actor.Name, At = clock.Now });
    }

    Task<List<string>> NamesOf(Guid id) => db.People.Where(p => p.MergedIntoId == id).OrderBy(p => p.Id).Select(p => p.Folded).ToListAsync();

    static void Refuse(Person from, Person into)
    {
        if (from.Id == into.Id) throw new Refusal("Không thể gộp một bản ghi với chính nó. Chọn bản ghi khác.");
        if (from.RootId != into.RootId) throw new Refusal("Hai bản ghi thuộc hai tỉnh, ngành khác nhau nên không gộp được.");
        if (from.MergedIntoId is not null || into.MergedIntoId is not null) throw new Refusal("Một trong hai bản ghi đã được gộp vào bản ghi khác. Mở lại trang để xem bản ghi đang dùng.");
        if (from.IdentityNumber is { } a && into.IdentityNumber is { } b && a != b)
            throw new Refusal($"Hai bản ghi có hai số định danh khác nhau (…{a[^4..]} và …{b[^4..]}): đây là hai người. Nếu một số bị ghi sai, sửa số ấy trước.");
        if (from.Sex is { } m && into.Sex is { } w && m != w) throw new Refusal("Hai bản ghi khác giới tính. Nếu một bên ghi sai, sửa trước rồi gộp.");
    }
}
