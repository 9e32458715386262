using System.ComponentModel.DataAnnotations;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;
using BangVang.Registry.Pages;
using Microsoft.AspNetCore.Mvc;

namespace BangVang.Registry.Annulling.Pages;

[Needs(RegistryRights.Annul)]
public sealed class AnnulModel(AppDb db, Annulling annulling) : BestowalPage(db), IReasoned
{
    [BindProperty, Required(ErrorMessage = "Chưa nhập số quyết định."), StringLength(60), Display(Name = "Số quyết định hủy bỏ")]
    public string? Number { get; set; }

    [BindProperty, Required(ErrorMessage = "Chưa nhập ngày."), Display(Name = "Ngày")]
    public DateOnly? On { get; set; }

    [BindProperty, Required(ErrorMessage = "Chưa nhập người quyết định."), StringLength(200), Display(Name = "Người quyết định")]
    public string? By { get; set; }

    [BindProperty, Required(ErrorMessage = "Ghi rõ lý do."), StringLength(2000), Display(Name = "Lý do")]
    public string? Reason { get; set; }

    [BindProperty, Display(Name = "Tôi đã đọc quyết định hủy bỏ; ghi xong không sửa lại được")]
    public bool Sure { get; set; }

    protected override string Part => "Hủy bỏ";

    public override async Task<bool> Load()
    {
        if (!await base.Load() || !Actor.Can(RegistryRights.Annul, BodyPath)) return false;
        if (HttpMethods.IsGet(Request.Method)) By = Bestowal.DecidedBy;
        return true;
    }

    [Act("Ghi hủy bỏ khen thưởng")]
    public async Task<IActionResult> OnPost()
    {
        if (!await Load()) return NotFound();
        if (!Sure) ModelState.AddModelError(nameof(Sure), "Đánh dấu để xác nhận.");
        if (!ModelState.IsValid) return await Again();
        await annulling.Annul(Bestowal, new AnnulmentFacts(Number!, On!.Value, By!, Reason!), Actor);
        return Done("Đã ghi hủy bỏ. Lượt khen này không còn được tính ở bất kỳ điều kiện nào.");
    }
}
