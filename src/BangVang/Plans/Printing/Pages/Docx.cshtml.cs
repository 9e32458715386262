using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Papers.Official;
using BangVang.Plans.Pages;
using Microsoft.AspNetCore.Mvc;

namespace BangVang.Plans.Printing.Pages;

[Needs(PlanRights.See)]
public sealed class DocxModel(AppDb db, Clock clock, PlanPapers papers) : PlanPage(db, clock)
{
    public override async Task<IActionResult> OnGet() =>
        await Load() ? File(await papers.Docx(Plan, Today), OfficialDocx.ContentType, PlanPapers.FileName(Plan, "docx")) : NotFound();
}
