using BangVang.Decisions.Pages;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Decisions.Certificates.Pages;

/// <summary>The file of one logged print.</summary>
[Needs(DecisionRights.Print)]
public sealed class SheetsModel(AppDb db, CertificatePapers papers) : DecisionPage(db)
{
    [BindProperty(SupportsGet = true, Name = "print")]
    public Guid PrintId { get; set; }

    public override async Task<IActionResult> OnGet()
    {
        if (!await Load() || !MayPrint || await Db.CertificatePrints.AsNoTracking().FirstOrDefaultAsync(p => p.Id == PrintId && p.DecisionId == Id) is not { } print) return NotFound();
        var design = await Db.CertificateDesigns.AsNoTracking().SingleAsync(d => d.Id == print.DesignId);
        var printer = print.PrinterId is { } printerId ? await Db.Printers.AsNoTracking().SingleAsync(p => p.Id == printerId) : null;
        var pdf = await papers.Print(Decision, print.CertificateIds, design, printer, await papers.Base(Decision.RootId, Request));
        return File(pdf, "application/pdf", $"Bằng, giấy theo Quyết định {Decision.FullNumber?.Replace('/', '-')}.pdf");
    }
}
