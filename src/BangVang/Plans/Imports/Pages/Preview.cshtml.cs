using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;
using BangVang.Organisations;
using BangVang.Papers.Plans;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Plans.Imports.Pages;

[Needs(PlanRights.Draft)]
public sealed class PreviewModel(AppDb db, Committing committing, UnitChoices choices) : AppPage
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public PlanImport Import { get; private set; } = null!;
    public ImportWork Work { get; private set; } = null!;
    public string Issuer { get; private set; } = "";
    public IReadOnlyList<Finding> Open { get; private set; } = [];

    /// <summary>Each name of a unit and what it will mean.</summary>
    public IReadOnlyList<(string Text, string Means)> Meanings { get; private set; } = [];

    public override async Task<bool> Load()
    {
        if (await Find() is not { State: ImportState.Open } import) return false;
        (Import, Work) = (import, ImportWork.Read(import.WorkJson));
        Open = Findings.Of(Work, PlanDraftJson.Read(import.DraftJson));
        Issuer = await db.Organisations.Where(o => o.Id == Work.OrganisationId).Select(o => o.Name).SingleOrDefaultAsync() ?? "";
        Meanings = await choices.Meanings(Work);
        return true;
    }

    [Act("Ghi kế hoạch từ bản nhập")]
    public async Task<IActionResult> OnPost()
    {
        if (await Find() is not { } import) return NotFound();
        if (import is { State: ImportState.Committed, PlanId: { } made }) return RedirectToPage("/Plans/Pages/Show", new { id = made });
        var plan = await committing.Commit(import, Actor);
        About("plan-import", import.Id);
        About("plan", plan.Id);
        Flash($"Đã ghi kế hoạch năm {plan.Year} ở bước dự thảo. Soát lại rồi trình thẩm định.");
        return RedirectToPage("/Plans/Pages/Show", new { id = plan.Id });
    }

    Task<PlanImport?> Find() => db.PlanImports.SingleOrDefaultAsync(i => i.Id == Id && i.ByAccountId == Actor.Id);
}
