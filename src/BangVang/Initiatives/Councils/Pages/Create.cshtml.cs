using System.ComponentModel.DataAnnotations;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;
using BangVang.Organisations;
using BangVang.Organisations.Picking;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Initiatives.Councils.Pages;

[Needs(InitiativeRights.Councils)]
public sealed class CreateModel(AppDb db) : AppPage, ICouncilForm
{
    [BindProperty, OrganisationChoice, Required(ErrorMessage = "Chọn cơ quan."), Display(Name = "Cơ quan")]
    public Guid? OrganisationId { get; set; }

    [BindProperty]
    public CouncilInput Input { get; set; } = new();

    public override Task<bool> Load()
    {
        if (Request.Method == HttpMethods.Get) OrganisationId = Actor.Grants.Where(g => Actor.Can(InitiativeRights.Councils, g.Path)).Select(g => (Guid?)g.OrganisationId).FirstOrDefault();
        return base.Load();
    }

    [Act("Lập hội đồng sáng kiến")]
    public async Task<IActionResult> OnPost()
    {
        if (!ModelState.IsValid) return Page();
        var body = await db.Organisations.Below(Actor.PathsFor(InitiativeRights.Councils)).FirstOrDefaultAsync(o => o.Id == OrganisationId);
        if (body is null) return NotFound();
        var council = new InitiativeCouncil { RootId = body.RootId, OrganisationId = body.Id };
        council.Describe(Input.Facts, body);
        db.Add(council);
        await db.SaveChangesAsync();
        About("initiative-council", council.Id);
        Flash("Đã lập hội đồng. Ghi thành viên và tiêu chí chấm của năm.");
        return RedirectToPage("/Initiatives/Councils/Pages/Show", new { id = council.Id });
    }
}
