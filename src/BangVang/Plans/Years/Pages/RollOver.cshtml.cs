using System.ComponentModel.DataAnnotations;
using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;
using BangVang.Lawbook;
using BangVang.Plans.Drafting;
using BangVang.Plans.Pages;
using BangVang.Plans.Printing;
using Microsoft.AspNetCore.Mvc;

namespace BangVang.Plans.Years.Pages;

/// <summary>Next year's draft out of this plan: every change is shown before anything is made, and may be left out.</summary>
[Needs(PlanRights.Draft), Act("Chép kế hoạch sang năm sau")]
public sealed class RollOverModel(AppDb db, Clock clock, RollingOver rolling) : PlanPage(db, clock)
{
    [BindProperty, Required(ErrorMessage = "Ghi trích yếu của kế hoạch năm mới."), MaxLength(500), Display(Name = "Trích yếu")]
    public string? Title { get; set; }

    [BindProperty]
    public List<Guid> Taken { get; set; } = [];

    [BindProperty]
    public List<Guid> Reworded { get; set; } = [];

    [BindProperty, Display(Name = "Đưa cả phần lời, phong trào, tổ chức thực hiện, nơi nhận, căn cứ còn hiệu lực")]
    public bool TakesText { get; set; } = true;

    public IReadOnlyList<RolledLine> Lines { get; private set; } = [];

    public IReadOnlyList<PlanMovement> Ended { get; private set; } = [];

    public IReadOnlyList<Instrument> Expired { get; private set; } = [];

    public IReadOnlyList<(string From, string To)> TextChanges { get; private set; } = [];

    public int Next => Plan.Year + 1;

    protected override string Part => "Chép sang năm sau";

    public override async Task<bool> Load()
    {
        if (!await base.Load() || !Plan.IsInForce || !Actor.Can(PlanRights.Draft, Frame.Path)) return false;
        LiesBelowPlan();
        var content = await PlanContent.Of(Db, Plan, Today);
        Lines = await rolling.Preview(Plan, content);
        Ended = [.. content.Movements.Where(m => m.StageUntil < Next)];
        Expired = [.. content.Bases.Where(b => !b.IsInForceOn(Today))];
        TextChanges = [.. new[] { Plan.Body }.Concat(content.Responsibilities.Select(r => r.Items)).Concat(content.Movements.Select(m => m.Name))
            .OfType<string>().SelectMany(text => YearShift.Changes(text, Plan.Year)).Distinct()];
        if (Request.Method == HttpMethods.Get) Suggest();
        return true;
    }

    public async Task<IActionResult> OnPost()
    {
        await Hold();
        if (!await Load()) return NotFound();
        if (!ModelState.IsValid) return Page();
        var next = await rolling.RollOver(Plan, Actor, new RollChoice(Typed.Line(Title)!, Taken.ToHashSet(), Reworded.ToHashSet(), TakesText));
        await Db.SaveChangesAsync();
        About("plan", next.Id);
        About("plan", Id);
        Flash($"Đã lập dự thảo kế hoạch năm {Next} với {Taken.Count} nhiệm vụ. Soát lại rồi trình thẩm định.");
        return RedirectToPage("/Plans/Pages/Show", new { id = next.Id });
    }

    void Suggest()
    {
        Title = YearShift.Next(Plan.Title, Plan.Year);
        Taken = [.. Lines.Select(l => l.Line.Assignment.Id)];
        Reworded = [.. Lines.Where(l => l.IsReworded).Select(l => l.Line.Assignment.Id)];
    }
}
