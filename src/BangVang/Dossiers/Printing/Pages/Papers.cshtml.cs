using System.ComponentModel.DataAnnotations;
using BangVang.Dossiers.Checking;
using BangVang.Dossiers.Pages;
using BangVang.Files;
using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;
using BangVang.Lawbook.Overlays;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Dossiers.Printing.Pages;

/// <summary>A package that was sent, without its bytes.</summary>
public sealed record SentPackage(Guid Id, string Addressee, string ProposalNumber, DateOnly SentOn, string SentByName, string Sha256);

/// <summary>The papers: what the law wants, what is there, what the program makes, what is uploaded beside.</summary>
[Needs(DossierRights.See)]
public sealed class PapersModel(AppDb db, Clock clock, Completeness completeness, LawInForce law, DossierLaw days, Attachments attachments, Acts.Returning returning) : DossierPage(db, clock)
{
    [BindProperty, Required(ErrorMessage = "Chọn loại giấy tờ."), Display(Name = "Là giấy tờ")]
    public string? Paper { get; set; }

    [BindProperty, Required(ErrorMessage = "Chọn tệp trên máy của bạn."), Display(Name = "Tệp")]
    public IFormFile? Upload { get; set; }

    public IReadOnlyList<WantedPaper> Wanted { get; private set; } = [];

    public IReadOnlyList<SentPackage> Sent { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Names => [.. Wanted.Select(w => new SelectListItem(w.Name, w.Name))];

    public bool MayFile => Frame.MayEdit || !Dossier.IsOver && Dossier.State is not (DossierState.Draft or DossierState.Returned) && Actor.Can(DossierRights.Appraise, Frame.Bodies.DecidingPath);

    /// <summary>The proposal is written by the proposers, or by whoever sends it on.</summary>
    public bool MayWrite => Frame.MayEdit || Dossier is { GoesOut: true, State: DossierState.Agreed } && Actor.Can(DossierRights.Send, Frame.Bodies.DecidingPath);

    protected override string Part => "Giấy tờ";

    public override async Task<bool> Load()
    {
        if (!await base.Load()) return false;
        Wanted = await completeness.Of(Dossier, (await law.For(Frame.Bodies.ProposingPath)).Book, days.DayOf(Dossier));
        Sent = await Db.Dispatches.AsNoTracking().Where(d => d.DossierId == Id).OrderByDescending(d => d.At).Select(d => new SentPackage(d.Id, d.Addressee, d.ProposalNumber, d.SentOn, d.SentByName, d.Sha256)).ToListAsync();
        return true;
    }

    [Act("Nộp giấy tờ của hồ sơ khen thưởng")]
    public async Task<IActionResult> OnPostFile()
    {
        await Hold();
        if (!await Load() || !MayFile) return NotFound();
        if (!ModelState.IsValid) return Page();
        if (Wanted.All(w => w.Name != Paper)) throw new Refusal("Loại giấy tờ này không có trong danh mục của hồ sơ. Chọn lại, hoặc đính kèm ở phần tệp.");
        await MustBeOpen(Paper!);
        await using var content = Upload!.OpenReadStream();
        var kept = await attachments.Keep(content, Upload.FileName, "dossier", Id, Actor);
        Db.Add(new FiledPaper { DossierId = Id, Paper = Paper!, AttachmentId = kept.Id, FiledByName = Actor.Name, FiledAt = Now });
        await Db.SaveChangesAsync();
        About("dossier", Id);
        Flash($"Đã nộp “{Paper}”.");
        return RedirectToPage(new { id = Id });
    }

    // In a returned dossier only the papers that were flagged are open to the proposers.
    async Task MustBeOpen(string paper)
    {
        if (Dossier.State != DossierState.Returned) return;
        if (!await Db.ReturnedPoints.AnyAsync(p => p.DossierId == Id && p.AnsweredAt == null && p.Paper == paper)) await returning.MustBeOpen(Dossier, null);
    }
}
