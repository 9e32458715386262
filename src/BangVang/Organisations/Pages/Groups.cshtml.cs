using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;
using BangVang.Organisations.Groups;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Organisations.Pages;

/// <summary>The groups of one tree, and how many bodies each means today.</summary>
[Needs(OrganisationRights.See)]
public sealed class GroupsModel(AppDb db, Clock clock, GroupMembers members) : AppPage
{
    [BindProperty(SupportsGet = true, Name = "root")]
    public Guid? Root { get; set; }

    public IReadOnlyList<(Guid Id, string Name)> Roots { get; private set; } = [];

    public IReadOnlyList<Row> Rows { get; private set; } = [];

    public bool MayManage { get; private set; }

    public sealed record Row(OrganisationGroup Group, int Count, IReadOnlyList<string> Names);

    public override async Task<bool> Load()
    {
        ViewData["Title"] = "Nhóm đơn vị";
        ViewData["Crumbs"] = new[] { ("Tổ chức", "/organisations") };
        var roots = await db.Organisations.VisibleTo(Actor).Where(o => o.Id == o.RootId && o.ValidUntil == null).OrderBy(o => o.Folded).Select(o => new { o.Id, o.Name, o.Path }).Take(100).ToListAsync();
        Roots = [.. roots.Select(r => (r.Id, r.Name))];
        if (Root is null && roots.Count > 0) Root = roots.Find(r => Actor.HomePath?.StartsWith(r.Path, StringComparison.Ordinal) == true)?.Id ?? roots[0].Id;
        if (roots.Find(r => r.Id == Root) is not { } root) return Root is null;
        MayManage = Actor.Can(OrganisationRights.Manage, root.Path);
        var groups = await db.OrganisationGroups.AsNoTracking().Where(g => g.RootId == Root).OrderBy(g => g.Folded).ToListAsync();
        var counts = await members.Counts(clock.Today, root.Id);
        var names = (await db.GroupNames.Where(n => n.RootId == Root).OrderBy(n => n.Text).ToListAsync()).ToLookup(n => n.GroupId, n => n.Text);
        Rows = [.. groups.Select(g => new Row(g, counts.GetValueOrDefault(g.Id), [.. names[g.Id]]))];
        return true;
    }
}
