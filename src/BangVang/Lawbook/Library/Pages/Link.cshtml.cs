using System.ComponentModel.DataAnnotations;
using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;
using BangVang.Lawbook.Pages;
using BangVang.Papers.Text;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Lawbook.Library.Pages;

[Needs(LawbookRights.Edit)]
public sealed class LinkModel(AppDb db, Clock clock) : NamingPage(db)
{
    [BindProperty, Required(ErrorMessage = "Chọn quan hệ."), Display(Name = "Văn bản này")]
    public LinkKind? Kind { get; set; }

    [BindProperty, Required(ErrorMessage = "Nhập số, ký hiệu văn bản kia."), StringLength(60), Display(Name = "Số, ký hiệu văn bản kia")]
    public override string? Other { get; set; }

    [BindProperty, StringLength(300), Display(Name = "Căn cứ")]
    public string? Basis { get; set; }

    public IReadOnlyList<SelectListItem> Kinds { get; } = [.. Enum.GetValues<LinkKind>().Select(k => new SelectListItem(InstrumentLink.Name(k), $"{k}"))];

    [Act("Ghi quan hệ giữa hai văn bản")]
    public async Task<IActionResult> OnPost()
    {
        if (!await Load()) return NotFound();
        var about = await Named();
        if (!ModelState.IsValid || about is null) return Page();
        if (about.Id == Id) throw new Refusal("Hai văn bản phải khác nhau.");
        if (await Db.InstrumentLinks.AnyAsync(l => l.InstrumentId == Id && l.AboutId == about.Id && l.Kind == Kind && l.WithdrawnAt == null))
            throw new Refusal($"Đã ghi {Instrument.Title} {InstrumentLink.Name(Kind!.Value).ToLowerInvariant()} {about.Title}.");
        Db.Add(new InstrumentLink { InstrumentId = Id, AboutId = about.Id, Kind = Kind!.Value, Basis = VietnameseText.OrNull(Basis), MadeById = Actor.Id, MadeAt = clock.Now });
        await Db.SaveChangesAsync();
        About("instrument", Id);
        About("instrument", about.Id);
        Flash($"Đã ghi: {InstrumentLink.Name(Kind!.Value).ToLowerInvariant()} {about.Title}.");
        return RedirectToPage("/Lawbook/Library/Pages/Chain", new { id = Id });
    }
}
