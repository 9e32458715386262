using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;
using BangVang.Organisations;
using BangVang.Papers.Plans;
using BangVang.Plans.Acts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Plans.Imports.Pages;

[Needs(PlanRights.Draft)]
public sealed class PreviewModel(AppDb db, Committing committing, UnitChoices choices, Recording recording) : AppPage
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public PlanImport Import { get; private set; } = null!;
    public ImportWork Work { get; private set; } = null!;
    public string Issuer { get; private set; } = "";

    /// <summary>The number and date with which it will stand as issued; null when it comes in as a draft.</summary>
    public PrintedNumber? Printed => Work.IsIssued ? PrintedNumber.Of(Work) : null;

    /// <summary>A number that the file bears and that a draft does not keep.</summary>
    public PrintedNumber? Dropped => Work.IsIssued ? null : PrintedNumber.Of(Work);

    public IReadOnlyList<Finding> Open { get; private set; } = [];

    /// <summary>Each name of a unit and what it will mean.</summary>
    public IReadOnlyList<(string Text, string Means)> Meanings { get; private set; } = [];

    public override async Task<bool> Load()
    {
        if (await Find() is not { State: ImportState.Open } import) return false;
        (Import, Work) = (import, ImportWork.Read(import.WorkJson));
        Open = Findings.Of(Work, PlanDraftJson.Read(import.DraftJson));
        if (Printed is { } printed && Work.OrganisationId is { } issuer
            && await recording.Obstacle(issuer, Work.Symbol?.Trim() ?? "", printed.Number, printed.On) is { } obstacle)
            Open = [.. Open, new Finding("ban-hanh", obstacle)];
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
        Flash(plan.FullNumber is { } number
            ? $"Đã ghi kế hoạch số {number} ngày {plan.IssuedOn:dd/MM/yyyy} là đã ban hành. Các đơn vị có tên trong kế hoạch đã nhận nhiệm vụ."
            : $"Đã ghi kế hoạch năm {plan.Year} ở bước dự thảo. Soát lại rồi trình thẩm định.");
        return RedirectToPage("/Plans/Pages/Show", new { id = plan.Id });
    }

    Task<PlanImport?> Find() => db.PlanImports.SingleOrDefaultAsync(i => i.Id == Id && i.ByAccountId == Actor.Id);
}
