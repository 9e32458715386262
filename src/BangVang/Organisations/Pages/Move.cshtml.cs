using System.ComponentModel.DataAnnotations;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;
using BangVang.Organisations.Picking;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Organisations.Pages;

[Needs(OrganisationRights.Manage)]
public sealed class MoveModel(AppDb db, Moving moving) : OrganisationActPage(db), IReasoned
{
    [BindProperty, OrganisationChoice, Display(Name = "Cấp trên mới")]
    public Guid? ToId { get; set; }

    [BindProperty, StringLength(500), Display(Name = "Căn cứ")]
    public string? Reason { get; set; }

    public int Below { get; private set; }

    protected override string Part => "Chuyển cấp trên";

    public override async Task<bool> Load()
    {
        if (!await base.Load()) return false;
        var path = Organisation.Path;
        Below = await Db.Organisations.CountAsync(o => o.Path.StartsWith(path)) - 1;
        return true;
    }

    [Act("Chuyển đơn vị sang cấp trên khác")]
    public async Task<IActionResult> OnPost()
    {
        if (!await Begin()) return NotFound();
        var to = await Db.Organisations.ManagedBy(Actor).FirstOrDefaultAsync(o => o.Id == ToId);
        if (to is null && ModelState.IsValid)
            ModelState.AddModelError(nameof(ToId), ToId is null ? "Chưa chọn cấp trên mới." : "Bạn không quản lý đơn vị này. Chọn đơn vị khác.");
        if (!ModelState.IsValid) return await Again();
        await moving.Move(Organisation, to!);
        return Done($"{Organisation.Name} nay trực thuộc {to!.Name}.");
    }
}
