using BangVang.Decisions.Pages;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using Microsoft.AspNetCore.Mvc;

namespace BangVang.Decisions.Printing.Pages;

[Needs(DecisionRights.See)]
public sealed class DocxModel(AppDb db, DecisionPrinting printing) : DecisionPage(db)
{
    const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    public override async Task<IActionResult> OnGet() =>
        await Load() ? File(await printing.Docx(Decision), Word, DecisionPrinting.FileName(Decision, "docx")) : NotFound();
}
