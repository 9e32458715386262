using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Organisations.Groups;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Organisations;

/// <summary>Puts bodies into the tree: gives a new one its place below its parent, or makes it the root of a tree of its own.</summary>
public sealed class Founding(AppDb db, Neighbours neighbours)
{
    public async Task<Organisation> Found(Organisation organisation, Organisation? parent)
    {
        await TreeLock.BesideOthers(db);
        var above = parent is null ? null : await Fresh(parent);
        var serial = (await db.Database.SqlQuery<long>($"""select nextval('organisation_serial') as "Value" """).ToListAsync())[0];
        organisation.ParentId = above?.Id;
        organisation.RootId = above is null || organisation.Kind == OrganisationKind.Province ? organisation.Id : above.RootId;
        organisation.Path = $"{above?.Path}{serial}.";
        await neighbours.Check(organisation);
        db.Add(organisation);
        if (organisation.IsRoot) db.AddRange(GroupDefaults.For(organisation.Id));
        return organisation;
    }

    /// <summary>The parent as it stands now, for it may have been moved since the page was opened; a parent not yet saved stands where it was put.</summary>
    async Task<Organisation> Fresh(Organisation parent) => db.Entry(parent).State == EntityState.Added
        ? parent
        : await db.Organisations.AsNoTracking().SingleOrDefaultAsync(o => o.Id == parent.Id)
            ?? throw new Refusal($"“{parent.Name}” không còn trong danh mục. Chọn đơn vị cấp trên khác.");
}
