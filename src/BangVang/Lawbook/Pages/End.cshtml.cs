using System.ComponentModel.DataAnnotations;
using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Lawbook.Pages;

[Needs(LawbookRights.Edit)]
public sealed class EndModel(AppDb db, InstrumentSuccession succession) : NamingPage(db)
{
    [BindProperty, Required(ErrorMessage = "Nhập ngày hết hiệu lực."), Display(Name = "Hết hiệu lực từ ngày")]
    public DateOnly? On { get; set; }

    [BindProperty, StringLength(60), Display(Name = "Văn bản thay thế")]
    public override string? Other { get; set; }

    [BindProperty, StringLength(300), Display(Name = "Căn cứ")]
    public string? Basis { get; set; }

    [Act("Ghi văn bản hết hiệu lực")]
    public async Task<IActionResult> OnPost()
    {
        if (!await Load()) return NotFound();
        var by = await Named();
        if (!ModelState.IsValid) return Page();
        if (await Db.InstrumentEndings.AnyAsync(e => e.InstrumentId == Id && e.WithdrawnAt == null))
            throw new Refusal("Văn bản này đã được ghi hết hiệu lực. Nếu ghi sai, khôi phục hiệu lực trước.");
        await succession.End(Instrument, On!.Value, by, Basis, Actor);
        await Db.SaveChangesAsync();
        About("instrument", Id);
        Flash($"Đã ghi {Instrument.Title} hết hiệu lực từ {On:dd/MM/yyyy}{(by is null ? "" : $", thay bởi {by.Title}")}.");
        return RedirectToPage("/Lawbook/Pages/Show", new { id = Id });
    }
}
