using System.ComponentModel.DataAnnotations;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;
using BangVang.Organisations.Picking;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Organisations.Pages;

[Needs(OrganisationRights.Manage)]
public sealed class NewModel(AppDb db, Founding founding) : AppPage
{
    [BindProperty(SupportsGet = true), OrganisationChoice, Display(Name = "Cấp trên")]
    public Guid? Parent { get; set; }

    [BindProperty]
    public OrganisationInput Input { get; set; } = new();

    public override Task<bool> Load()
    {
        ViewData["Title"] = "Thêm đơn vị";
        ViewData["Crumbs"] = new[] { ("Tổ chức", "/organisations") };
        return Task.FromResult(true);
    }

    [Act("Thêm đơn vị")]
    public async Task<IActionResult> OnPost()
    {
        var parent = await db.Organisations.ManagedBy(Actor).FirstOrDefaultAsync(o => o.Id == Parent);
        if (parent is null && ModelState.GetFieldValidationState(nameof(Parent)) != ModelValidationState.Invalid)
            ModelState.AddModelError(nameof(Parent), Parent is null ? "Chưa chọn cấp trên." : "Bạn không quản lý đơn vị này. Chọn cấp trên khác.");
        if (!ModelState.IsValid) return await Again();
        var organisation = new Organisation { Name = Input.Name, ShortName = Input.ShortName, Kind = Input.Kind!.Value, Code = Input.Code, IsUpland = Input.IsUpland };
        organisation.Last(Input.From, Input.Until);
        await founding.Found(organisation, parent);
        await db.SaveChangesAsync();
        About("organisation", organisation.Id);
        Flash($"Đã thêm {organisation.Name}.");
        return RedirectToPage("/Organisations/Pages/Show", new { id = organisation.Id });
    }
}
