using System.ComponentModel.DataAnnotations;
using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Insignia.Stock.Pages;

[Needs(InsigniaRights.Keep)]
public sealed class MoveModel(AppDb db, Clock clock, StoreKeeping keeping) : ItemPage(db, clock), IReasoned
{
    [BindProperty, Required(ErrorMessage = "Chọn nhập hay xuất."), Display(Name = "Việc")]
    public MovementKind? Kind { get; set; }

    [BindProperty, Required(ErrorMessage = "Nhập số lượng."), Range(0, StoreKeeping.Most, ErrorMessage = "Nhập số từ 0 đến 1.000.000."), Display(Name = "Số lượng")]
    public int? Quantity { get; set; }

    [BindProperty, Required(ErrorMessage = "Nhập ngày."), Display(Name = "Ngày")]
    public DateOnly? On { get; set; }

    [BindProperty, Required(ErrorMessage = "Ghi nội dung."), StringLength(500), Display(Name = "Nội dung")]
    public string? Reason { get; set; }

    public IReadOnlyList<SelectListItem> Kinds { get; } = [.. Enum.GetValues<MovementKind>().Select(k => new SelectListItem(MovementKinds.Name(k), k.ToString()))];

    protected override string Part => "Nhập, xuất kho";

    public override async Task<bool> Load()
    {
        if (!await base.Load() || !MayKeep) return false;
        if (Request.Method == HttpMethods.Get) On = Today;
        return true;
    }

    [Act("Nhập, xuất kho hiện vật")]
    public async Task<IActionResult> OnPost()
    {
        // What was counted is compared with what is there when it is written, not when the page was opened.
        await Db.Hold<StockItem>(Id);
        if (!await Load()) return NotFound();
        if (!ModelState.IsValid) return Page();
        var quantity = Kind switch { MovementKind.Received or MovementKind.CameBack => Quantity!.Value, MovementKind.Counted => Quantity!.Value - Item.Balance, _ => -Quantity!.Value };
        if (Kind == MovementKind.Counted && quantity == 0) throw new Refusal($"Số đếm được đúng bằng số trong sổ ({Item.Balance:N0} {Item.Unit}), không cần điều chỉnh.");
        await keeping.Do(Item, new Move(Kind!.Value, quantity, On!.Value, Reason), Actor);
        await Db.SaveChangesAsync();
        return Back($"Đã ghi: {MovementKinds.Name(Kind.Value).ToLowerInvariant()} {Math.Abs(quantity):N0} {Item.Unit}.");
    }
}
