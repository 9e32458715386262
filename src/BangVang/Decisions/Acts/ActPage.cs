using System.ComponentModel.DataAnnotations;
using BangVang.Decisions.Drafting;
using BangVang.Decisions.Pages;
using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Web;
using BangVang.Notices;
using BangVang.Plans.Acts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Decisions.Acts;

/// <summary>What every act needs.</summary>
public sealed record ActTools(AppDb Db, Clock Clock, Holders Holders, NoticeBoard Board, DraftReadiness Readiness);

/// <summary>
/// One act on a decision: says what will happen and why it may be refused, then does it. For those who may not take the act, whatever the state of
/// the decision, the page does not exist.
/// </summary>
public abstract class ActPage(ActTools tools, DecisionAct act) : DecisionPage(tools.Db), IReasoned
{
    [BindProperty, MaxLength(2000, ErrorMessage = "Lý do dài quá 2.000 ký tự."), Display(Name = "Lý do")]
    public string? Reason { get; set; }

    public DecisionAct Act => act;

    /// <summary>Why the act cannot be taken now; null when it can.</summary>
    public string? Obstacle { get; private set; }

    public IReadOnlyList<Finding> Findings { get; protected set; } = [];

    /// <summary>The decision's list, in its order; read for acts that bring it forward.</summary>
    protected List<DecisionItem> Items { get; private set; } = [];

    public IReadOnlyList<Holder>? Next { get; private set; }

    public bool IsBlocked => Obstacle is not null || Findings.Any(f => f.Blocks);

    public DateOnly Today => tools.Clock.Today;

    public abstract IReadOnlyList<string> Consequences { get; }

    protected override string Part => DecisionFlow.Name(act);

    protected DateTimeOffset Now => tools.Clock.Now;

    protected abstract string Done { get; }

    public override async Task<bool> Load()
    {
        if (!await base.Load()) return false;
        var arrows = DecisionFlow.All.Where(t => t.Act == act && (DecisionFlow.From(Decision.State, act) is null || t.From == Decision.State));
        if (!arrows.Any(t => Actor.Can(t.Right, Body.Path))) return false;
        Obstacle = DecisionFlow.From(Decision.State, act) is not { } arrow ? $"Quyết định đang ở bước “{DecisionFlow.Name(Decision.State)}” nên không thể {DecisionFlow.Name(act).ToLowerInvariant()}."
            : arrow.OtherEyes && Decision.WrittenBy.Contains(Actor.Id) ? "Bạn đã soạn quyết định này nên việc kiểm tra phải do người khác làm." : null;
        if (Obstacle is not null) return true;
        if (act is DecisionAct.Submit or DecisionAct.Check or DecisionAct.Sign or DecisionAct.Issue)
        {
            Items = await Db.DecisionItems.AsNoTracking().Where(i => i.DecisionId == Id).OrderBy(i => i.Position).ToListAsync();
            Findings = await tools.Readiness.Of(Decision, Body, Items);
        }
        if (NextRight is { } right) Next = await tools.Holders.Of(right, Body.Path);
        return true;
    }

    public virtual async Task<IActionResult> OnPost()
    {
        await Hold();
        if (!await Load()) return NotFound();
        if (!ModelState.IsValid) return Page();
        if (Findings.FirstOrDefault(f => f.Blocks) is { } blocking) throw new Refusal(blocking.Sentence);
        await Carry();
        await Db.SaveChangesAsync();
        await TellNext();
        About("decision", Id);
        Flash(Done);
        return RedirectToPage("/Decisions/Pages/Show", new { id = Id });
    }

    protected virtual Task Carry()
    {
        Db.Add(Decision.Take(act, Actor, Body.Path, Now, Reason));
        return Task.CompletedTask;
    }

    /// <summary>The right that the decision will wait for.</summary>
    string? NextRight => act switch { DecisionAct.Submit => DecisionRights.Check, DecisionAct.Check => DecisionRights.Sign, DecisionAct.Sign => DecisionRights.Issue, _ => null };

    async Task TellNext()
    {
        var whom = act is DecisionAct.Return ? [Decision.DraftedById] : Next?.Select(h => h.Id).ToArray() ?? [];
        var sentence = act is DecisionAct.Return ? $"Quyết định được trả lại để sửa: {Decision.Title}. Lý do: {Reason}" : $"Quyết định {DecisionFlow.Name(Decision.State).ToLowerInvariant()}: {Decision.Title}.";
        await tools.Board.Tell(whom.Where(id => id != Actor.Id), "decision", sentence, $"/decisions/{Id}", $"decision-{act} {Id} {Now:O}");
    }
}
