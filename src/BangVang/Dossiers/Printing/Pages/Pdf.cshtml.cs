using BangVang.Dossiers.Pages;
using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Papers.Pdf;
using Microsoft.AspNetCore.Mvc;

namespace BangVang.Dossiers.Printing.Pages;

/// <summary>The PDF; when it cannot be made the page says why, and offers the Word file.</summary>
[Needs(DossierRights.See)]
public sealed class PdfModel(AppDb db, Clock clock, DossierPapers papers, PdfPrinter printer) : DossierPage(db, clock)
{
    [FromRoute(Name = "paper")]
    public MadePaper Paper { get; init; }

    public string? Why { get; private set; }

    protected override string Part => "Tải PDF";

    public override async Task<IActionResult> OnGet()
    {
        if (!Enum.IsDefined(Paper) || Paper == MadePaper.Reports || !ModelState.IsValid || !await Load()) return NotFound();
        try
        {
            return File(await printer.Print(DossierPapers.Docx(await papers.Content(Dossier), Paper), HttpContext.RequestAborted), "application/pdf", DossierPapers.FileName(Dossier, Paper, "pdf"));
        }
        catch (PdfUnavailable unavailable)
        {
            Why = unavailable.Message;
            Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            return Page();
        }
    }
}
