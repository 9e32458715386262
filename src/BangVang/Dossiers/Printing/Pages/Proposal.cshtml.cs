using System.ComponentModel.DataAnnotations;
using BangVang.Dossiers.Pages;
using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;
using BangVang.Papers.Text;
using Microsoft.AspNetCore.Mvc;

namespace BangVang.Dossiers.Printing.Pages;

/// <summary>What the proposal says beside the figures, and who signs it.</summary>
[Needs(DossierRights.See), Act("Sửa lời tờ trình")]
public sealed class ProposalModel(AppDb db, Clock clock) : DossierPage(db, clock)
{
    [BindProperty, StringLength(20_000), Display(Name = "Lời tờ trình")]
    public string? Text { get; set; }

    [BindProperty, StringLength(120), Display(Name = "Số, ngày tờ trình")]
    public string? Number { get; set; }

    [BindProperty, Required(ErrorMessage = "Ghi chức vụ người ký."), StringLength(300), Display(Name = "Chức vụ người ký")]
    public string? SignerTitle { get; set; }

    [BindProperty, StringLength(120), Display(Name = "Họ tên người ký")]
    public string? SignerName { get; set; }

    [BindProperty]
    public uint Seen { get; set; }

    protected override string Part => "Lời và người ký tờ trình";

    public override async Task<bool> Load()
    {
        if (!await base.Load() || !(Frame.MayEdit || Dossier is { GoesOut: true, State: DossierState.Agreed } && Actor.Can(DossierRights.Send, Frame.Bodies.DecidingPath))) return false;
        if (HttpContext.Request.Method == HttpMethods.Get) (Text, Number, SignerTitle, SignerName, Seen) = (Dossier.ProposalText, Dossier.ProposalNumber, Dossier.SignerTitle, Dossier.SignerName, Dossier.Version);
        return true;
    }

    public async Task<IActionResult> OnPost()
    {
        await Hold();
        if (!await Load()) return NotFound();
        if (!ModelState.IsValid) return Page();
        Db.Entry(Dossier).Property(d => d.Version).OriginalValue = Seen;
        (Dossier.ProposalText, Dossier.ProposalNumber, Dossier.SignerTitle, Dossier.SignerName) = (VietnameseText.OrNull(Text), VietnameseText.OrNull(Number), VietnameseText.OrNull(SignerTitle), VietnameseText.OrNull(SignerName));
        await Db.SaveChangesAsync();
        About("dossier", Id);
        Flash("Đã lưu tờ trình.");
        return RedirectToPage("/Dossiers/Printing/Pages/Papers", new { id = Id });
    }
}
