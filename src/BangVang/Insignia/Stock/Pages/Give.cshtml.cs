using System.ComponentModel.DataAnnotations;
using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;
using BangVang.Registry;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Insignia.Stock.Pages;

/// <summary>Gives one piece to each recipient chosen, all of them or none.</summary>
[Needs(InsigniaRights.Keep)]
public sealed class GiveModel(AppDb db, Clock clock, StoreKeeping keeping) : ItemPage(db, clock)
{
    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Text { get; set; }

    [BindProperty]
    public List<Guid> Chosen { get; set; } = [];

    [BindProperty, Required(ErrorMessage = "Nhập ngày xuất."), Display(Name = "Ngày xuất")]
    public DateOnly? On { get; set; }

    [BindProperty, StringLength(500), Display(Name = "Ghi chú")]
    public string? Reason { get; set; }

    public IReadOnlyList<BestowalChoice> Found { get; private set; } = [];

    protected override string Part => "Xuất trao tặng";

    public override async Task<bool> Load()
    {
        if (!await base.Load() || !MayKeep) return false;
        if (Request.Method == HttpMethods.Get) On = Today;
        else Text = Request.Form["Text"];
        var movements = Db.StockMovements;
        Found = await BestowalSearch.Find(Db, [Body.Path], Text, b => !movements.Any(m => m.ItemId == Id && m.BestowalId == b.Id), Item.AwardCode);
        return true;
    }

    [Act("Xuất hiện vật trao tặng")]
    public async Task<IActionResult> OnPost()
    {
        await Db.Hold<StockItem>(Id);
        if (!await Load()) return NotFound();
        if (!ModelState.IsValid) return Page();
        var chosen = Chosen.Distinct().ToList();
        if (chosen.Count == 0) throw new Refusal("Chưa chọn người, tập thể nào để xuất.");
        if (chosen.Exists(c => Found.All(f => f.Id != c))) throw new Refusal("Có người vừa được xuất hiện vật này hoặc không còn trong kết quả tìm. Xem lại danh sách rồi chọn.");
        foreach (var id in chosen) await keeping.Do(Item, new Move(MovementKind.Given, -1, On!.Value, Reason, id), Actor);
        await Db.SaveChangesAsync();
        return Back($"Đã xuất {chosen.Count:N0} {Item.Unit} trao tặng.");
    }
}
