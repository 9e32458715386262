using BangVang.Kernel.Data;
using BangVang.Organisations;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Accounts.Pages.Entry;

/// <summary>Whose house this is, said before anybody has signed in; nothing where several trees live in one house.</summary>
static class RootName
{
    public static async Task<string?> Only(AppDb db)
    {
        var roots = await db.Organisations.Where(o => o.ParentId == null).OrderBy(o => o.Id).Take(2).Select(o => o.Name).ToListAsync();
        return roots.Count == 1 ? roots[0] : null;
    }
}
