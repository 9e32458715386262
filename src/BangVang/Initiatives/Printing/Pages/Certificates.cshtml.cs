using BangVang.Initiatives.Recognising.Pages;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Papers.Pdf;
using Microsoft.AspNetCore.Mvc;

namespace BangVang.Initiatives.Printing.Pages;

/// <summary>The certificates of all authors, or of those of one initiative.</summary>
[Needs(InitiativeRights.See)]
public sealed class CertificatesModel(AppDb db, PaperFile paper) : DecisionPage(db)
{
    [BindProperty(SupportsGet = true, Name = "type")]
    public string Type { get; set; } = "docx";

    [BindProperty(SupportsGet = true, Name = "initiative")]
    public Guid? Initiative { get; set; }

    /// <summary>Why there is no PDF.</summary>
    public string? Why { get; private set; }

    public override async Task<IActionResult> OnGet()
    {
        if (!await Load() || Initiative is { } one && Rows.All(r => r.InitiativeId != one)) return NotFound();
        try
        {
            return await paper.Of(InitiativePapers.Certificates(this, Initiative), $"Giấy chứng nhận {Decision.FullNumber.Replace('/', '-')}", Type, HttpContext.RequestAborted);
        }
        catch (PdfUnavailable unavailable)
        {
            Why = unavailable.Message;
            Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            return Page();
        }
    }
}
