using BangVang.Kernel.Data;
using BangVang.Organisations.Groups;
using BangVang.Papers.Text;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Organisations.Matching;

/// <summary>Keeps what an officer said a text means, so that the next document is matched by itself.</summary>
public sealed class Learning(AppDb db)
{
    /// <summary>
    /// The last word counts: a learnt alias that meant another body is turned to this one. What an officer typed on a body's page stays.
    /// False when there was nothing to learn.
    /// </summary>
    public async Task<bool> Learn(Guid rootId, string text, Organisation organisation)
    {
        var (tidy, folded) = Tidy(text);
        await TreeLock.Alone(db);
        if (folded.Length == 0 || organisation.RootId != rootId || await IsName(rootId, folded)) return false;
        var known = await AliasOf(rootId, folded);
        if (known is not null && (known.OrganisationId == organisation.Id || known.Origin == AliasOrigin.Typed)) return false;
        if (known is not null) await Remove(known);
        if (await db.GroupNames.SingleOrDefaultAsync(n => n.RootId == rootId && n.Folded == folded) is { } group) await Remove(group);
        db.Add(new OrganisationAlias { OrganisationId = organisation.Id, RootId = rootId, Text = tidy, Folded = folded, Origin = AliasOrigin.Learnt });
        await db.SaveChangesAsync();
        return true;
    }

    /// <summary>The same for a group; one that was only proposed enters the tree.</summary>
    public async Task<OrganisationGroup> Learn(Guid rootId, string text, OrganisationGroup group)
    {
        var (tidy, folded) = Tidy(text);
        await TreeLock.Alone(db);
        var isName = folded.Length == 0 || await IsName(rootId, folded);
        var known = await db.OrganisationGroups.FirstOrDefaultAsync(g => g.Id == group.Id || (g.RootId == rootId && g.Folded == group.Folded));
        if (known is null) db.Add(known = group);
        var name = await db.GroupNames.SingleOrDefaultAsync(n => n.RootId == rootId && n.Folded == folded);
        var alias = await AliasOf(rootId, folded);
        if (!isName && folded != known.Folded && name?.GroupId != known.Id && alias?.Origin != AliasOrigin.Typed)
        {
            if (name is not null) await Remove(name);
            if (alias is not null) await Remove(alias);
            db.Add(new GroupName { GroupId = known.Id, RootId = rootId, Text = tidy, Folded = folded });
        }
        await db.SaveChangesAsync();
        return known;
    }

    Task<OrganisationAlias?> AliasOf(Guid rootId, string folded) =>
        db.OrganisationAliases.SingleOrDefaultAsync(a => a.RootId == rootId && a.Folded == folded);

    // Saved at once, for the new row of the same text must come after it.
    async Task Remove(object row)
    {
        db.Remove(row);
        await db.SaveChangesAsync();
    }

    Task<bool> IsName(Guid rootId, string folded) =>
        db.Organisations.AnyAsync(o => o.RootId == rootId && (o.Folded == folded || o.ShortFolded == folded) && o.ValidUntil == null);

    static (string, string) Tidy(string text)
    {
        var clean = (VietnameseText.Clean(text) ?? "").Trim().Trim('-', '–', '+', '*', '•', '.', ';', ':', ',').Trim();
        if (clean.Length > Organisation.NameLength) return ("", "");
        return (string.Join(' ', clean.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), VietnameseText.Fold(clean));
    }
}
