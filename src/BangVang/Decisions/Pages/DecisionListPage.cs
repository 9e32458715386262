using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;
using BangVang.Organisations;
using BangVang.Papers.Text;
using BangVang.Plans;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Decisions.Pages;

/// <summary>A page of the list of decisions: the filter as the address holds it.</summary>
public abstract class DecisionListPage(AppDb db) : AppPage
{
    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Text { get; set; }

    [BindProperty(SupportsGet = true, Name = "state")]
    public DecisionState? State { get; set; }

    [BindProperty(SupportsGet = true, Name = "kind")]
    public DecisionKind? Kind { get; set; }

    [BindProperty(SupportsGet = true, Name = "year")]
    public int? Year { get; set; }

    public bool IsAll => string.IsNullOrWhiteSpace(Text) && State is null && Kind is null && Year is null;

    protected AppDb Db => db;

    protected IQueryable<Decision> Filtered(Actor actor)
    {
        var found = db.DecisionsVisibleTo(actor).AsNoTracking();
        found = State is { } state ? found.Where(d => d.State == state) : found.Where(d => d.State != DecisionState.Dropped);
        if (Kind is { } kind) found = found.Where(d => d.Kind == kind);
        if (Year is { } year) found = found.Where(d => d.IssuedOn != null ? d.IssuedOn.Value.Year == year : d.DraftedAt.Year == year);
        return Searched(found);
    }

    // Every word must be there, the last one as the beginning of a word, in the title or in a recipient's name; a figure may also be the number.
    IQueryable<Decision> Searched(IQueryable<Decision> found)
    {
        var words = VietnameseText.Fold(Text).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0) return found;
        var (query, items) = (string.Join(" & ", words) + ":*", db.DecisionItems);
        var number = int.TryParse(words[0], out var n) ? n : (int?)null;
        var named = items.Where(i => EF.Functions.ToTsVector("simple", i.Folded).Matches(EF.Functions.ToTsQuery("simple", query))).Select(i => i.DecisionId);
        return found.Where(d => EF.Functions.ToTsVector("simple", d.Folded).Matches(EF.Functions.ToTsQuery("simple", query)) || named.Contains(d.Id) || number != null && d.Number == number);
    }
}

/// <summary>A decision as lists show it.</summary>
public sealed class DecisionRow
{
    public Guid Id { get; init; }
    public required string Title { get; init; }
    public DecisionKind Kind { get; init; }
    public DecisionState State { get; init; }
    public required string Symbol { get; init; }
    public int? Number { get; init; }
    public DateOnly? IssuedOn { get; init; }
    public DateTimeOffset DraftedAt { get; init; }
    public required string BodyName { get; init; }
    public OrganisationKind BodyKind { get; init; }
    public int Items { get; init; }
    public decimal Vnd { get; init; }

    public string? FullNumber => Number is { } n ? $"{n:00}/{Symbol}" : null;

    public string Body => Issuers.Named(BodyName, BodyKind);

    public static IQueryable<DecisionRow> Of(AppDb db, IQueryable<Decision> decisions)
    {
        var items = db.DecisionItems;
        return decisions.Join(db.Organisations, d => d.OrganisationId, o => o.Id, (d, o) => new DecisionRow
        {
            Id = d.Id, Title = d.Title, Kind = d.Kind, State = d.State, Symbol = d.Symbol, Number = d.Number, IssuedOn = d.IssuedOn, DraftedAt = d.DraftedAt, BodyName = o.Name, BodyKind = o.Kind,
            Items = items.Count(i => i.DecisionId == d.Id), Vnd = items.Where(i => i.DecisionId == d.Id).Sum(i => i.PrizeVnd) ?? 0,
        });
    }
}
