using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Organisations.Pages;

/// <summary>The tree, open from the top down to one body and its children.</summary>
[Needs(OrganisationRights.See)]
public sealed class TreeModel(AppDb db, Clock clock) : AppPage
{
    const int MostChildren = 400;

    [BindProperty(SupportsGet = true, Name = "at")]
    public Guid? At { get; set; }

    public IReadOnlyList<Branch> Tops { get; private set; } = [];

    public IReadOnlyDictionary<Guid, List<Branch>> Children { get; private set; } = new Dictionary<Guid, List<Branch>>();

    public bool IsCut { get; private set; }

    public override async Task<bool> Load()
    {
        ViewData["Title"] = "Sơ đồ tổ chức";
        ViewData["Crumbs"] = new[] { ("Tổ chức", "/organisations") };
        var visible = db.Organisations.VisibleTo(Actor).ValidOn(clock.Today);
        Tops = await Branches(Topmost(visible));
        var at = At ?? Actor.HomeId ?? Tops.FirstOrDefault()?.Id;
        var path = await visible.Where(o => o.Id == at).Select(o => o.Path).FirstOrDefaultAsync();
        if (path is null && At is not null) return false;
        path ??= Tops.Count > 0 ? Tops[0].Path : "-";
        var open = await visible.Where(o => path.StartsWith(o.Path)).Select(o => o.Id).ToListAsync();
        var below = await Branches(visible.Where(o => o.ParentId != null && open.Contains(o.ParentId.Value)));
        IsCut = below.Count > MostChildren;
        Children = below.Take(MostChildren).GroupBy(b => b.ParentId!.Value).ToDictionary(g => g.Key, g => g.ToList());
        At = at;
        return true;
    }

    static IQueryable<Organisation> Topmost(IQueryable<Organisation> visible) => visible.Where(o => o.ParentId == null || !visible.Any(p => p.Id == o.ParentId));

    Task<List<Branch>> Branches(IQueryable<Organisation> bodies)
    {
        var (all, today) = (db.Organisations, clock.Today);
        return bodies.OrderBy(o => o.Kind == OrganisationKind.Commune).ThenBy(o => o.Folded).ThenBy(o => o.Id).Take(MostChildren + 1).Select(o => new Branch(
            o.Id, o.Name, o.Kind, o.ParentId, o.Path, all.Count(c => c.ParentId == o.Id && (c.ValidUntil == null || today <= c.ValidUntil)))).ToListAsync();
    }
}

public sealed record Branch(Guid Id, string Name, OrganisationKind Kind, Guid? ParentId, string Path, int Below);

/// <summary>Branches to draw, and the tree they stand in.</summary>
public sealed record Branches(IReadOnlyList<Branch> Of, TreeModel Tree);
