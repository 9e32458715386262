using BangVang.Initiatives.Evidence;
using BangVang.Initiatives.Pages;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Organisations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Initiatives.Printing.Pages;

/// <summary>What a body confirmed, as a paper to be signed and sealed.</summary>
[Needs(InitiativeRights.See)]
public sealed class ConfirmationModel(AppDb db, PaperFile paper) : InitiativePage(db)
{
    [BindProperty(SupportsGet = true, Name = "confirmation")]
    public Guid Confirmation { get; set; }

    protected override bool NamesAuthors => true;

    public override async Task<IActionResult> OnGet()
    {
        if (!await Load()) return NotFound();
        var found = await Db.EffectConfirmations.AsNoTracking().Where(c => c.Id == Confirmation && c.InitiativeId == Id && c.IsConfirmed == true).Join(Db.Organisations, c => c.OrganisationId, o => o.Id, (c, o) => new { c, o }).FirstOrDefaultAsync();
        return found is null ? NotFound() : await paper.Of(InitiativePapers.Confirmation(Initiative, found.c, found.o, Authors), "Giấy xác nhận hiệu quả sáng kiến", "docx", HttpContext.RequestAborted);
    }
}
