using System.ComponentModel.DataAnnotations;
using BangVang.Decisions.Handover;
using BangVang.Decisions.Pages;
using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;
using BangVang.Papers.Text;
using BangVang.Registry;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Decisions.Certificates.Pages;

/// <summary>A certificate in the list.</summary>
public sealed record CertificateRow(Guid Id, int? Golden, string Name, string Award, string Code, bool IsPrinted, DateOnly? HandedOn, bool IsEnded);

/// <summary>The certificates of a decision: printed in a batch, one by one, or again with a reason; every print is a row.</summary>
[Needs(DecisionRights.See)]
public sealed class CertificatesModel(AppDb db, Clock clock) : DecisionPage(db), IReasoned
{
    const int Size = 100;

    [BindProperty(SupportsGet = true, Name = "after")]
    public int After { get; set; }

    [BindProperty]
    public Guid[] Chosen { get; set; } = [];

    [BindProperty, Display(Name = "In tất cả")]
    public bool All { get; set; }

    [BindProperty, Display(Name = "Mẫu")]
    public Guid? DesignId { get; set; }

    [BindProperty, Display(Name = "Máy in")]
    public Guid? PrinterId { get; set; }

    [BindProperty, StringLength(500), Display(Name = "Lý do in lại")]
    public string? Reason { get; set; }

    public IReadOnlyList<CertificateRow> Rows { get; private set; } = [];
    public IReadOnlyList<CertificatePrint> Prints { get; private set; } = [];
    public IReadOnlyList<SelectListItem> Designs { get; private set; } = [];
    public IReadOnlyList<SelectListItem> Printers { get; private set; } = [];
    public int Total { get; private set; }
    /// <summary>How many were neither annulled nor replaced.</summary>
    public int Standing { get; private set; }
    public int Printed { get; private set; }
    public int Handed { get; private set; }
    public bool HasMore { get; private set; }

    protected override string Part => "Bằng và giấy";

    public override async Task<bool> Load()
    {
        if (!await base.Load()) return false;
        if (!Decision.IsIssued) return true;
        var (certificates, annulled, handovers, items) = (Db.Certificates.Where(c => c.DecisionId == Id), Db.Annulments, Db.Handovers, Db.DecisionItems);
        var counts = await Db.Decisions.Where(d => d.Id == Id).Select(d => new { Total = certificates.Count(), Ended = certificates.Count(c => annulled.Any(a => a.BestowalId == c.Id)), Handed = handovers.Count(h => h.DecisionId == Id) }).SingleAsync();
        (Total, Standing, Handed) = (counts.Total, counts.Total - counts.Ended, counts.Handed);
        Prints = await Db.CertificatePrints.AsNoTracking().Where(p => p.DecisionId == Id).OrderByDescending(p => p.At).ToListAsync();
        var done = Prints.SelectMany(p => p.CertificateIds).ToHashSet();
        Printed = done.Count;
        var found = await certificates.Join(Db.Bestowals, c => c.Id, b => b.Id, (c, b) => new
        {
            c.Id, c.Code, b.GoldenNumber, b.Name, b.AwardCode, Award = items.Where(i => i.Id == b.Id).Select(i => i.AwardName).FirstOrDefault(), IsEnded = annulled.Any(a => a.BestowalId == b.Id), HandedOn = handovers.Where(h => h.CertificateId == c.Id).Select(h => (DateOnly?)h.HandedOn).FirstOrDefault(),
        }).Where(c => c.GoldenNumber > After).OrderBy(c => c.GoldenNumber).Take(Size + 1).ToListAsync();
        HasMore = found.Count > Size;
        Rows = [.. found.Take(Size).Select(c => new CertificateRow(c.Id, c.GoldenNumber, c.Name, c.Award ?? c.AwardCode, c.Code, done.Contains(c.Id), c.HandedOn, c.IsEnded))];
        if (!MayPrint) return true;
        Designs = [.. (await Db.DesignsOf(Body.Path, [.. found.Select(c => c.AwardCode).Distinct(StringComparer.Ordinal)])).Select(d => new SelectListItem($"{d.Name} ({d.Width:0.#} × {d.Height:0.#} mm{(d.IsOverlay ? ", in lên phôi" : "")})", d.Id.ToString()))];
        Printers = [.. (await Db.PrintersFor(Body.Path).AsNoTracking().OrderBy(p => p.Name).ToListAsync()).Select(p => new SelectListItem(p.Name, p.Id.ToString()))];
        return true;
    }

    [Act("In bằng, giấy khen thưởng")]
    public async Task<IActionResult> OnPost()
    {
        await Hold();
        if (!await Load() || !MayPrint) return NotFound();
        if (!ModelState.IsValid) return Page();
        var design = await Db.DesignsFor(Body.Path).FirstOrDefaultAsync(d => d.Id == DesignId) ?? throw new Refusal("Chọn mẫu bằng, giấy để in.");
        var printer = PrinterId is null ? null : await Db.PrintersFor(Body.Path).FirstOrDefaultAsync(p => p.Id == PrinterId);
        var ids = await Db.CertificatesInForce(Id).Where(c => All || Chosen.Contains(c.Id)).Select(c => c.Id).ToArrayAsync();
        if (ids.Length == 0) throw new Refusal("Chưa chọn bằng, giấy nào còn giá trị để in.");
        var again = await Db.CertificatePrints.AnyAsync(p => p.DecisionId == Id && p.CertificateIds.Any(c => ids.Contains(c)));
        if (again && string.IsNullOrWhiteSpace(Reason)) throw new Refusal("Có bằng, giấy đã in trước đó. Ghi lý do in lại (hỏng, mất, sai phôi…).");
        Db.Add(new CertificatePrint
        {
            DecisionId = Id, CertificateIds = ids, DesignId = design.Id, DesignName = design.Name, PrinterId = printer?.Id, PrinterName = printer?.Name, IsAgain = again,
            Reason = VietnameseText.OrNull(Reason), ById = Actor.Id, ByName = Actor.Name, At = clock.Now,
        });
        await Db.SaveChangesAsync();
        About("decision", Id);
        Flash($"Đã ghi lần in {ids.Length} bằng, giấy. Mở tệp in ở cột bên; in đúng cỡ 100%, không “vừa trang”.");
        return RedirectToPage("/Decisions/Certificates/Pages/Certificates", new { id = Id });
    }
}
