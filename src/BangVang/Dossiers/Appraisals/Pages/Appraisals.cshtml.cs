using System.ComponentModel.DataAnnotations;
using BangVang.Dossiers.Checking;
using BangVang.Dossiers.Pages;
using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Dossiers.Appraisals.Pages;

/// <summary>The appraisal: who works on it, what they found of each nominee, what they conclude.</summary>
[Needs(DossierRights.See)]
public sealed class AppraisalsModel(AppDb db, Clock clock, DossierLaw law, Appraising appraising) : DossierPage(db, clock)
{
    [BindProperty, StringLength(Appraisal.ConclusionLength, ErrorMessage = "Ý kiến tối đa {1} ký tự."), Display(Name = "Ý kiến thẩm định chung")]
    public string? Conclusion { get; set; }

    public DossierCheck Check { get; private set; } = null!;

    /// <summary>The parts that the reader may read, with their notes.</summary>
    public IReadOnlyList<Appraisal> Parts { get; private set; } = [];

    public ILookup<Guid, AppraisalNote> Notes { get; private set; } = Array.Empty<AppraisalNote>().ToLookup(n => n.NomineeId);

    /// <summary>How many work on it that the reader may not read yet.</summary>
    public int Hidden { get; private set; }

    public Appraisal? Mine => Parts.FirstOrDefault(p => p.AppraiserId == Actor.Id);

    /// <summary>The proposers read the appraisal when it is over.</summary>
    public bool IsReadable => Frame.IsOfDecidingSide || Dossier.State is not (DossierState.Draft or DossierState.Submitted or DossierState.Appraising or DossierState.Returned);

    protected override string Part => "Thẩm định";

    public override async Task<bool> Load()
    {
        if (!await base.Load()) return false;
        if (!IsReadable) return true;
        (Parts, Hidden) = await appraising.Readable(Dossier, Actor);
        var ids = Parts.Select(p => p.Id).ToList();
        Notes = (await Db.AppraisalNotes.AsNoTracking().Where(n => ids.Contains(n.AppraisalId)).ToListAsync()).ToLookup(n => n.NomineeId);
        Check = await law.Of(Dossier, Frame.Bodies.ProposingPath, await Db.Nominees.AsNoTracking().Where(n => n.DossierId == Id).OrderBy(n => n.Position).ToListAsync());
        if (HttpContext.Request.Method == HttpMethods.Get) Conclusion = Mine?.Conclusion;
        return true;
    }

    [Act("Hoàn thành phần thẩm định")]
    public async Task<IActionResult> OnPostFinish()
    {
        await Hold();
        if (!await Load() || !Frame.MayAppraise) return NotFound();
        if (!ModelState.IsValid) return Page();
        var mine = await appraising.Mine(Dossier, Actor);
        mine.Finish(Conclusion, Actor, Now);
        await Db.SaveChangesAsync();
        About("dossier", Id);
        Flash("Đã hoàn thành phần thẩm định của bạn.");
        return RedirectToPage(new { id = Id });
    }

    [Act("Mở lại phần thẩm định")]
    public async Task<IActionResult> OnPostReopen()
    {
        await Hold();
        if (!await Load() || !Frame.MayAppraise) return NotFound();
        var mine = await appraising.Mine(Dossier, Actor);
        if (mine.IsDone && Parts.Any(p => p.AppraiserId != Actor.Id)) throw new Refusal("Hai phần thẩm định đã được mở cho nhau xem; không sửa phần của mình nữa. Ghi thay đổi vào kết luận.");
        mine.Reopen(Actor);
        await Db.SaveChangesAsync();
        About("dossier", Id);
        Flash("Đã mở lại phần thẩm định của bạn.");
        return RedirectToPage(new { id = Id });
    }
}
