using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Settings;
using BangVang.Kernel.Web;
using BangVang.Organisations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Accounts.Pages.Settings;

/// <summary>All settings of a tree, by group: what holds, what was the default, what no source confirms.</summary>
[Needs(AccountRights.SeeSettings)]
public sealed class IndexModel(AppDb db, SettingBook book, SettingValues values) : AppPage
{
    [BindProperty(SupportsGet = true, Name = "root")]
    public Guid? Root { get; set; }

    public IReadOnlyList<Organisation> Roots { get; private set; } = [];

    public Organisation Tree { get; private set; } = null!;

    public IReadOnlyDictionary<string, string> Values { get; private set; } = new Dictionary<string, string>();

    public IEnumerable<IGrouping<string, Setting>> Groups => book.All.GroupBy(s => s.Group);

    public bool MayChange => Actor.Can(AccountRights.ChangeSettings, Tree.Path);

    public override async Task<bool> Load()
    {
        Roots = await SettingTrees.For(db, Actor);
        if ((Root is null ? Roots.FirstOrDefault() : Roots.FirstOrDefault(r => r.Id == Root)) is not { } tree) return false;
        Tree = tree;
        Values = await values.Of([.. book.All.Select(s => s.Code)], tree.Id);
        return true;
    }
}

/// <summary>The trees whose settings somebody sees: those in which he holds the right anywhere. Changing needs it over the whole tree.</summary>
static class SettingTrees
{
    public static Task<List<Organisation>> For(AppDb db, Actor actor)
    {
        var organisations = db.Organisations;
        var within = organisations.Below(actor.PathsFor(AccountRights.SeeSettings));
        return organisations.AsNoTracking().Where(o => within.Any(w => w.RootId == o.Id)).OrderBy(o => o.Folded).ToListAsync();
    }
}
