using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Web;
using BangVang.Organisations;
using BangVang.Registry;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Insignia.Replacing.Pages;

/// <summary>A page of one request: found within what the actor may see, with the award that it is about.</summary>
public abstract class ReplacementPage(AppDb db, Clock clock) : AppPage
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    protected AppDb Db => db;

    public DateOnly Today => clock.Today;

    protected DateTimeOffset Now => clock.Now;

    public Replacement Replacement { get; private set; } = null!;

    public Bestowal Held { get; private set; } = null!;

    public string Award => Law.Lawbook.National.Find(Held.AwardCode)?.Name ?? Held.AwardCode;

    public Organisation Asking { get; private set; } = null!;

    public Organisation Deciding { get; private set; } = null!;

    protected (string Asking, string Deciding) Bodies => (Asking.Path, Deciding.Path);

    protected virtual string? Part => null;

    public IReadOnlyList<ReplacementAct> Acts => [.. ReplacementFlow.All.Where(t => Replacement.MayTake(t, Actor, Asking.Path, Deciding.Path)).Select(t => t.Act)];

    public override async Task<bool> Load()
    {
        var organisations = db.Organisations;
        var found = await db.ReplacementsVisibleTo(Actor).Where(r => r.Id == Id).Join(db.Bestowals, r => r.BestowalId, b => b.Id, (r, b) => new { r, b })
            .Join(organisations, x => x.r.OrganisationId, o => o.Id, (x, asking) => new { x.r, x.b, asking }).Join(organisations, x => x.r.DecidingBodyId, o => o.Id, (x, deciding) => new { x.r, x.b, x.asking, deciding }).FirstOrDefaultAsync();
        if (found is null) return false;
        (Replacement, Held, Asking, Deciding) = (found.r, found.b, found.asking, found.deciding);
        var title = $"{ReplacementFlow.Name(Replacement.Kind)} {Replacement.What} của {Held.Name}";
        ViewData["Title"] = Part is null ? title : $"{Part} · {title}";
        (string, string)[] way = [("Hiện vật khen thưởng", "/insignia"), ("Cấp đổi, cấp lại", "/insignia/requests")];
        ViewData["Crumbs"] = Part is null ? way : [.. way, (title, $"/insignia/requests/{Id}")];
        if (Part is not null) ViewData["Crumb"] = Part;
        return true;
    }

    protected Task Hold() => db.Hold<Replacement>(Id);
}
