using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Papers.Text;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Organisations;

/// <summary>Where an alias comes from: an officer typed it, or it was learnt when a document was matched.</summary>
public enum AliasOrigin { Typed, Learnt }

/// <summary>Another name or an abbreviation that documents use for a body: "HĐTĐKT huyện".</summary>
public sealed class OrganisationAlias
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required Guid OrganisationId { get; init; }

    /// <summary>Aliases are understood within one tree only: "UBND huyện" means another body elsewhere.</summary>
    public required Guid RootId { get; init; }
    public required string Text { get; init; }
    public required string Folded { get; init; }
    public AliasOrigin Origin { get; init; }
}

/// <summary>A name the body bore before it was renamed, until a day where that is known.</summary>
public sealed class FormerName
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required Guid OrganisationId { get; init; }
    public required string Name { get; init; }
    public required string Folded { get; init; }
    public DateOnly? Until { get; init; }
}

/// <summary>Other names of bodies. One alias means one body in a tree.</summary>
public sealed class Aliases(AppDb db)
{
    public async Task Add(Organisation organisation, string text, AliasOrigin origin = AliasOrigin.Typed)
    {
        var tidy = OrganisationName.Tidy(text);
        var folded = VietnameseText.Fold(tidy);
        if (folded.Length == 0) throw new Refusal("Tên gọi khác cần có chữ hoặc số.");
        if (folded == organisation.Folded || folded == organisation.ShortFolded)
            throw new Refusal($"“{tidy}” đã là tên của chính đơn vị này.");
        await TreeLock.Alone(db);
        await RefuseName(organisation, tidy, folded);
        await RefuseAlias(organisation, tidy, folded);
        db.Add(new OrganisationAlias { OrganisationId = organisation.Id, RootId = organisation.RootId, Text = tidy, Folded = folded, Origin = origin });
        await db.SaveChangesAsync();
    }

    public async Task Remove(Organisation organisation, Guid aliasId)
    {
        if (await db.OrganisationAliases.SingleOrDefaultAsync(a => a.Id == aliasId && a.OrganisationId == organisation.Id) is { } alias) db.Remove(alias);
    }

    async Task RefuseName(Organisation organisation, string tidy, string folded)
    {
        var other = await db.Organisations
            .Where(o => o.RootId == organisation.RootId && o.Folded == folded && o.Id != organisation.Id && o.ValidUntil == null)
            .Select(o => o.Name).FirstOrDefaultAsync();
        if (other is not null) throw new Refusal($"“{tidy}” là tên của một đơn vị khác trong danh mục: “{other}”.");
        if (await db.Set<Groups.GroupName>().AnyAsync(n => n.RootId == organisation.RootId && n.Folded == folded))
            throw new Refusal($"“{tidy}” đang chỉ một nhóm đơn vị. Gỡ ở trang Nhóm đơn vị trước.");
    }

    async Task RefuseAlias(Organisation organisation, string tidy, string folded)
    {
        var owner = await db.OrganisationAliases.Where(a => a.RootId == organisation.RootId && a.Folded == folded)
            .Join(db.Organisations, a => a.OrganisationId, o => o.Id, (a, o) => o).SingleOrDefaultAsync();
        if (owner is null) return;
        throw new Refusal(owner.Id == organisation.Id
            ? $"“{tidy}” đã có trong các tên gọi khác của đơn vị này."
            : $"“{tidy}” đang là tên gọi khác của “{owner.Name}”. Gỡ ở đó trước, rồi thêm lại tại đây.");
    }
}
