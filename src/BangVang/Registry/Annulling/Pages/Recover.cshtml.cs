using System.ComponentModel.DataAnnotations;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;
using BangVang.Registry.Pages;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace BangVang.Registry.Annulling.Pages;

[Needs(RegistryRights.Annul)]
public sealed class RecoverModel(AppDb db, Annulling annulling) : BestowalPage(db)
{
    [BindProperty, Required(ErrorMessage = "Chọn cái đã thu hồi."), Display(Name = "Đã thu hồi")]
    public Recovered? What { get; set; }

    [BindProperty, Required(ErrorMessage = "Chưa nhập ngày."), Display(Name = "Ngày thu hồi")]
    public DateOnly? On { get; set; }

    [BindProperty, StringLength(500), Display(Name = "Ghi chú")]
    public string? Note { get; set; }

    public static IEnumerable<SelectListItem> Kinds => Enum.GetValues<Recovered>().Select(k => new SelectListItem(RecoveryWords.Name(k), k.ToString()));

    protected override string Part => "Thu hồi";

    public override async Task<bool> Load() => await base.Load() && Actor.Can(RegistryRights.Annul, BodyPath);

    [Act("Ghi thu hồi hiện vật, tiền thưởng")]
    public async Task<IActionResult> OnPost()
    {
        if (!await Load()) return NotFound();
        if (!ModelState.IsValid) return await Again();
        await annulling.Recover(Bestowal, What!.Value, On!.Value, Note, Actor);
        return Done("Đã ghi thu hồi.");
    }
}
