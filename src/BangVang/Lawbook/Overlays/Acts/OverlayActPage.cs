using System.ComponentModel.DataAnnotations;
using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Web;
using BangVang.Lawbook.Overlays.Pages;
using Microsoft.AspNetCore.Mvc;

namespace BangVang.Lawbook.Overlays.Acts;

/// <summary>One act on an overlay: says what will happen, then does it. For those without the right over its body the page does not exist.</summary>
public abstract class OverlayActPage(AppDb db, Clock clock, LawInForce law, OverlayAct act) : OverlayPage(db), IReasoned
{
    [BindProperty, MaxLength(2000, ErrorMessage = "Lý do dài quá 2.000 ký tự."), Display(Name = "Lý do")]
    public string? Reason { get; set; }

    public OverlayAct Act => act;

    public DateOnly Today => clock.Today;

    /// <summary>Why the act cannot be taken now; null when it can.</summary>
    public string? Obstacle { get; private set; }

    public abstract IReadOnlyList<string> Consequences { get; }

    protected override string Part => OverlayFlow.Name(act);

    protected LawInForce Law => law;

    protected abstract string Done { get; }

    public override async Task<bool> Load()
    {
        if (!await base.Load() || !OverlayFlow.All.Any(t => t.Act == act && Overlay.IsInHandsOf(Actor, t.Right, Body.Path))) return false;
        Obstacle = OverlayFlow.From(Overlay.State, act) is not { } arrow ? $"Quy định đang ở bước “{OverlayFlow.Name(Overlay.State)}” nên không thể {OverlayFlow.Name(act).ToLowerInvariant()}."
            : arrow.OtherEyes && Overlay.WrittenBy.Contains(Actor.Id) ? $"Bạn đã soạn quy định này nên không được {OverlayFlow.Name(act).ToLowerInvariant()}: phải do người khác làm."
            : null;
        return true;
    }

    public async Task<IActionResult> OnPost()
    {
        await Hold();
        if (!await Load()) return NotFound();
        if (!ModelState.IsValid) return Page();
        Db.Add(Overlay.Take(act, Actor, Body.Path, clock.Now, Reason));
        await Carry();
        await Db.SaveChangesAsync();
        About("law-overlay", Id);
        Flash(Done);
        return RedirectToPage("/Lawbook/Overlays/Pages/Show", new { id = Id });
    }

    /// <summary>What belongs to the act beside the step.</summary>
    protected virtual Task Carry() => Task.CompletedTask;
}
