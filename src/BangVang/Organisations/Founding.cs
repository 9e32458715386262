using BangVang.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Organisations;

/// <summary>Puts bodies into the tree: gives a new one its place below its parent, or makes it the root of a tree of its own.</summary>
public sealed class Founding(AppDb db)
{
    public async Task<Organisation> Found(Organisation organisation, Organisation? parent)
    {
        var serial = (await db.Database.SqlQuery<long>($"""select nextval('organisation_serial') as "Value" """).ToListAsync())[0];
        organisation.ParentId = parent?.Id;
        organisation.RootId = parent?.RootId ?? organisation.Id;
        organisation.Path = $"{parent?.Path}{serial}.";
        db.Add(organisation);
        return organisation;
    }
}
