using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Organisations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Decisions.Certificates.Pages;

/// <summary>One sheet of a design with marks to measure by; of nobody, so nothing is logged.</summary>
[Needs(DecisionRights.Print)]
public sealed class SampleModel(AppDb db, CertificatePapers papers, Clock clock) : PrintingPage(db, clock)
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty(SupportsGet = true, Name = "printer")]
    public Guid? PrinterId { get; set; }

    public override async Task<IActionResult> OnGet()
    {
        var bodies = Db.Organisations.Below(Actor.PathsFor(DecisionRights.Print));
        if (await Db.CertificateDesigns.AsNoTracking().FirstOrDefaultAsync(d => d.Id == Id && bodies.Any(o => o.Id == d.OrganisationId)) is not { } design) return NotFound();
        BodyId = design.OrganisationId;
        if (!await Load()) return NotFound();
        var printer = PrinterId is null ? null : await Db.PrintersFor(Body.Path).AsNoTracking().FirstOrDefaultAsync(p => p.Id == PrinterId);
        return File(papers.Sample(design, Body, printer, await papers.Base(Body.RootId, Request)), "application/pdf", $"In thử {design.Name}.pdf");
    }
}
