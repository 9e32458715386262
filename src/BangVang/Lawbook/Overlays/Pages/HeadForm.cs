using System.ComponentModel.DataAnnotations;
using BangVang.Kernel.Data;
using BangVang.Lawbook.Citing;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Lawbook.Overlays.Pages;

/// <summary>The head of an overlay as it is typed: by which instrument, from when, why.</summary>
public sealed class HeadInput
{
    [Required(ErrorMessage = "Nhập tên quy định."), StringLength(300), Display(Name = "Tên quy định")]
    public string? Title { get; set; }

    [Required(ErrorMessage = "Nhập số, ký hiệu văn bản."), StringLength(60), Display(Name = "Văn bản quy định")]
    public string? Number { get; set; }

    [Display(Name = "Văn bản nào")]
    public Guid? InstrumentId { get; set; }

    [Required(ErrorMessage = "Nhập ngày có hiệu lực."), Display(Name = "Áp dụng từ ngày")]
    public DateOnly? ValidFrom { get; set; }

    [Display(Name = "Áp dụng đến ngày")]
    public DateOnly? ValidUntil { get; set; }

    [Required(ErrorMessage = "Nhập lý do."), StringLength(2000), Display(Name = "Lý do")]
    public string? Purpose { get; set; }

    public OverlayFacts Facts(Instrument instrument) => new(Title!, instrument.Id, ValidFrom!.Value, ValidUntil, Purpose!);

    /// <summary>The instruments of the register that bear the number typed: those of the country, and of the tree.</summary>
    public async Task<List<Instrument>> Named(AppDb db, Kernel.Rights.Actor actor)
    {
        var key = InstrumentNumber.Key(Number);
        return key is null ? [] : await db.InstrumentsVisibleTo(actor).AsNoTracking().Where(i => i.NumberKey == key).OrderByDescending(i => i.Date).Take(20).ToListAsync();
    }

    public static IReadOnlyList<SelectListItem> Choices(IEnumerable<Instrument> named) => [.. named.Select(i => new SelectListItem(i.Citation, i.Id.ToString()))];

    /// <summary>The one that is meant; null with what is wrong said beside its field.</summary>
    public Instrument? Chosen(List<Instrument> named, Microsoft.AspNetCore.Mvc.ModelBinding.ModelStateDictionary state, string prefix)
    {
        if (string.IsNullOrWhiteSpace(Number)) return null;
        if (named.Count == 0) state.AddModelError($"{prefix}.{nameof(Number)}", $"Chưa có văn bản số {Number.Trim()} trong danh mục văn bản. Ghi văn bản đó trước (mục Văn bản pháp luật), hoặc sửa lại số.");
        if (named.Count < 2) return named.FirstOrDefault();
        var chosen = named.Find(i => i.Id == InstrumentId);
        if (chosen is null) state.AddModelError($"{prefix}.{nameof(InstrumentId)}", $"Có {named.Count} văn bản mang số {Number.Trim()}. Chọn một văn bản.");
        return chosen;
    }
}

/// <summary>A page that shows the head's fields.</summary>
public interface IHeadForm
{
    HeadInput Head { get; }

    IReadOnlyList<SelectListItem> Instruments { get; }
}
