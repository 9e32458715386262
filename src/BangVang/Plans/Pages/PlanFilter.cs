using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Organisations;
using BangVang.Papers.Text;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Plans.Pages;

/// <summary>Which plans a list shows; it stands in the address, and the export asks the same.</summary>
public sealed record PlanFilter(int? Year, PlanState? State, Guid? Issuer, string? Text, bool Mine)
{
    public bool IsAll => this is { Year: null, State: null, Issuer: null, Mine: false } && string.IsNullOrWhiteSpace(Text);

    public IQueryable<Plan> Of(AppDb db, Actor actor)
    {
        var (organisations, steps) = (db.Organisations, db.PlanSteps);
        var plans = db.PlansVisibleTo(actor);
        if (Year is { } year) plans = plans.Where(p => p.Year == year);
        if (State is { } state) plans = plans.Where(p => p.State == state);
        if (Issuer is { } issuer)
            plans = plans.Where(p => organisations.Any(o => o.Id == p.OrganisationId
                && organisations.Any(top => top.Id == issuer && o.Path.StartsWith(top.Path))));
        if (Mine) plans = plans.Where(p => p.DraftedById == actor.Id || steps.Any(s => s.PlanId == p.Id && s.ById == actor.Id));
        return Containing(plans);
    }

    /// <summary>Every word must be there, the last one as the beginning of a word; a figure may also be the number of the plan.</summary>
    IQueryable<Plan> Containing(IQueryable<Plan> plans)
    {
        var words = VietnameseText.Fold(Text).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0) return plans;
        var query = string.Join(" & ", words) + ":*";
        var number = int.TryParse(words[0], out var n) ? n : (int?)null;
        return plans.Where(p => EF.Functions.ToTsVector("simple", p.Folded).Matches(EF.Functions.ToTsQuery("simple", query))
            || number != null && p.Number == number);
    }
}
