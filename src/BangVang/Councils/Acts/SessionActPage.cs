using System.ComponentModel.DataAnnotations;
using BangVang.Councils.Sessions;
using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Web;
using Microsoft.AspNetCore.Mvc;

namespace BangVang.Councils.Acts;

/// <summary>One act on a session: says what will happen, then does it. For those without the right over its body the page does not exist.</summary>
public abstract class SessionActPage(AppDb db, Clock clock, SessionAct act) : SessionPage(db, clock), IReasoned
{
    [BindProperty, MaxLength(2000, ErrorMessage = "Lý do dài quá 2.000 ký tự."), Display(Name = "Lý do")]
    public string? Reason { get; set; }

    public SessionAct Act => act;

    /// <summary>Why the act cannot be taken now; null when it can.</summary>
    public string? Obstacle { get; private set; }

    public abstract IReadOnlyList<string> Consequences { get; }

    /// <summary>It cannot be undone: the page says so.</summary>
    public virtual bool IsFinal => false;

    protected override string Part => SessionFlow.Name(act);

    protected abstract string Done { get; }

    public override async Task<bool> Load()
    {
        if (!await base.Load() || !SessionFlow.All.Any(t => t.Act == act && Actor.Can(t.Right, Body.Path))) return false;
        if (SessionFlow.From(Session.State, act) is null) Obstacle = $"{Session.Name} đang ở bước “{SessionFlow.Name(Session.State)}” nên không thể {SessionFlow.Name(act).ToLowerInvariant()}.";
        return true;
    }

    public async Task<IActionResult> OnPost()
    {
        await Db.Hold<CouncilSession>(Id);
        if (!await Load()) return NotFound();
        if (Obstacle is not null) throw new Refusal(Obstacle);
        if (!ModelState.IsValid) return Page();
        await Carry();
        await Db.SaveChangesAsync();
        About("council-session", Id);
        About("council", Council.Id);
        Flash(Done);
        return RedirectToPage("/Councils/Sessions/Pages/Show", new { id = Id });
    }

    protected abstract Task Carry();
}
