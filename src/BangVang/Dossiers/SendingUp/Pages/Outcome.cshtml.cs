using System.ComponentModel.DataAnnotations;
using BangVang.Dossiers.Pages;
using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;
using BangVang.Papers.Text;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Dossiers.SendingUp.Pages;

[Needs(DossierRights.Receive), Act("Ghi quyết định khen thưởng của cấp trên")]
public sealed class OutcomeModel(AppDb db, Clock clock, Outcomes outcomes) : DossierPage(db, clock)
{
    [BindProperty, Required(ErrorMessage = "Ghi số quyết định."), StringLength(60), Display(Name = "Số, ký hiệu quyết định")]
    public string? Number { get; set; }

    [BindProperty, Required(ErrorMessage = "Ghi ngày quyết định."), Display(Name = "Ngày quyết định")]
    public DateOnly? On { get; set; }

    [BindProperty, Required(ErrorMessage = "Ghi người quyết định."), StringLength(200), Display(Name = "Người quyết định")]
    public string? By { get; set; }

    [BindProperty, StringLength(120), Display(Name = "Người ký")]
    public string? SignedBy { get; set; }

    [BindProperty]
    public List<Guid> Given { get; set; } = [];

    public IReadOnlyList<Nominee> Waiting { get; private set; } = [];

    protected override string Part => "Kết quả của cấp trên";

    public override async Task<bool> Load()
    {
        if (!await base.Load() || !Dossier.GoesOut || !Actor.Can(DossierRights.Receive, Frame.Bodies.DecidingPath)) return false;
        Waiting = await Db.Nominees.AsNoTracking().Where(n => n.DossierId == Id && n.Standing == NomineeStanding.SentUp).OrderBy(n => n.Position).ToListAsync();
        if (HttpContext.Request.Method == HttpMethods.Get) (Given, By) = ([.. Waiting.Select(w => w.Id)], Dossier.Addressee!.Split(" (")[0]);
        return true;
    }

    public async Task<IActionResult> OnPost()
    {
        await Hold();
        if (!await Load()) return NotFound();
        if (!ModelState.IsValid) return Page();
        var given = await outcomes.Write(Dossier, Actor, Frame.Bodies, new OutsideDecision(Number!.Trim(), On!.Value, By!.Trim(), VietnameseText.OrNull(SignedBy), Given));
        About("dossier", Id);
        Flash($"Đã ghi quyết định {Number}: {given} được khen thưởng, đã vào sổ khen thưởng; {Waiting.Count - given} không được tặng.");
        return ToDossier();
    }
}
