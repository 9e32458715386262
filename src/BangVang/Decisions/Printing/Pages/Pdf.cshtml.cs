using BangVang.Decisions.Pages;
using BangVang.Decisions.Signing;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Papers.Pdf;
using Microsoft.AspNetCore.Mvc;

namespace BangVang.Decisions.Printing.Pages;

/// <summary>The PDF: the signed one where there is one, otherwise made now; when it cannot be made the page says why.</summary>
[Needs(DecisionRights.See)]
public sealed class PdfModel(AppDb db, DecisionPrinting printing, SigningPapers signing, PdfPrinter printer) : DecisionPage(db)
{
    public string? Why { get; private set; }

    protected override string Part => "Tải PDF";

    public override async Task<IActionResult> OnGet()
    {
        if (!await Load()) return NotFound();
        try
        {
            var pdf = await signing.Current(Id) is { } signed ? await signing.Bytes(signed) : await printer.Print(await printing.Docx(Decision), HttpContext.RequestAborted);
            return File(pdf, "application/pdf", DecisionPrinting.FileName(Decision, "pdf"));
        }
        catch (Exception cannot) when (cannot is PdfUnavailable or Kernel.Refusal)
        {
            Why = cannot.Message;
            Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            return Page();
        }
    }
}
