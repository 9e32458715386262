using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Papers.Pdf;
using BangVang.Plans.Pages;
using Microsoft.AspNetCore.Mvc;

namespace BangVang.Plans.Printing.Pages;

/// <summary>The PDF; when it cannot be made the page says why, and offers the Word file.</summary>
[Needs(PlanRights.See)]
public sealed class PdfModel(AppDb db, Clock clock, PlanPapers papers, PdfPrinter printer) : PlanPage(db, clock)
{
    public string? Why { get; private set; }

    protected override string Part => "Tải PDF";

    public override async Task<IActionResult> OnGet()
    {
        if (!await Load()) return NotFound();
        try
        {
            var pdf = await printer.Print(await papers.Docx(Plan, Today), HttpContext.RequestAborted);
            return File(pdf, "application/pdf", PlanPapers.FileName(Plan, "pdf"));
        }
        catch (PdfUnavailable unavailable)
        {
            Why = unavailable.Message;
            Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            return Page();
        }
    }
}
