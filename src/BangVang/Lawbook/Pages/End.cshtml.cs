using System.ComponentModel.DataAnnotations;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;
using BangVang.Kernel;
using BangVang.Lawbook.Citing;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Lawbook.Pages;

[Needs(LawbookRights.Edit)]
public sealed class EndModel(AppDb db, InstrumentSuccession succession) : AppPage
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty, Required(ErrorMessage = "Nhập ngày hết hiệu lực."), Display(Name = "Hết hiệu lực từ ngày")]
    public DateOnly? On { get; set; }

    [BindProperty, StringLength(60), Display(Name = "Văn bản thay thế")]
    public string? ReplacedBy { get; set; }

    [BindProperty, Display(Name = "Văn bản nào")]
    public Guid? ReplacedById { get; set; }

    [BindProperty, StringLength(300), Display(Name = "Căn cứ")]
    public string? Basis { get; set; }

    public Instrument Instrument { get; private set; } = null!;

    public IReadOnlyList<SelectListItem> Candidates { get; private set; } = [];

    public override async Task<bool> Load()
    {
        var found = await db.InstrumentsVisibleTo(Actor).FirstOrDefaultAsync(i => i.Id == Id);
        if (found is null || !await db.MayKeep(Actor, LawbookRights.Edit, found.RootId)) return false;
        Instrument = found;
        Candidates = [.. (await Named()).Select(i => new SelectListItem(i.Citation, i.Id.ToString()))];
        return true;
    }

    [Act("Ghi văn bản hết hiệu lực")]
    public async Task<IActionResult> OnPost()
    {
        if (!await Load()) return NotFound();
        var by = string.IsNullOrWhiteSpace(ReplacedBy) ? null : Chosen(await Named());
        if (!ModelState.IsValid) return Page();
        if (await db.InstrumentEndings.AnyAsync(e => e.InstrumentId == Id && e.WithdrawnAt == null))
            throw new Refusal("Văn bản này đã được ghi hết hiệu lực. Nếu ghi sai, khôi phục hiệu lực trước.");
        await succession.End(Instrument, On!.Value, by, Basis, Actor);
        await db.SaveChangesAsync();
        About("instrument", Id);
        Flash($"Đã ghi {Instrument.Title} hết hiệu lực từ {On:dd/MM/yyyy}{(by is null ? "" : $", thay bởi {by.Title}")}.");
        return RedirectToPage("/Lawbook/Pages/Show", new { id = Id });
    }

    async Task<List<Instrument>> Named()
    {
        var key = InstrumentNumber.Key(ReplacedBy);
        return key is null ? [] : await db.InstrumentsVisibleTo(Actor).Where(i => i.NumberKey == key).OrderByDescending(i => i.Date).Take(20).ToListAsync();
    }

    Instrument? Chosen(List<Instrument> named)
    {
        if (named.Count == 0)
            ModelState.AddModelError(nameof(ReplacedBy), $"Chưa có văn bản số {ReplacedBy!.Trim()} trong danh mục. Ghi văn bản đó trước, hoặc sửa lại số.");
        if (named.Count < 2) return named.FirstOrDefault();
        var chosen = named.Find(i => i.Id == ReplacedById);
        if (chosen is null) ModelState.AddModelError(nameof(ReplacedById), $"Có {named.Count} văn bản mang số {ReplacedBy!.Trim()}. Chọn một văn bản.");
        return chosen;
    }
}
