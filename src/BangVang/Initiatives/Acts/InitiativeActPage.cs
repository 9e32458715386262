using System.ComponentModel.DataAnnotations;
using BangVang.Initiatives.Pages;
using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Web;
using BangVang.Notices;
using BangVang.Plans.Acts;
using Microsoft.AspNetCore.Mvc;

namespace BangVang.Initiatives.Acts;

/// <summary>One act on an initiative: says what will happen, then does it. For those who may never take it here the page does not exist.</summary>
public abstract class InitiativeActPage(AppDb db, Clock clock, Considering considering, params InitiativeAct[] acts) : InitiativePage(db), IReasoned
{
    [BindProperty, MaxLength(2000, ErrorMessage = "Lý do dài quá 2.000 ký tự."), Display(Name = "Lý do")]
    public string? Reason { get; set; }

    /// <summary>Of several acts that one page does, the one that the state allows.</summary>
    public InitiativeAct Act => acts.FirstOrDefault(a => InitiativeFlow.From(Initiative.State, a) is not null, acts[0]);

    public DateOnly Today => clock.Today;

    /// <summary>Why the act cannot be taken now; null when it can.</summary>
    public string? Obstacle { get; private set; }

    public abstract IReadOnlyList<string> Consequences { get; }

    protected Considering Considering => considering;

    protected override string? Part => InitiativeFlow.Name(Initiative is null ? acts[0] : Act);

    protected abstract string Done { get; }

    /// <summary>The right of those who hear of it, over the body whose council has it; null: those who entered it.</summary>
    protected virtual string? TellsRight => null;

    public override async Task<bool> Load()
    {
        if (!await base.Load()) return false;
        var arrows = InitiativeFlow.All.Where(t => acts.Contains(t.Act)).ToList();
        var here = arrows.Where(t => t.From == Initiative.State).ToList();
        if (!(here.Count > 0 ? here : arrows).Any(t => Place.Of(t.Over) is { } path && Actor.Can(t.Right, path))) return false;
        if (here.Count == 0) Obstacle = $"Sáng kiến đang ở bước “{InitiativeFlow.Name(Initiative.State)}” nên không thể {InitiativeFlow.Name(Act).ToLowerInvariant()}.";
        return true;
    }

    public async Task<IActionResult> OnPost()
    {
        await Hold();
        if (!await Load()) return NotFound();
        if (!ModelState.IsValid) return Page();
        await Carry();
        await Db.SaveChangesAsync();
        await Tell();
        About("initiative", Id);
        Flash(Done);
        return RedirectToPage("/Initiatives/Pages/Show", new { id = Id });
    }

    protected abstract Task Carry();

    async Task Tell()
    {
        var services = HttpContext.RequestServices;
        Guid[] whom = [Initiative.EnteredById];
        if (TellsRight is { } right && (await considering.PlaceOf(Initiative)).Council is { } path)
            whom = [.. (await services.GetRequiredService<Holders>().Of(right, path)).Select(h => h.Id)];
        var reason = string.IsNullOrWhiteSpace(Reason) ? "" : $" Lý do: {Reason.Trim()}";
        await services.GetRequiredService<NoticeBoard>().Tell(whom.Where(id => id != Actor.Id && id != Guid.Empty), "initiative",
            $"Sáng kiến “{Initiative.Title}”: {InitiativeFlow.Name(Initiative.State).ToLowerInvariant()}.{reason}", $"/initiatives/{Id}", $"initiative {Id} {clock.Now:O}");
    }
}
