using BangVang.Councils.Sessions;
using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Papers.Official;
using BangVang.Papers.Pdf;
using Microsoft.AspNetCore.Mvc;

namespace BangVang.Councils.Minutes.Pages;

/// <summary>A paper of a closed session as Word. There is none before it is closed.</summary>
public abstract class DocxPage(AppDb db, Clock clock, SessionPapers papers, bool tally) : SessionPage(db, clock)
{
    public bool IsTally => tally;

    protected bool Exists => tally ? Session.TallyNumber is not null : Session.MinutesNumber is not null;

    protected Task<byte[]> Docx() => tally ? papers.Tally(Session) : papers.Minutes(Session);

    public override async Task<IActionResult> OnGet() =>
        await Load() && Exists ? File(await Docx(), OfficialDocx.ContentType, SessionPapers.FileName(Session, tally, "docx")) : NotFound();
}

/// <summary>The same as PDF; when it cannot be made the page says why, and offers the Word file.</summary>
public abstract class PdfPage(AppDb db, Clock clock, SessionPapers papers, PdfPrinter printer, bool tally) : DocxPage(db, clock, papers, tally)
{
    public string? Why { get; private set; }

    protected override string Part => "Tải PDF";

    public override async Task<IActionResult> OnGet()
    {
        if (!await Load() || !Exists) return NotFound();
        try
        {
            return File(await printer.Print(await Docx(), HttpContext.RequestAborted), "application/pdf", SessionPapers.FileName(Session, IsTally, "pdf"));
        }
        catch (PdfUnavailable unavailable)
        {
            Why = unavailable.Message;
            Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            return Page();
        }
    }
}
