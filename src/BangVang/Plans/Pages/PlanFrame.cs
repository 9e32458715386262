using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Organisations;
using BangVang.Plans.Assignments;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Plans.Pages;

/// <summary>What every page of a plan shows on top: what it is, where it stands, and what this actor may do with it now.</summary>
public sealed record PlanFrame(Plan Plan, string Issuer, string Path, int Assignments, int Late, Actor Actor)
{
    /// <summary>The acts that the plan's life allows now and that this actor has the right to.</summary>
    public IReadOnlyList<PlanAct> Acts { get; } =
        [.. PlanFlow.All.Where(t => t.From == Plan.State && Actor.Can(t.Right, Path)).Select(t => t.Act)];

    public bool MayEdit => Plan.IsDraft && Actor.Can(PlanRights.Draft, Path);

    /// <summary>May remind, confirm and look after the cascade.</summary>
    public bool MayFollow => Plan.State == PlanState.Issued && Actor.Can(PlanRights.Follow, Path);

    public static string Kind(PlanState state) => state switch
    {
        PlanState.Draft => "",
        PlanState.Submitted or PlanState.Appraised => "nguoi",
        PlanState.Signed => "lam",
        _ => "xong",
    };

    public static async Task<PlanFrame?> Find(AppDb db, Guid id, Actor actor, DateOnly today)
    {
        var (organisations, assignments) = (db.Organisations, db.Assignments);
        var late = assignments.LateOn(today);
        var found = await db.PlansVisibleTo(actor).Where(p => p.Id == id)
            .Join(organisations, p => p.OrganisationId, o => o.Id, (plan, o) => new
            {
                plan, o.Name, o.Path,
                Count = assignments.Count(a => a.PlanId == plan.Id),
                Late = late.Count(a => a.PlanId == plan.Id),
            }).FirstOrDefaultAsync();
        return found is null ? null : new PlanFrame(found.plan, found.Name, found.Path, found.Count, found.Late, actor);
    }
}
