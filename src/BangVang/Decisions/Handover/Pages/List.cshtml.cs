using System.ComponentModel.DataAnnotations;
using BangVang.Decisions.Certificates;
using BangVang.Decisions.Pages;
using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;
using BangVang.Registry;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Decisions.Handover.Pages;

/// <summary>A certificate on the check-off list.</summary>
public sealed record HandoverLine(Guid Id, int? Golden, string Name, string? Place, DateOnly? HandedOn, string? ReceivedBy);

/// <summary>The check-off list at the ceremony: ticks wait in the browser while the line is down and are sent when it is back; sent twice they count once.</summary>
[Needs(DecisionRights.Print)]
public sealed class ListModel(AppDb db, HandingOver handing, Clock clock) : DecisionPage(db)
{
    const int Most = 2000;

    [BindProperty]
    public Guid[] Chosen { get; set; } = [];

    [BindProperty, Required(ErrorMessage = "Ghi ngày trao."), Display(Name = "Ngày trao")]
    public DateOnly? On { get; set; }

    [BindProperty, StringLength(200), Display(Name = "Người nhận thay")]
    public string? ReceivedBy { get; set; }

    public IReadOnlyList<HandoverLine> Rows { get; private set; } = [];

    public int Handed => Rows.Count(r => r.HandedOn is not null);

    protected override string Part => "Trao bằng, giấy";

    public override async Task<bool> Load()
    {
        if (!await base.Load() || !MayPrint) return false;
        On ??= HttpContext.Request.Method == HttpMethods.Get ? clock.Today : null;
        var handovers = Db.Handovers;
        Rows = await Db.CertificatesInForce(Id).Join(Db.Bestowals, c => c.Id, b => b.Id, (c, b) => b)
            .OrderBy(b => b.GoldenNumber).Take(Most)
            .Select(b => new HandoverLine(b.Id, b.GoldenNumber, b.Name, b.Place, handovers.Where(h => h.CertificateId == b.Id).Select(h => (DateOnly?)h.HandedOn).FirstOrDefault(), handovers.Where(h => h.CertificateId == b.Id).Select(h => h.ReceivedBy).FirstOrDefault())).ToListAsync();
        return true;
    }

    [Act("Ghi đã trao bằng, giấy")]
    public async Task<IActionResult> OnPost()
    {
        if (!await Load()) return NotFound();
        if (!ModelState.IsValid) return Page();
        if (Chosen.Length == 0) throw new Refusal("Chưa đánh dấu dòng nào. Đánh dấu người đã nhận rồi ghi.");
        var count = await handing.Tick(Decision, Chosen, On!.Value, ReceivedBy, Actor);
        await Db.SaveChangesAsync();
        About("decision", Id);
        Flash(count == 0 ? "Các dòng này đã được ghi trước đó." : $"Đã ghi trao {count} bằng, giấy.");
        return RedirectToPage("/Decisions/Handover/Pages/List", new { id = Id });
    }
}
