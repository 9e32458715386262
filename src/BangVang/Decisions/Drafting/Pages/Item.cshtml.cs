using System.ComponentModel.DataAnnotations;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;
using BangVang.Papers.Text;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Decisions.Drafting.Pages;

[Needs(DecisionRights.Draft)]
public sealed class ItemModel(AppDb db, DrawingUp drawing) : EditingPage(db)
{
    [BindProperty(SupportsGet = true, Name = "item")]
    public Guid ItemId { get; set; }

    [BindProperty, Required(ErrorMessage = "Nhập tên."), StringLength(300), Display(Name = "Tên in ra")]
    public string? Name { get; set; }

    [BindProperty, StringLength(300), Display(Name = "Chức vụ, đơn vị hoặc địa chỉ")]
    public string? Place { get; set; }

    [BindProperty, StringLength(1000), Display(Name = "Thành tích hoặc lý do")]
    public string? Reason { get; set; }

    [BindProperty, Range(0, 1_000_000_000, ErrorMessage = "Nhập số tiền từ 0 đến 1 tỷ đồng."), Display(Name = "Mức thưởng ấn định (đồng)")]
    public decimal? SetVnd { get; set; }

    public DecisionItem Item { get; private set; } = null!;

    protected override string Part => "Sửa một dòng";

    public override async Task<bool> Load()
    {
        if (!await base.Load() || await Db.DecisionItems.FirstOrDefaultAsync(i => i.Id == ItemId && i.DecisionId == Id) is not { } item) return false;
        Item = item;
        if (Request.Method == HttpMethods.Get) (Name, Place, Reason, SetVnd) = (item.Name, item.Place, item.Reason, item.SetVnd);
        return true;
    }

    [Act("Sửa dòng trong quyết định")]
    public async Task<IActionResult> OnPost()
    {
        await Hold();
        if (!await Load()) return NotFound();
        if (!ModelState.IsValid) return Page();
        Decision.Wrote(Actor);
        (Item.Name, Item.Place, Item.Reason) = (Name!, VietnameseText.OrNull(Place), VietnameseText.OrNull(Reason));
        Item.SetVnd = Decision.Kind == DecisionKind.Award ? SetVnd : null;
        return await Kept("Đã lưu.");
    }

    [Act("Bỏ dòng khỏi quyết định")]
    public async Task<IActionResult> OnPostRemove()
    {
        ModelState.Clear();
        await Hold();
        if (!await Load()) return NotFound();
        await drawing.Remove(Decision, Item, Actor);
        return await Kept($"Đã bỏ {Item.Name} khỏi danh sách.");
    }
}
