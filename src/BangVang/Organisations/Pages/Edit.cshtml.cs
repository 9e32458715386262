using System.ComponentModel.DataAnnotations;
using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;
using Microsoft.AspNetCore.Mvc;

namespace BangVang.Organisations.Pages;

[Needs(OrganisationRights.Manage)]
public sealed class EditModel(AppDb db, Closing closing) : OrganisationActPage(db)
{
    [BindProperty]
    public OrganisationInput Input { get; set; } = new();

    [BindProperty, Display(Name = "Mang tên mới từ ngày")]
    public DateOnly? RenamedOn { get; set; }

    protected override string Part => "Sửa";

    public override async Task<bool> Load()
    {
        if (!await base.Load()) return false;
        if (!HttpMethods.IsGet(Request.Method)) return true;
        var body = Organisation;
        Input = new() { Name = body.Name, ShortName = body.ShortName, Kind = body.Kind, Code = body.Code, IsUpland = body.IsUpland, From = body.ValidFrom, Until = body.ValidUntil };
        return true;
    }

    [Act("Sửa thông tin đơn vị")]
    public async Task<IActionResult> OnPost()
    {
        if (!await Begin()) return NotFound();
        if (!ModelState.IsValid) return await Again();
        var body = Organisation;
        if (body.ParentId is not null && (body.Kind == OrganisationKind.Province) != (Input.Kind == OrganisationKind.Province))
            throw new Refusal("Một tỉnh đứng đầu danh mục riêng, nên không đổi loại thành tỉnh hoặc từ tỉnh thành loại khác. Lập đơn vị mới thay vì sửa.");
        if (body.Rename(Input.Name, RenamedOn) is { } former) Db.Add(former);
        (body.ShortName, body.Kind, body.Code, body.IsUpland) = (Input.ShortName, Input.Kind!.Value, Input.Code, Input.IsUpland);
        await closing.ChangeDays(body, Input.From, Input.Until);
        await Db.SaveChangesAsync();
        return Done($"Đã lưu {body.Name}.");
    }
}
