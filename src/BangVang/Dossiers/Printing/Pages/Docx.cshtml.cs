using BangVang.Dossiers.Pages;
using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Papers.Official;
using Microsoft.AspNetCore.Mvc;

namespace BangVang.Dossiers.Printing.Pages;

[Needs(DossierRights.See)]
public sealed class DocxModel(AppDb db, Clock clock, DossierPapers papers) : DossierPage(db, clock)
{
    [FromRoute(Name = "paper")]
    public MadePaper Paper { get; init; }

    public override async Task<IActionResult> OnGet() =>
        Enum.IsDefined(Paper) && Paper != MadePaper.Reports && ModelState.IsValid && await Load()
            ? File(DossierPapers.Docx(await papers.Content(Dossier), Paper), OfficialDocx.ContentType, DossierPapers.FileName(Dossier, Paper, "docx")) : NotFound();
}
