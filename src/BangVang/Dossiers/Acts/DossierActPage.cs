using System.ComponentModel.DataAnnotations;
using BangVang.Dossiers.Appraisals;
using BangVang.Dossiers.Pages;
using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Web;
using BangVang.Notices;
using Microsoft.AspNetCore.Mvc;

namespace BangVang.Dossiers.Acts;

/// <summary>
/// One act on a dossier: says what will happen and why it may be refused, then does it. For those who may not take the act, whatever the
/// state, the page does not exist.
/// </summary>
public abstract class DossierActPage(AppDb db, Clock clock, DossierAct act) : DossierPage(db, clock), IReasoned
{
    [BindProperty, MaxLength(2000, ErrorMessage = "Lý do dài quá 2.000 ký tự."), Display(Name = "Lý do")]
    public string? Reason { get; set; }

    public DossierAct Act => act;

    /// <summary>Why the dossier cannot take this act now; null when it can.</summary>
    public string? NotNow { get; private set; }

    public IReadOnlyList<Obstacle> Obstacles { get; protected set; } = [];

    /// <summary>Who goes on and who stays behind, where the act ends an appraisal.</summary>
    public HeardDossier? Heard { get; protected set; }

    public bool IsBlocked => NotNow is not null || Obstacles.Any(o => o.Blocks);

    /// <summary>What follows from it, one sentence each.</summary>
    public abstract IReadOnlyList<string> Consequences { get; }

    /// <summary>What may be said with it where no reason is asked for.</summary>
    public virtual string? NoteLabel => null;

    protected override string Part => DossierActWords.Name(act);

    protected abstract string Done { get; }

    public override async Task<bool> Load()
    {
        if (!await base.Load() || !IsSomeTimes()) return false;
        if (DossierFlow.From(Dossier.State, act) is null) NotNow = $"Hồ sơ đang ở bước “{DossierFlow.Name(Dossier.State)}” nên không thể {DossierActWords.Name(act).ToLowerInvariant()}.";
        else if (HttpContext.Request.Method == HttpMethods.Get) Obstacles = await LookAhead();
        return true;
    }

    public virtual async Task<IActionResult> OnPost()
    {
        await Hold();
        if (!await Load()) return NotFound();
        if (!ModelState.IsValid) return await Again();
        await Carry();
        await Db.SaveChangesAsync();
        await TellOthers();
        About("dossier", Id);
        Flash(Done);
        return ToDossier();
    }

    /// <summary>What the page warns of before the act.</summary>
    protected virtual Task<IReadOnlyList<Obstacle>> LookAhead() => Task.FromResult<IReadOnlyList<Obstacle>>([]);

    protected abstract Task Carry();

    /// <summary>The drafter hears of what the other side did, the receiving body of what has come.</summary>
    async Task TellOthers()
    {
        var services = HttpContext.RequestServices;
        if (Dossier.DraftedById != Actor.Id)
            await services.GetRequiredService<NoticeBoard>().Tell([Dossier.DraftedById], "dossier",
                $"{DossierFlow.Name(Dossier.State)}: {Dossier.Label}, {Dossier.Title}.{(Reason is null ? "" : $" {Reason}")}", $"/dossiers/{Id}", $"dossier-{act} {Id} {Now:O}");
        if (Dossier.State == DossierState.Submitted) await services.GetRequiredService<Arrivals>().Tell(Frame, isBack: act == DossierAct.Resubmit);
    }

    // Where the dossier stands at this act, its own arrow decides; elsewhere any arrow of the act lets its page be read.
    bool IsSomeTimes()
    {
        var arrows = DossierFlow.All.Where(t => t.Act == act && (DossierFlow.From(Dossier.State, act) is null || t.From == Dossier.State));
        return arrows.Any(t => t.Right is { } right && Actor.Can(right, Frame.Bodies.Of(t.Side)));
    }
}
