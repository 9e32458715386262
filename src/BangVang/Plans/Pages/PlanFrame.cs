using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Organisations;
using BangVang.Plans.Assignments;
using BangVang.Plans.Cascade;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Plans.Pages;

/// <summary>What every page of a plan shows on top: what it is, where it stands, and what this actor may do with it now.</summary>
public sealed record PlanFrame(Plan Plan, string Issuer, string Path, int Assignments, int Late, PlanReceipt? OwnReceipt, Actor Actor)
{
    /// <summary>The acts that the plan's life allows now and that this actor has the right to.</summary>
    public IReadOnlyList<PlanAct> Acts { get; } =
        [.. PlanFlow.All.Where(t => t.From == Plan.State && Actor.Can(t.Right, Path)).Select(t => t.Act)];

    public bool MayEdit => Plan.IsDraft && Actor.Can(PlanRights.Draft, Path);

    /// <summary>May remind, confirm and look after the cascade.</summary>
    public bool MayFollow => Plan.State == PlanState.Issued && Actor.Can(PlanRights.Follow, Path);

    /// <summary>The body that the actor works for received this plan and has not said so yet.</summary>
    public bool MayAcknowledge => Plan.State == PlanState.Issued && OwnReceipt is { AcknowledgedAt: null } && Actor.HomePath is { } home && Actor.Can(PlanRights.Report, home);

    /// <summary>The body that the actor works for owes a plan that carries this one out.</summary>
    public bool MayDraftOwn => Plan.State == PlanState.Issued && OwnReceipt is { OwesPlan: true, OwnPlanId: null } && !HasOwnDraft && Actor.HomePath is { } home && Actor.Can(PlanRights.Draft, home);

    public bool HasOwnDraft { get; init; }

    public static string Kind(PlanState state) => state switch
    {
        PlanState.Draft => "",
        PlanState.Submitted or PlanState.Appraised => "nguoi",
        PlanState.Signed => "lam",
        _ => "xong",
    };

    public static async Task<PlanFrame?> Find(AppDb db, Guid id, Actor actor, DateOnly today)
    {
        var (organisations, assignments, plans, receipts, home) = (db.Organisations, db.Assignments, db.Plans, db.PlanReceipts, actor.HomeId);
        var late = assignments.LateOn(today);
        var found = await db.PlansVisibleTo(actor).Where(p => p.Id == id)
            .Join(organisations, p => p.OrganisationId, o => o.Id, (plan, o) => new
            {
                plan, o.Name, o.Kind, o.Path,
                Count = assignments.Count(a => a.PlanId == plan.Id),
                Late = late.Count(a => a.PlanId == plan.Id),
                Receipt = receipts.FirstOrDefault(r => r.PlanId == plan.Id && r.OrganisationId == home),
                HasOwnDraft = plans.Any(own => own.CarriesOutId == plan.Id && own.OrganisationId == home),
            }).FirstOrDefaultAsync();
        return found is null ? null : new PlanFrame(found.plan, Issuers.Named(found.Name, found.Kind), found.Path, found.Count, found.Late, found.Receipt, actor)
        {
            HasOwnDraft = found.HasOwnDraft,
        };
    }
}
