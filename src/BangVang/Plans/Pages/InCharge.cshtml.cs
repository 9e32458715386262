using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;
using BangVang.Organisations;
using BangVang.Plans.Assignments;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Plans.Pages;

/// <summary>The body's officer says who of the body answers for its part in an assignment.</summary>
[Needs(PlanRights.Report)]
public sealed class InChargeModel(AppDb db, Naming naming) : AppPage
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public Guid? PersonId { get; set; }

    public Duty Duty { get; private set; } = null!;
    public Assignment Assignment { get; private set; } = null!;
    public string Body { get; private set; } = "";
    public string Path { get; private set; } = "";
    public IReadOnlyList<Candidate> People { get; private set; } = [];

    public IEnumerable<SelectListItem> Choices => People.Select(p => new SelectListItem(p.InWords, p.Id.ToString()));

    public override async Task<bool> Load()
    {
        var (plans, organisations, assignments) = (db.PlansVisibleTo(Actor).Where(p => p.State == PlanState.Issued), db.Organisations, db.Assignments);
        var found = await db.Duties.Where(d => d.Id == Id && plans.Any(p => p.Id == d.PlanId))
            .Join(assignments, d => d.AssignmentId, a => a.Id, (d, a) => new { d, a })
            .Join(organisations, f => f.d.OrganisationId, o => o.Id, (f, o) => new { f.d, f.a, o.Name, o.Path }).SingleOrDefaultAsync();
        if (found is null || found.a.IsFinished || !Actor.Can(PlanRights.Report, found.Path)) return false;
        (Duty, Assignment, Body, Path) = (found.d, found.a, found.Name, found.Path);
        People = await naming.Candidates(Path);
        if (Request.Method == HttpMethods.Get) PersonId = Duty.InChargeId;
        ViewData["Title"] = "Giao người phụ trách";
        ViewData["Crumbs"] = new[] { ("Kế hoạch", "/plans"), ("Nhiệm vụ", $"/assignments/{Assignment.Id}") };
        return true;
    }

    [Act("Giao người phụ trách nhiệm vụ")]
    public async Task<IActionResult> OnPost()
    {
        if (!await Load()) return NotFound();
        if (!ModelState.IsValid) return Page();
        await naming.Name(Duty, Assignment, PersonId, Path, Actor);
        await db.SaveChangesAsync();
        About("assignment", Assignment.Id);
        Flash(People.FirstOrDefault(p => p.Id == PersonId) is { } person ? $"{person.Name} phụ trách nhiệm vụ này ở {Body}." : $"{Body} không giao riêng nhiệm vụ này cho ai.");
        return RedirectToPage("/Plans/Pages/Assignment", new { id = Assignment.Id });
    }
}
