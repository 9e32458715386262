using BangVang.Kernel.Houses;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace BangVang.Design.Shell;

/// <summary>Puts the head and the menu together for the reader of a page.</summary>
public sealed class ShellReader(Furnishings furnishings, LinkGenerator pages)
{
    public async Task<ShellView> Read(ViewContext view)
    {
        var actor = view.HttpContext.Actor();
        var menu = actor.IsSignedIn ? furnishings.MenuFor(actor) : [];
        var counts = await WaitingCount.Of(menu, view.HttpContext.RequestServices, actor);
        var links = new List<(MenuItem Item, ShellLink Link)>();
        for (var i = 0; i < menu.Count; i++)
        {
            if (Link(menu[i], counts.GetValueOrDefault(i), view) is { } link) links.Add((menu[i], link));
        }
        MarkHere(links, view.HttpContext.Request.Path);
        var groups = links.Where(l => Heading(l.Item.Group) is not null).GroupBy(l => l.Item.Group)
            .Select(g => new ShellGroup(Heading(g.Key)!, [.. g.Select(l => l.Link)])).ToList();
        return new ShellView(
            actor.RootName ?? "Thi đua, khen thưởng", actor.Name, Line(actor), view.HttpContext.Request.PathBase + "/",
            links.Find(l => l.Item.Group == MenuGroup.Search).Link?.Address,
            groups,
            links.Find(l => l.Item.Bell).Link,
            [.. links.Where(l => l.Item.Group == MenuGroup.Account).Select(l => l.Link)]);
    }

    // A house test refuses an entry that leads to no page; one wrong entry must not take every page down.
    ShellLink? Link(MenuItem item, int waiting, ViewContext view) =>
        pages.GetPathByPage(view.HttpContext, item.Page) is not { } address ? null
        : new ShellLink(item.Label, address, item.Icon, waiting > 0 ? new MenuCount(waiting, item.Waiting!.Late, item.Waiting.Words) : null, Posts: item.Posts);

    /// <summary>One entry is where the reader is: the one whose address the page's own begins with, the longest of these.</summary>
    static void MarkHere(List<(MenuItem Item, ShellLink Link)> links, PathString path)
    {
        var here = links.Where(l => path.StartsWithSegments(l.Link.Address)).OrderByDescending(l => l.Link.Address.Length).FirstOrDefault();
        var place = links.FindIndex(l => ReferenceEquals(l.Link, here.Link));
        if (place >= 0) links[place] = (here.Item, here.Link with { IsHere = true });
    }

    static string Line(Actor actor) => string.Join(" · ", new[] { actor.Position, actor.HomeName }.Where(p => !string.IsNullOrEmpty(p)));

    static string? Heading(MenuGroup group) => group switch
    {
        MenuGroup.Mine => "Của tôi",
        MenuGroup.Emulation => "Thi đua",
        MenuGroup.Commendation => "Khen thưởng",
        MenuGroup.Lookup => "Tra cứu và tổng hợp",
        MenuGroup.Administration => "Quản trị",
        _ => null,
    };
}
