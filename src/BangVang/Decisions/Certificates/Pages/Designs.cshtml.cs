using System.ComponentModel.DataAnnotations;
using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Decisions.Certificates.Pages;

/// <summary>A printer as it is typed.</summary>
public sealed class PrinterInput
{
    [Required(ErrorMessage = "Nhập tên máy in."), StringLength(100), Display(Name = "Tên máy in")]
    public string? Name { get; set; }

    [Range(-50, 50, ErrorMessage = "Từ -50 đến 50 mm."), Display(Name = "Dời ngang (mm)")]
    public decimal X { get; set; }

    [Range(-50, 50, ErrorMessage = "Từ -50 đến 50 mm."), Display(Name = "Dời dọc (mm)")]
    public decimal Y { get; set; }

    [Range(-5, 5, ErrorMessage = "Từ -5 đến 5%."), Display(Name = "Co giãn (%)")]
    public decimal Stretch { get; set; }
}

[Needs(DecisionRights.Print)]
public sealed class DesignsModel(AppDb db, Clock clock) : PrintingPage(db, clock)
{
    [BindProperty(SupportsGet = true, Name = "printer")]
    public Guid? PrinterId { get; set; }

    [BindProperty]
    public PrinterInput Input { get; set; } = new();

    public IReadOnlyList<DesignRow> Rows { get; private set; } = [];

    public IReadOnlyList<Printer> Printers { get; private set; } = [];

    public override async Task<bool> Load()
    {
        if (!await base.Load()) return false;
        Rows = await Db.CertificateDesigns.AsNoTracking().Where(d => d.OrganisationId == Body.Id).OrderBy(d => d.Name).ToListAsync();
        Printers = await Db.Printers.Where(p => p.OrganisationId == Body.Id).OrderBy(p => p.Name).ToListAsync();
        if (Request.Method == HttpMethods.Get && Printers.FirstOrDefault(p => p.Id == PrinterId) is { } known) Input = new PrinterInput { Name = known.Name, X = known.X, Y = known.Y, Stretch = known.Stretch };
        return true;
    }

    public string Names(string[] codes) => string.Join(", ", codes.Select(c => Law.Lawbook.National.Find(c)?.Short ?? c));

    [Act("Lưu máy in và hiệu chỉnh")]
    public async Task<IActionResult> OnPost()
    {
        if (!await Load()) return NotFound();
        var printer = Printers.FirstOrDefault(p => p.Id == PrinterId);
        if (PrinterId is not null && printer is null) return NotFound();
        if (Printers.Any(p => p.Id != PrinterId && string.Equals(p.Name, Input.Name?.Trim(), StringComparison.OrdinalIgnoreCase))) ModelState.AddModelError("Input.Name", "Đã có máy in mang tên này.");
        if (!ModelState.IsValid) return Page();
        if (printer is null) Db.Add(printer = new Printer { RootId = Body.RootId, OrganisationId = Body.Id, Name = Input.Name!.Trim() });
        (printer.Name, printer.X, printer.Y, printer.Stretch) = (Input.Name!.Trim(), Input.X, Input.Y, Input.Stretch);
        await Db.SaveChangesAsync();
        About("organisation", Body.Id);
        Flash("Đã lưu máy in.");
        return RedirectToPage("/Decisions/Certificates/Pages/Designs", new { body = Body.Id });
    }
}
