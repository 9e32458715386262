using BangVang.Initiatives.Recognising.Pages;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Papers.Pdf;
using Microsoft.AspNetCore.Mvc;

namespace BangVang.Initiatives.Printing.Pages;

/// <summary>The decision with its list.</summary>
[Needs(InitiativeRights.See)]
public sealed class DecisionModel(AppDb db, PaperFile paper) : DecisionPage(db)
{
    [BindProperty(SupportsGet = true, Name = "type")]
    public string Type { get; set; } = "docx";

    /// <summary>Why there is no PDF.</summary>
    public string? Why { get; private set; }

    public override async Task<IActionResult> OnGet()
    {
        if (!await Load()) return NotFound();
        try
        {
            return await paper.Of(InitiativePapers.Decision(this), $"Quyết định {Decision.FullNumber.Replace('/', '-')}", Type, HttpContext.RequestAborted);
        }
        catch (PdfUnavailable unavailable)
        {
            Why = unavailable.Message;
            Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            return Page();
        }
    }
}
