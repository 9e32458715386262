using System.ComponentModel.DataAnnotations;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;
using BangVang.Organisations;
using BangVang.Organisations.Picking;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Councils.Pages;

[Needs(CouncilRights.Keep)]
public sealed class CreateModel(AppDb db) : AppPage
{
    [BindProperty, OrganisationChoice, Required(ErrorMessage = "Chọn cơ quan."), Display(Name = "Cơ quan")]
    public Guid? OrganisationId { get; set; }

    [BindProperty]
    public CouncilInput Input { get; set; } = new();

    public override Task<bool> Load()
    {
        if (HttpContext.Request.Method == HttpMethods.Get && Actor.Grants is [var only]) OrganisationId = only.OrganisationId;
        return Task.FromResult(true);
    }

    [Act("Lập Hội đồng")]
    public async Task<IActionResult> OnPost()
    {
        if (!ModelState.IsValid) return await Again();
        var body = await db.Organisations.Below(Actor.PathsFor(CouncilRights.Keep)).FirstOrDefaultAsync(o => o.Id == OrganisationId);
        if (body is null)
        {
            ModelState.AddModelError(nameof(OrganisationId), "Bạn không lập Hội đồng cho cơ quan này được. Chọn cơ quan mà bạn là cán bộ thường trực.");
            return await Again();
        }
        var council = new Council { RootId = body.RootId, OrganisationId = body.Id };
        council.Describe(Input.Name!, Input.Quorum, Input.QuorumBasis);
        db.Add(council);
        await db.SaveChangesAsync();
        About("council", council.Id);
        Flash("Đã lập Hội đồng. Ghi quyết định thành lập và các thành viên.");
        return RedirectToPage("/Councils/Pages/Compose", new { id = council.Id });
    }
}
