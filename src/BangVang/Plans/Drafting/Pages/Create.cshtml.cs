using System.ComponentModel.DataAnnotations;
using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;
using BangVang.Organisations;
using BangVang.Organisations.Picking;
using BangVang.Plans.Pages;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Plans.Drafting.Pages;

/// <summary>A new plan from nothing, or as a body's own plan that carries out a superior's.</summary>
[Needs(PlanRights.Draft), Act("Lập kế hoạch")]
public sealed class CreateModel(AppDb db, Clock clock) : AppPage
{
    [BindProperty, Required(ErrorMessage = "Chọn cơ quan ban hành."), Display(Name = "Cơ quan ban hành")]
    public Guid? OrganisationId { get; set; }

    [BindProperty]
    public PlanFacts Facts { get; set; } = new();

    [BindProperty(SupportsGet = true, Name = "carriesOut")]
    public Guid? CarriesOut { get; set; }

    public IReadOnlyList<SelectListItem> Issuers { get; private set; } = [];

    public PlanRow? Superior { get; private set; }

    public override async Task<bool> Load()
    {
        Issuers = await db.Organisations.ValidOn(clock.Today).ActedForBy(Actor, PlanRights.Draft).OrderBy(o => o.Path).AsChoices();
        if (CarriesOut is { } superior)
        {
            Superior = await PlanRow.Of(db, db.PlansVisibleTo(Actor).Where(p => p.Id == superior)).FirstOrDefaultAsync();
            if (Superior is not { IsInForce: true }) return false;
        }
        if (Request.Method == HttpMethods.Get) Suggest();
        return true;
    }

    [Act("Lập kế hoạch")]
    public async Task<IActionResult> OnPost()
    {
        if (!await Load()) return NotFound();
        if (!ModelState.IsValid) return Page();
        var issuer = await db.Organisations.Below(Actor.PathsFor(PlanRights.Draft)).FirstOrDefaultAsync(o => o.Id == OrganisationId);
        if (issuer is null) return NotFound();
        if (!issuer.IsValidOn(clock.Today)) throw new Refusal($"{issuer.Name} đã kết thúc hoạt động, không ban hành kế hoạch được nữa. Chọn cơ quan kế thừa.");
        var plan = New(issuer);
        db.Add(plan);
        await db.SaveChangesAsync();
        About("plan", plan.Id);
        Flash("Đã lập dự thảo kế hoạch. Thêm nhiệm vụ, căn cứ, nơi nhận rồi trình thẩm định.");
        return RedirectToPage("/Plans/Pages/Show", new { id = plan.Id });
    }

    Plan New(Organisation issuer)
    {
        var plan = new Plan
        {
            RootId = issuer.RootId, OrganisationId = issuer.Id, Year = Facts.Year!.Value, Title = "", Symbol = "",
            DraftedById = Actor.Id, DraftedAt = clock.Now,
        };
        Facts.CarriesOutId = Superior?.Id;
        Facts.Write(plan);
        return plan;
    }

    void Suggest()
    {
        var year = Superior?.Year ?? (clock.Today.Month >= 11 ? clock.Today.Year + 1 : clock.Today.Year);
        Facts = new PlanFacts { Year = year, Title = $"Công tác thi đua, khen thưởng năm {year}", Symbol = "KH-UBND" };
        if (Issuers.Count == 1) OrganisationId = Guid.Parse(Issuers[0].Value);
    }
}
