using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Web;
using BangVang.Organisations;
using BangVang.Plans;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Decisions.Certificates.Pages;

/// <summary>A page about the designs and printers of one body in the actor's hands.</summary>
public abstract class PrintingPage(AppDb db, Clock clock) : AppPage
{
    [BindProperty(SupportsGet = true, Name = "body")]
    public Guid? BodyId { get; set; }

    public IReadOnlyList<SelectListItem> Bodies { get; private set; } = [];

    public Organisation Body { get; private set; } = null!;

    public string BodyName => Issuers.Named(Body.Name, Body.Kind);

    protected AppDb Db => db;

    protected DateOnly Today => clock.Today;

    public override async Task<bool> Load()
    {
        var paths = Actor.PathsFor(DecisionRights.Print);
        var own = await db.Organisations.AsNoTracking().Below(paths).ValidOn(clock.Today).OrderBy(o => o.Path.Length).ThenBy(o => o.Path).Take(200).ToListAsync();
        var body = BodyId is { } id ? await db.Organisations.AsNoTracking().Below(paths).FirstOrDefaultAsync(o => o.Id == id) : own.FirstOrDefault();
        if (body is null) return false;
        (Body, BodyId) = (body, body.Id);
        Bodies = [.. own.Select(o => new SelectListItem(Issuers.Named(o.Name, o.Kind), o.Id.ToString()))];
        return true;
    }
}
