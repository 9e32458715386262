using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace BangVang.Insignia.Stock.Pages;

/// <summary>An item as it is typed.</summary>
public sealed class ItemInput
{
    [Required(ErrorMessage = "Nhập tên hiện vật."), StringLength(StockItem.NameLength), Display(Name = "Tên hiện vật")]
    public string? Name { get; set; }

    [Required(ErrorMessage = "Chọn loại."), Display(Name = "Loại")]
    public ItemKind? Kind { get; set; }

    [StringLength(40), Display(Name = "Dùng cho danh hiệu, hình thức")]
    public string? AwardCode { get; set; }

    [Required(ErrorMessage = "Nhập đơn vị tính."), StringLength(30), Display(Name = "Đơn vị tính")]
    public string? Unit { get; set; } = "chiếc";

    [StringLength(200), Display(Name = "Nơi để")]
    public string? Store { get; set; }

    [Range(0, 100_000, ErrorMessage = "Nhập số từ 0 đến 100.000."), Display(Name = "Báo sắp hết khi còn từ")]
    public int LowMark { get; set; }

    public ItemFacts Facts => new(Name!, Kind!.Value, AwardCode, Unit!, Store, LowMark);
}

/// <summary>A page that shows the fields of an item.</summary>
public interface IItemForm
{
    ItemInput Input { get; }

    IReadOnlyList<SelectListItem> Awards => [.. Law.Lawbook.National.Awards.Select(a => new SelectListItem(a.Name, a.Code))];

    IReadOnlyList<SelectListItem> Kinds => [.. Enum.GetValues<ItemKind>().Select(k => new SelectListItem(ItemKinds.Name(k), k.ToString()))];
}
