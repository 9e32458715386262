using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Paging;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;
using BangVang.Organisations;
using BangVang.Plans.Assignments;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Plans.Pages;

[Needs(PlanRights.See)]
public sealed class IndexModel(AppDb db, Clock clock) : AppPage
{
    [BindProperty(SupportsGet = true, Name = "year")]
    public int? Year { get; set; }

    [BindProperty(SupportsGet = true, Name = "state")]
    public PlanState? State { get; set; }

    [BindProperty(SupportsGet = true, Name = "issuer")]
    public Guid? Issuer { get; set; }

    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Text { get; set; }

    [BindProperty(SupportsGet = true, Name = "mine")]
    public bool Mine { get; set; }

    [BindProperty(SupportsGet = true, Name = "cursor")]
    public string? Cursor { get; set; }

    public PlanFilter Filter => new(Year, State, Issuer, Text, Mine);

    /// <summary>The filter as the address holds it, for the export of the same rows.</summary>
    public Dictionary<string, string> Query => Request.Query.Where(q => q.Key != "cursor").ToDictionary(q => q.Key, q => q.Value.ToString());

    public PageOf<PlanRow> Rows { get; private set; } = null!;

    public IReadOnlyList<int> Years { get; private set; } = [];

    public Dictionary<Guid, PlanProgress> Progress { get; private set; } = [];

    public bool MayDraft => Actor.Can(PlanRights.Draft);

    public override async Task<bool> Load()
    {
        Rows = await PlanRow.Of(db, Filter.Of(db, Actor)).PageBy(p => p.Year, p => p.Id, Cursor, descending: true);
        Progress = await db.ProgressOf([.. Rows.Rows.Where(r => r.IsInForce).Select(r => r.Id)], clock.Today);
        Years = await db.PlansVisibleTo(Actor).Select(p => p.Year).Distinct().OrderByDescending(y => y).ToListAsync();
        return true;
    }
}

/// <summary>A plan as lists show it.</summary>
public sealed class PlanRow
{
    public Guid Id { get; init; }
    public int Year { get; init; }
    public required string Title { get; init; }
    public required string Issuer { get; init; }
    public PlanState State { get; init; }
    public required string Symbol { get; init; }
    public int? Number { get; init; }
    public DateOnly? IssuedOn { get; init; }

    public bool IsInForce => Number is not null;

    public string? FullNumber => Number is { } n ? $"{n:00}/{Symbol}" : null;

    public static IQueryable<PlanRow> Of(AppDb db, IQueryable<Plan> plans) =>
        plans.Join(db.Organisations, p => p.OrganisationId, o => o.Id, (p, o) => new PlanRow
        {
            Id = p.Id, Year = p.Year, Title = p.Title, Issuer = o.Name, State = p.State, Symbol = p.Symbol, Number = p.Number, IssuedOn = p.IssuedOn,
        });
}
