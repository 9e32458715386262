using System.ComponentModel.DataAnnotations;
using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;
using Microsoft.AspNetCore.Mvc;

namespace BangVang.Insignia.Stock.Pages;

[Needs(InsigniaRights.Keep)]
public sealed class EditModel(AppDb db, Clock clock) : ItemPage(db, clock), IItemForm
{
    [BindProperty]
    public uint Loaded { get; set; }

    [BindProperty]
    public ItemInput Input { get; set; } = new();

    [BindProperty, Display(Name = "Ngừng dùng")]
    public bool Retire { get; set; }

    protected override string Part => "Sửa";

    public override async Task<bool> Load()
    {
        if (!await base.Load() || !MayKeep || Item.IsRetired) return false;
        if (Request.Method == HttpMethods.Get)
            (Loaded, Input) = (Item.Version, new ItemInput { Name = Item.Name, Kind = Item.Kind, AwardCode = Item.AwardCode, Unit = Item.Unit, Store = Item.Store, LowMark = Item.LowMark });
        return true;
    }

    [Act("Sửa hiện vật trong kho")]
    public async Task<IActionResult> OnPost()
    {
        if (!await Load()) return NotFound();
        if (!ModelState.IsValid) return Page();
        Item.Describe(Input.Facts);
        if (Retire) Item.Retire();
        Db.Entry(Item).Property(nameof(IEdited.Version)).OriginalValue = Loaded;
        await Db.SaveChangesAsync();
        return Back(Retire ? "Đã ngừng dùng hiện vật." : "Đã lưu hiện vật.");
    }
}
