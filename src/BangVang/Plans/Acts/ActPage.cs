using System.ComponentModel.DataAnnotations;
using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Web;
using BangVang.Notices;
using BangVang.Plans.Pages;
using Microsoft.AspNetCore.Mvc;

namespace BangVang.Plans.Acts;

/// <summary>
/// One act on a plan: says what will happen and why it may be refused, then does it. For those who may not take the act, whatever
/// the state of the plan, the page does not exist.
/// </summary>
public abstract class ActPage(AppDb db, Clock clock, Holders holders, PlanAct act) : PlanPage(db, clock), IReasoned
{
    [BindProperty, MaxLength(2000, ErrorMessage = "Lý do dài quá 2.000 ký tự."), Display(Name = "Lý do")]
    public string? Reason { get; set; }

    public PlanAct Act => act;

    /// <summary>Why the plan cannot take this act now; null when it can.</summary>
    public string? Obstacle { get; private set; }

    /// <summary>Who is asked next.</summary>
    public IReadOnlyList<Holder>? Next { get; private set; }

    public IReadOnlyList<Finding> Findings { get; protected set; } = [];

    public bool IsBlocked => Obstacle is not null || Findings.Any(f => f.Blocks);

    /// <summary>What follows from it, one sentence each.</summary>
    public abstract IReadOnlyList<string> Consequences { get; }

    protected override string Part => PlanFlow.Name(act);

    /// <summary>Said on the plan's page afterwards.</summary>
    protected abstract string Done { get; }

    public override async Task<bool> Load()
    {
        if (!await base.Load() || !MayTake()) return false;
        if (PlanFlow.From(Plan.State, act) is null)
            Obstacle = $"Kế hoạch đang ở bước “{PlanFlow.Name(Plan.State)}” nên không thể {PlanFlow.Name(act).ToLowerInvariant()}.";
        else if (NextRight is { } right) Next = await holders.Of(right, Frame.Path);
        LiesBelowPlan();
        return true;
    }

    public virtual async Task<IActionResult> OnPost()
    {
        await Hold();
        if (!await Load()) return NotFound();
        if (!ModelState.IsValid) return Page();
        await Carry();
        await Db.SaveChangesAsync();
        await TellNext();
        About("plan", Id);
        Flash(Done);
        return RedirectToPage("/Plans/Pages/Show", new { id = Id });
    }

    /// <summary>Those who take the next step hear of it; when there is none but the drafter's own, the drafter.</summary>
    async Task TellNext()
    {
        var notices = HttpContext.RequestServices.GetRequiredService<NoticeBoard>();
        var (whom, sentence) = act switch
        {
            PlanAct.Return => ([Plan.DraftedById], $"Kế hoạch được trả lại để sửa: {Plan.Title}. Lý do: {Reason}"),
            PlanAct.Issue => ([Plan.DraftedById], $"Kế hoạch đã phát hành, số {Plan.FullNumber}: {Plan.Title}."),
            _ => (Next?.Select(h => h.Id).ToArray() ?? [], $"Kế hoạch {PlanFlow.Name(Plan.State).ToLowerInvariant()}: {Plan.Title} của {Frame.Issuer}."),
        };
        await notices.Tell(whom.Where(id => id != Actor.Id), "plan", sentence, $"/plans/{Id}", $"plan-{act} {Id} {Now:O}");
    }

    protected virtual Task Carry()
    {
        Db.Add(Plan.Take(act, Actor, Frame.Path, Now, Reason));
        return Task.CompletedTask;
    }

    /// <summary>The right that the plan will wait for.</summary>
    string? NextRight => act is PlanAct.Return or PlanAct.Withdraw
        ? null
        : PlanFlow.All.FirstOrDefault(t => t.From == PlanFlow.From(Plan.State, act)!.To && t.Act is not (PlanAct.Withdraw or PlanAct.Return or PlanAct.Close))?.Right;

    // Where the plan stands at this act, its own arrow decides; elsewhere any arrow of the act lets its page be read.
    bool MayTake()
    {
        var arrows = PlanFlow.All.Where(t => t.Act == act && (PlanFlow.From(Plan.State, act) is null || t.From == Plan.State));
        return arrows.Any(t => Actor.Can(t.Right, Frame.Path));
    }
}
