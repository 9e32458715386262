using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Web;
using BangVang.Organisations;
using BangVang.Registry;
using Microsoft.AspNetCore.Mvc;

namespace BangVang.Insignia.Replacing.Pages;

/// <summary>A request in the list.</summary>
public sealed class RequestRow
{
    public Guid Id { get; init; }
    public required string Recipient { get; init; }
    public required string Decision { get; init; }
    public ReplacementKind Kind { get; init; }
    public required string What { get; init; }
    public required string Reason { get; init; }
    public required string Asking { get; init; }
    public ReplacementState State { get; init; }
    public DateOnly? SubmittedOn { get; init; }
    public DateOnly? DueOn { get; init; }
    public DateTimeOffset EnteredAt { get; init; }
}

/// <summary>Which requests a list shows stands in the address, the same for the screen and for its export.</summary>
public abstract class RequestList(AppDb db, Clock clock) : AppPage
{
    [BindProperty(SupportsGet = true, Name = "state")]
    public ReplacementState? State { get; set; }

    [BindProperty(SupportsGet = true, Name = "kind")]
    public ReplacementKind? Kind { get; set; }

    [BindProperty(SupportsGet = true, Name = "late")]
    public bool Late { get; set; }

    public DateOnly Today => clock.Today;

    public bool IsAll => State is null && Kind is null && !Late;

    public Dictionary<string, string> Query => Request.Query.Where(q => q.Key != "cursor").ToDictionary(q => q.Key, q => q.Value.ToString());

    protected IQueryable<RequestRow> Rowed
    {
        get
        {
            var (found, today) = (db.ReplacementsVisibleTo(Actor), Today);
            if (State is { } state) found = found.Where(r => r.State == state);
            if (Kind is { } kind) found = found.Where(r => r.Kind == kind);
            if (Late) found = found.Where(r => r.State == ReplacementState.Submitted && r.DueOn < today);
            return found.Join(db.Bestowals, r => r.BestowalId, b => b.Id, (r, b) => new { r, b }).Join(db.Organisations, x => x.r.OrganisationId, o => o.Id, (x, o) => new RequestRow
            {
                Id = x.r.Id, Recipient = x.b.Name, Decision = x.b.DecisionNumber, Kind = x.r.Kind, What = x.r.What, Reason = x.r.Reason, Asking = o.ShortName ?? o.Name, State = x.r.State,
                SubmittedOn = x.r.SubmittedOn, DueOn = x.r.DueOn, EnteredAt = x.r.EnteredAt,
            });
        }
    }
}
