using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Web;
using BangVang.Organisations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Initiatives.Councils.Pages;

/// <summary>A page of one council: found within what the actor may see.</summary>
public abstract class CouncilPage(AppDb db, Clock clock) : AppPage
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    protected AppDb Db => db;

    protected DateTimeOffset Now => clock.Now;

    public DateOnly Today => clock.Today;

    public InitiativeCouncil Council { get; private set; } = null!;

    public Organisation Body { get; private set; } = null!;

    /// <summary>The actor as a member today; null for others.</summary>
    public InitiativeCouncilMember? Self { get; private set; }

    public bool MayManage => Actor.Can(InitiativeRights.Councils, Body.Path);

    public bool MayRecognise => Actor.Can(InitiativeRights.Recognise, Body.Path);

    /// <summary>Who sees what all members gave: those who route, recognise or manage here, and auditors; members see it once their own card is handed in.</summary>
    public bool SeesAll => MayManage || MayRecognise || Actor.Can(InitiativeRights.Route, Body.Path) || Actor.Is(Kernel.Rights.Role.Auditor) && Actor.Can(InitiativeRights.See, Body.Path);

    protected virtual string? Part => null;

    public override async Task<bool> Load()
    {
        var found = await db.InitiativeCouncilsVisibleTo(Actor).Where(c => c.Id == Id).Join(db.Organisations, c => c.OrganisationId, o => o.Id, (c, o) => new { c, o }).FirstOrDefaultAsync();
        if (found is null) return false;
        (Council, Body) = (found.c, found.o);
        Self = await db.InitiativeCouncilMembers.AsNoTracking().On(Today).FirstOrDefaultAsync(m => m.CouncilId == Id && m.AccountId == Actor.Id);
        ViewData["Title"] = Part is null ? Council.Name : $"{Part} · {Council.Name}";
        (string, string)[] way = [("Sáng kiến", "/initiatives"), ("Hội đồng, đợt nhận đơn", "/initiatives/councils")];
        ViewData["Crumbs"] = Part is null ? way : [.. way, (Council.Name, $"/initiatives/councils/{Id}")];
        if (Part is not null) ViewData["Crumb"] = Part;
        return true;
    }

    protected Task Hold() => db.Hold<InitiativeCouncil>(Id);

    protected IActionResult Back(string said)
    {
        About("initiative-council", Id);
        Flash(said);
        return RedirectToPage("/Initiatives/Councils/Pages/Show", new { id = Id });
    }
}
