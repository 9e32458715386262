using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Paging;
using BangVang.Kernel.Rights;
using BangVang.Organisations;
using BangVang.Plans.Assignments;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Plans.Pages;

[Needs(PlanRights.See)]
public sealed class IndexModel(AppDb db, Clock clock) : PlanListPage
{
    [BindProperty(SupportsGet = true, Name = "cursor")]
    public string? Cursor { get; set; }

    /// <summary>The filter as the address holds it, for the export of the same rows.</summary>
    public Dictionary<string, string> Query => Request.Query.Where(q => q.Key != "cursor").ToDictionary(q => q.Key, q => q.Value.ToString());

    public PageOf<PlanRow> Rows { get; private set; } = null!;

    public IReadOnlyList<int> Years { get; private set; } = [];

    /// <summary>Bodies to narrow the list to, each with all that lies below it: those with plans of their own, the highest first.</summary>
    public IReadOnlyList<IssuerChoice> Issuers { get; private set; } = [];

    public Dictionary<Guid, PlanProgress> Progress { get; private set; } = [];

    public bool MayDraft => Actor.Can(PlanRights.Draft);

    public override async Task<bool> Load()
    {
        Rows = await PlanRow.Of(db, Filter.Of(db, Actor)).PageBy(p => p.Year, p => p.Id, Cursor, descending: true);
        Progress = await db.ProgressOf([.. Rows.Rows.Where(r => r.IsInForce).Select(r => r.Id)], clock.Today);
        Years = await db.PlansVisibleTo(Actor).Select(p => p.Year).Distinct().OrderByDescending(y => y).ToListAsync();
        Issuers = await IssuerChoice.Of(db, Actor, Issuer);
        return true;
    }
}

/// <summary>A body whose plans, and those of all below it, may be asked for.</summary>
public sealed class IssuerChoice
{
    const int Most = 60;

    public Guid Id { get; init; }
    public required string Name { get; init; }
    public required string Path { get; init; }
    public bool HasBelow { get; init; }

    public static async Task<IReadOnlyList<IssuerChoice>> Of(AppDb db, Actor actor, Guid? chosen)
    {
        var (organisations, issuers) = (db.Organisations, db.PlansVisibleTo(actor).Select(p => p.OrganisationId).Distinct());
        return await organisations.Where(o => issuers.Contains(o.Id) || o.Id == chosen)
            .Select(o => new IssuerChoice { Id = o.Id, Name = o.Name, Path = o.Path, HasBelow = organisations.Any(b => b.ParentId == o.Id) })
            .OrderByDescending(o => o.Id == chosen).ThenByDescending(o => o.HasBelow).ThenBy(o => o.Path).Take(Most).ToListAsync();
    }
}

/// <summary>A plan as lists show it.</summary>
public sealed class PlanRow
{
    public Guid Id { get; init; }
    public int Year { get; init; }
    public required string Title { get; init; }
    public required string DocumentType { get; init; }
    public required string IssuerName { get; init; }
    public OrganisationKind IssuerKind { get; init; }
    public PlanState State { get; init; }
    public required string Symbol { get; init; }
    public int? Number { get; init; }
    public DateOnly? IssuedOn { get; init; }

    public bool IsInForce => Number is not null;

    public string? FullNumber => Number is { } n ? $"{n:00}/{Symbol}" : null;

    public string Issuer => Issuers.Named(IssuerName, IssuerKind);

    public string Heading => Plan.Named(DocumentType, Title);

    public static IQueryable<PlanRow> Of(AppDb db, IQueryable<Plan> plans) =>
        plans.Join(db.Organisations, p => p.OrganisationId, o => o.Id, (p, o) => new PlanRow
        {
            Id = p.Id, Year = p.Year, Title = p.Title, DocumentType = p.DocumentType, IssuerName = o.Name, IssuerKind = o.Kind, State = p.State, Symbol = p.Symbol, Number = p.Number, IssuedOn = p.IssuedOn,
        });
}
