using System.ComponentModel.DataAnnotations;
using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;
using BangVang.Organisations.Picking;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Organisations.Pages;

[Needs(OrganisationRights.Manage)]
public sealed class MergeModel(AppDb db, Reorganising reorganising) : OrganisationActPage(db), IReasoned
{
    [BindProperty, OrganisationChoice, Display(Name = "Cùng sáp nhập với")]
    public List<Guid> WithIds { get; set; } = [];

    [BindProperty, OrganisationChoice, Display(Name = "Vào đơn vị đã có")]
    public Guid? IntoId { get; set; }

    [BindProperty, StringLength(Organisation.NameLength), Display(Name = "Hoặc thành đơn vị mới, tên là")]
    public string? NewName { get; set; }

    [BindProperty, Required(ErrorMessage = "Chưa nhập ngày."), Display(Name = "Từ ngày")]
    public DateOnly? On { get; set; }

    [BindProperty, Required(ErrorMessage = "Chưa ghi căn cứ."), StringLength(500), Display(Name = "Căn cứ")]
    public string? Basis { get; set; }

    [BindProperty, Display(Name = "Tôi đã kiểm tra; việc này không hoàn tác được")]
    public bool Sure { get; set; }

    public string? Reason => Basis;

    protected override string Part => "Sáp nhập, hợp nhất";

    [Act("Sáp nhập đơn vị")]
    public async Task<IActionResult> OnPost()
    {
        if (!await Begin()) return NotFound();
        var isNew = !string.IsNullOrWhiteSpace(NewName);
        if (isNew == IntoId is not null && ModelState.IsValid)
            ModelState.AddModelError(nameof(NewName), isNew ? "Chỉ chọn một: đơn vị đã có, hoặc tên đơn vị mới." : "Chọn đơn vị đã có, hoặc nhập tên đơn vị mới.");
        if (!Sure && ModelState.IsValid) ModelState.AddModelError(nameof(Sure), "Đánh dấu ô này sau khi đã kiểm tra.");
        if (!ModelState.IsValid) return await Again();
        var from = await Managed([.. WithIds, Id]);
        if (isNew && Parent is null) throw new Refusal("Đơn vị đứng đầu danh mục không sáp nhập thành đơn vị mới ở đây được.");
        var into = isNew ? new Organisation { Name = NewName!, Kind = Organisation.Kind } : (await Managed([IntoId!.Value]))[0];
        await reorganising.Merge(from, into, On!.Value, Basis!, Parent);
        foreach (var former in from.Where(f => f.Id != Id)) About("organisation", former.Id);
        About("organisation", into.Id);
        return Done($"Đã sáp nhập {from.Count} đơn vị vào {into.Name} từ ngày {On:dd/MM/yyyy}.");
    }

    async Task<List<Organisation>> Managed(Guid[] ids)
    {
        var found = await Db.Organisations.ManagedBy(Actor).Where(o => ids.Contains(o.Id)).OrderBy(o => o.Path).ToListAsync();
        return found.Count == ids.Distinct().Count() ? found : throw new Refusal("Có đơn vị bạn không quản lý. Việc sắp xếp phải do người quản lý cả các đơn vị ấy thực hiện.");
    }
}
