using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;
using BangVang.Organisations;
using BangVang.Papers.Text;
using BangVang.Plans.Pages;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Plans.Cascade.Pages;

/// <summary>Bodies that the plan did not name and that are to have it all the same.</summary>
[Needs(PlanRights.Follow), Act("Thêm đơn vị nhận kế hoạch")]
public sealed class AddReceiversModel(AppDb db, Clock clock, Receiving receiving) : PlanPage(db, clock)
{
    const int Most = 50;

    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Search { get; set; }

    [BindProperty]
    public List<Guid> Chosen { get; set; } = [];

    public IReadOnlyList<Organisation> Found { get; private set; } = [];

    protected override string Part => "Thêm đơn vị nhận";

    public override async Task<bool> Load()
    {
        if (!await base.Load() || !Frame.MayFollow) return false;
        LiesBelowPlan();
        var (words, receipts) = (VietnameseText.Fold(Search).Split(' ', StringSplitOptions.RemoveEmptyEntries), Db.PlanReceipts);
        var bodies = Db.Organisations.AsNoTracking().ValidOn(Today)
            .Where(o => o.RootId == Plan.RootId && o.Id != Plan.OrganisationId && !receipts.Any(r => r.PlanId == Id && r.OrganisationId == o.Id));
        foreach (var word in words) bodies = bodies.Where(o => o.Folded.Contains(word));
        Found = await bodies.OrderBy(o => o.Folded).ThenBy(o => o.Id).Take(Most).ToListAsync();
        return true;
    }

    public async Task<IActionResult> OnPost()
    {
        if (!await Load()) return NotFound();
        await receiving.Add(Plan, Chosen);
        await Db.SaveChangesAsync();
        About("plan", Id);
        Flash("Đã thêm đơn vị nhận kế hoạch; đơn vị được báo.");
        return RedirectToPage("/Plans/Cascade/Pages/Receivers", new { id = Id });
    }
}
