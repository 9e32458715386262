using BangVang.Design.Tags;
using BangVang.Home.Work;
using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;
using BangVang.Organisations;
using BangVang.Plans;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Home.Pages;

/// <summary>"Việc của tôi": where everybody's day begins.</summary>
[SignedIn]
public sealed class IndexModel(AppDb db, Clock clock, MyWork work, WorkInCharge inCharge, PlanMonths months) : AppPage
{
    public const string InCharge = "phu-trach";

    public static readonly Look[] Looks = [new("", "Của đơn vị", "building"), new(InCharge, "Tôi phụ trách", "user-check")];

    /// <summary>Whose work is shown: the unit's and one's own, or only what one answers for by name.</summary>
    [BindProperty(SupportsGet = true, Name = "viec")]
    public string? Whose { get; set; }

    public MyWorkList Work { get; private set; } = null!;

    /// <summary>This year's plan in force, of the highest body whose plan the actor may see.</summary>
    public Plan? Plan { get; private set; }
    public IReadOnlyList<MonthBar> Months { get; private set; } = [];
    public DateOnly Today => clock.Today;
    public bool MayDraft => Actor.Can(PlanRights.Draft);

    public override async Task<bool> Load()
    {
        Work = Whose == InCharge ? await inCharge.Of(Actor) : await work.Of(Actor);
        var organisations = db.Organisations;
        Plan = await db.PlansVisibleTo(Actor).AsNoTracking().Where(p => p.Year == clock.Today.Year && p.State == PlanState.Issued)
            .OrderBy(p => organisations.Where(o => o.Id == p.OrganisationId).Select(o => o.Path.Length).First()).ThenByDescending(p => p.IssuedOn)
            .FirstOrDefaultAsync();
        if (Plan is not null) Months = await months.Of(Plan.Id, Plan.Year, clock.Today);
        return true;
    }
}
