using BangVang.Initiatives.Councils;
using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Web;
using BangVang.Organisations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Initiatives.Rounds.Pages;

/// <summary>A page of one round.</summary>
public abstract class RoundPage(AppDb db, Clock clock) : AppPage
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    protected AppDb Db => db;

    public DateOnly Today => clock.Today;

    public CallRound Round { get; private set; } = null!;

    public Organisation Body { get; private set; } = null!;

    public InitiativeCouncil Council { get; private set; } = null!;

    public bool MayManage => Actor.Can(InitiativeRights.Councils, Body.Path);

    protected virtual string? Part => null;

    public override async Task<bool> Load()
    {
        var found = await db.CallRoundsVisibleTo(Actor).Where(r => r.Id == Id).Join(db.Organisations, r => r.OrganisationId, o => o.Id, (r, o) => new { r, o }).Join(db.InitiativeCouncils, x => x.r.CouncilId, c => c.Id, (x, c) => new { x.r, x.o, c }).FirstOrDefaultAsync();
        if (found is null) return false;
        (Round, Body, Council) = (found.r, found.o, found.c);
        (string, string)[] way = [("Sáng kiến", "/initiatives"), ("Hội đồng, đợt nhận đơn", "/initiatives/councils")];
        ViewData["Title"] = Part is null ? Round.Title : $"{Part} · {Round.Title}";
        ViewData["Crumbs"] = Part is null ? way : [.. way, (Round.Title, $"/initiatives/rounds/{Id}")];
        if (Part is not null) ViewData["Crumb"] = Part;
        return true;
    }
}
