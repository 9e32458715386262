using BangVang.Kernel.Data;
using BangVang.Kernel.Web;
using BangVang.Organisations;
using BangVang.Plans;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Decisions.Pages;

/// <summary>A page of one decision: found within what the actor may see, with the frame that all pages of the decision have.</summary>
public abstract class DecisionPage(AppDb db) : AppPage
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    protected AppDb Db => db;

    public Decision Decision { get; private set; } = null!;

    public Organisation Body { get; private set; } = null!;

    public string BodyName => Issuers.Named(Body.Name, Body.Kind);

    /// <summary>What the page is called in the browser's tab, before the decision's title.</summary>
    protected virtual string? Part => null;

    public bool MayEdit => Decision.IsDraft && Actor.Can(DecisionRights.Draft, Body.Path);

    public bool MayPrint => Decision.IsIssued && Actor.Can(DecisionRights.Print, Body.Path);

    /// <summary>The acts that the decision's life allows this actor now.</summary>
    public IReadOnlyList<DecisionAct> Acts => [.. DecisionFlow.All.Where(t => Decision.MayTake(t, Actor, Body.Path)).Select(t => t.Act)];

    public override async Task<bool> Load()
    {
        var found = await db.DecisionsVisibleTo(Actor).FirstOrDefaultAsync(d => d.Id == Id);
        if (found is null) return false;
        Decision = found;
        Body = await db.Organisations.AsNoTracking().SingleAsync(o => o.Id == found.OrganisationId);
        ViewData["Title"] = Part is null ? Heading(found) : $"{Part} · {Heading(found)}";
        ViewData["Crumbs"] = Part is null ? new[] { ("Quyết định khen thưởng", "/decisions") } : [("Quyết định khen thưởng", "/decisions"), (found.FullNumber is { } n ? $"Quyết định {n}" : Shortened(found.Title), $"/decisions/{Id}")];
        if (Part is not null) ViewData["Crumb"] = Part;
        return true;
    }

    /// <summary>Keeps all others from changing the decision, or anything in it, until this act is over.</summary>
    protected Task Hold() => db.Hold<Decision>(Id);

    static string Heading(Decision decision) => decision.FullNumber is { } number ? $"Quyết định {number}" : decision.Title;

    static string Shortened(string title) => title.Length <= 60 ? title : title[..57] + "…";
}
