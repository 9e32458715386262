using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Organisations;
using BangVang.Plans.Cascade;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Plans.Drafting;

/// <summary>Plans that a draft may hang on: a superior's that it carries out, and last year's of the same body that it follows.</summary>
public sealed class RelatedPlans(AppDb db)
{
    /// <summary>Plans in force of the same year that the body received, or that a body above it issued.</summary>
    public Task<List<SelectListItem>> OfSuperiors(Actor actor, Guid organisationId, string path, int year)
    {
        var (organisations, receipts) = (db.Organisations, db.PlanReceipts);
        return Items(db.PlansVisibleTo(actor).Where(p => p.Year == year && p.OrganisationId != organisationId
            && (p.State == PlanState.Issued || p.State == PlanState.Closed)
            && (receipts.Any(r => r.PlanId == p.Id && r.OrganisationId == organisationId)
                || organisations.Any(o => o.Id == p.OrganisationId && path.StartsWith(o.Path)))));
    }

    public Task<List<SelectListItem>> OfYearsBefore(Guid organisationId, int year) =>
        Items(db.Plans.Where(p => p.OrganisationId == organisationId && p.Year < year && p.Year >= year - 3));

    Task<List<SelectListItem>> Items(IQueryable<Plan> plans) =>
        plans.Join(db.Organisations, p => p.OrganisationId, o => o.Id, (p, o) => new { p, o.Name })
            .OrderByDescending(x => x.p.Year).ThenBy(x => x.Name).ThenBy(x => x.p.Id).Take(200)
            .Select(x => new SelectListItem(
                x.p.Number != null ? $"{x.p.Number:00}/{x.p.Symbol} · {x.Name} · {x.p.Title}" : $"{x.Name} · {x.p.Title}", x.p.Id.ToString()))
            .ToListAsync();
}
