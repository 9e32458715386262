using BangVang.Initiatives.Pages;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using Microsoft.AspNetCore.Mvc;

namespace BangVang.Initiatives.Printing.Pages;

/// <summary>The request and the description, to be signed.</summary>
[Needs(InitiativeRights.See)]
public sealed class RequestModel(AppDb db, PaperFile paper) : InitiativePage(db)
{
    protected override bool NamesAuthors => true;

    public override async Task<IActionResult> OnGet() => await Load()
        ? await paper.Of(InitiativePapers.Request(Initiative, Origin, Authors, Before?.Council), "Đơn và báo cáo mô tả sáng kiến", "docx", HttpContext.RequestAborted)
        : NotFound();
}
