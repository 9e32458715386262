using BangVang.Accounts;
using BangVang.Kernel.Data;
using BangVang.Organisations;
using BangVang.Papers.Text;
using BangVang.People;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Initiatives.Councils.Pages;

/// <summary>Who of the register and which account a member may be.</summary>
static class MemberLinks
{
    /// <summary>The persons of the tree who bear the name.</summary>
    public static async Task<IReadOnlyList<SelectListItem>> People(AppDb db, Guid root, string? name)
    {
        var folded = VietnameseText.Fold(name);
        var rows = await db.People.Where(p => p.RootId == root && p.Folded == folded && p.MergedIntoId == null).Join(db.Organisations, p => p.OrganisationId, o => o.Id, (p, o) => new { p.Id, p.FullName, p.Position, Unit = o.ShortName ?? o.Name })
            .OrderBy(p => p.Id).Take(20).ToListAsync();
        return rows.ConvertAll(p => new SelectListItem(string.Join(", ", new[] { p.FullName, p.Position, p.Unit }.OfType<string>()), p.Id.ToString()));
    }

    /// <summary>The account of the tree with the user name; null where there is none.</summary>
    public static Task<Guid?> Account(AppDb db, Guid root, string userName)
    {
        var (name, organisations) = (userName.Trim().ToUpperInvariant(), db.Organisations);
        return db.Accounts.Where(a => a.NormalizedUserName == name && organisations.Any(o => o.Id == a.OrganisationId && o.RootId == root)).Select(a => (Guid?)a.Id).FirstOrDefaultAsync();
    }
}
