using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Plans.Pages;
using Microsoft.AspNetCore.Mvc;

namespace BangVang.Plans.Printing.Pages;

[Needs(PlanRights.See)]
public sealed class DocxModel(AppDb db, Clock clock, PlanPapers papers) : PlanPage(db, clock)
{
    const string Kind = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    public override async Task<IActionResult> OnGet() =>
        await Load() ? File(await papers.Docx(Plan, Today), Kind, PlanPapers.FileName(Plan, "docx")) : NotFound();
}
