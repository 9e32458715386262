using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;
using BangVang.Organisations;
using BangVang.Plans.Assignments;
using BangVang.Plans.Pages;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Plans.Cascade.Pages;

/// <summary>A body says that it has received the plan.</summary>
[Needs(PlanRights.Report), Act("Xác nhận đã nhận kế hoạch")]
public sealed class AcknowledgeModel(AppDb db, Clock clock, Receiving receiving) : PlanPage(db, clock)
{
    public PlanReceipt Receipt { get; private set; } = null!;

    public string Body { get; private set; } = "";

    public int Duties { get; private set; }

    protected override string Part => "Xác nhận đã nhận";

    public override async Task<bool> Load()
    {
        if (!await base.Load() || await receiving.OwnOf(Id, Actor) is not { } receipt) return false;
        LiesBelowPlan();
        Receipt = receipt;
        Body = await Db.Organisations.Where(o => o.Id == receipt.OrganisationId).Select(o => o.Name).SingleAsync();
        Duties = await Db.Duties.CountAsync(d => d.PlanId == Id && d.OrganisationId == receipt.OrganisationId);
        return true;
    }

    public async Task<IActionResult> OnPost()
    {
        if (!await Load()) return NotFound();
        Plan.MustBeInForce();
        Receipt.Acknowledge(Actor.Id, Actor.Name, Now);
        await Db.SaveChangesAsync();
        About("plan", Id);
        Flash($"{Body} đã xác nhận nhận kế hoạch.");
        return RedirectToPage("/Plans/Pages/Show", new { id = Id });
    }
}
