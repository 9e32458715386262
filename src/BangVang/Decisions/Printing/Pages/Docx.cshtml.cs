using BangVang.Decisions.Pages;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Papers.Official;
using Microsoft.AspNetCore.Mvc;

namespace BangVang.Decisions.Printing.Pages;

[Needs(DecisionRights.See)]
public sealed class DocxModel(AppDb db, DecisionPrinting printing) : DecisionPage(db)
{
    public override async Task<IActionResult> OnGet() =>
        await Load() ? File(await printing.Docx(Decision), OfficialDocx.ContentType, DecisionPrinting.FileName(Decision, "docx")) : NotFound();
}
