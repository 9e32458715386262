using BangVang.Dossiers.Pages;
using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Papers.Official;
using Microsoft.AspNetCore.Mvc;

namespace BangVang.Dossiers.Printing.Pages;

/// <summary>The report on the achievements of one nominee.</summary>
[Needs(DossierRights.See)]
public sealed class ReportModel(AppDb db, Clock clock, DossierPapers papers) : DossierPage(db, clock)
{
    [FromRoute(Name = "nominee")]
    public Guid NomineeId { get; init; }

    public override async Task<IActionResult> OnGet()
    {
        if (!await Load()) return NotFound();
        var reports = await papers.Reports(await papers.Content(Dossier), NomineeId);
        return reports.Count == 0 ? NotFound() : File(reports[0].Docx, OfficialDocx.ContentType, $"Báo cáo thành tích {reports[0].Nominee.Name}.docx");
    }
}
