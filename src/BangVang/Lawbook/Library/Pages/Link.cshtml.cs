using System.ComponentModel.DataAnnotations;
using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;
using BangVang.Lawbook.Citing;
using BangVang.Papers.Text;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Lawbook.Library.Pages;

[Needs(LawbookRights.Edit)]
public sealed class LinkModel(AppDb db, Clock clock) : AppPage
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty, Required(ErrorMessage = "Chọn quan hệ."), Display(Name = "Văn bản này")]
    public LinkKind? Kind { get; set; }

    [BindProperty, Required(ErrorMessage = "Nhập số, ký hiệu văn bản kia."), StringLength(60), Display(Name = "Số, ký hiệu văn bản kia")]
    public string? Other { get; set; }

    [BindProperty, Display(Name = "Văn bản nào")]
    public Guid? OtherId { get; set; }

    [BindProperty, StringLength(300), Display(Name = "Căn cứ")]
    public string? Basis { get; set; }

    public Instrument Instrument { get; private set; } = null!;

    public IReadOnlyList<SelectListItem> Kinds { get; } = [.. Enum.GetValues<LinkKind>().Select(k => new SelectListItem(InstrumentLink.Name(k), $"{k}"))];

    public IReadOnlyList<SelectListItem> Candidates { get; private set; } = [];

    public override async Task<bool> Load()
    {
        var found = await db.InstrumentsVisibleTo(Actor).FirstOrDefaultAsync(i => i.Id == Id);
        if (found is null || !await db.MayKeep(Actor, LawbookRights.Edit, found.RootId)) return false;
        Instrument = found;
        Candidates = [.. (await Named()).Select(i => new SelectListItem(i.Citation, i.Id.ToString()))];
        return true;
    }

    [Act("Ghi quan hệ giữa hai văn bản")]
    public async Task<IActionResult> OnPost()
    {
        if (!await Load()) return NotFound();
        var about = Chosen(await Named());
        if (!ModelState.IsValid || about is null) return Page();
        if (about.Id == Id) throw new Refusal("Hai văn bản phải khác nhau.");
        if (await db.InstrumentLinks.AnyAsync(l => l.InstrumentId == Id && l.AboutId == about.Id && l.Kind == Kind && l.WithdrawnAt == null))
            throw new Refusal($"Đã ghi {Instrument.Title} {InstrumentLink.Name(Kind!.Value).ToLowerInvariant()} {about.Title}.");
        db.Add(new InstrumentLink { InstrumentId = Id, AboutId = about.Id, Kind = Kind!.Value, Basis = VietnameseText.OrNull(Basis), MadeById = Actor.Id, MadeAt = clock.Now });
        await db.SaveChangesAsync();
        About("instrument", Id);
        About("instrument", about.Id);
        Flash($"Đã ghi: {InstrumentLink.Name(Kind!.Value).ToLowerInvariant()} {about.Title}.");
        return RedirectToPage("/Lawbook/Library/Pages/Chain", new { id = Id });
    }

    async Task<List<Instrument>> Named()
    {
        var key = InstrumentNumber.Key(Other);
        return key is null ? [] : await db.InstrumentsVisibleTo(Actor).AsNoTracking().Where(i => i.NumberKey == key).OrderByDescending(i => i.Date).Take(20).ToListAsync();
    }

    Instrument? Chosen(List<Instrument> named)
    {
        if (string.IsNullOrWhiteSpace(Other)) return null;
        if (named.Count == 0) ModelState.AddModelError(nameof(Other), $"Chưa có văn bản số {Other.Trim()} trong danh mục. Ghi văn bản đó trước, hoặc sửa lại số.");
        if (named.Count < 2) return named.FirstOrDefault();
        var chosen = named.Find(i => i.Id == OtherId);
        if (chosen is null) ModelState.AddModelError(nameof(OtherId), $"Có {named.Count} văn bản mang số {Other.Trim()}. Chọn một văn bản.");
        return chosen;
    }
}
