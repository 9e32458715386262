using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Plans.Pages;
using Microsoft.AspNetCore.Mvc;

namespace BangVang.Plans.Drafting;

/// <summary>
/// A page that changes a draft. For those who may not draft for the issuer it does not exist; a plan that is no draft any more
/// says so and shows no form.
/// </summary>
public abstract class DraftPage(AppDb db, Clock clock) : PlanPage(db, clock)
{
    /// <summary>The version of the plan that the form was loaded with.</summary>
    [BindProperty]
    public uint Version { get; set; }

    public bool IsOpen => Plan.IsDraft;

    public override async Task<bool> Load()
    {
        if (!await base.Load() || !Actor.Can(PlanRights.Draft, Frame.Path)) return false;
        LiesBelowPlan();
        if (Request.Method == HttpMethods.Get && Plan.IsDraft)
        {
            Version = Plan.Version;
            await Fill();
        }
        return true;
    }

    /// <summary>Puts what the plan holds into the form.</summary>
    protected virtual Task Fill() => Task.CompletedTask;

    public async Task<IActionResult> OnPost()
    {
        await Hold();
        if (!await Load()) return NotFound();
        Plan.MustBeDraft();
        await Check();
        if (!ModelState.IsValid) return Page();
        await Save();
        await Db.SaveChangesAsync();
        About("plan", Id);
        Flash(Done);
        return Next();
    }

    /// <summary>What annotations cannot say.</summary>
    protected virtual Task Check() => Task.CompletedTask;

    protected abstract Task Save();

    protected abstract string Done { get; }

    protected virtual IActionResult Next() => RedirectToPage("/Plans/Printing/Pages/Paper", new { id = Id });

    /// <summary>Whoever saved a part of the plan meanwhile is not written over: the plan's version stands for all its parts but the assignments.</summary>
    protected void Expect(uint version)
    {
        var entry = Db.Entry(Plan);
        entry.Property(nameof(IEdited.Version)).OriginalValue = version;
        entry.Property(p => p.DraftedAt).IsModified = true;
    }
}
