using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;
using BangVang.Organisations;
using BangVang.Plans;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Decisions.Drafting.Pages;

[Needs(DecisionRights.Draft)]
public sealed class CreateModel(AppDb db, Clock clock) : AppPage, IHeadForm
{
    const int Most = 200;

    [BindProperty(SupportsGet = true, Name = "body")]
    public Guid? BodyId { get; set; }

    [BindProperty]
    public HeadInput Head { get; set; } = new();

    public bool AsksReason => false;

    public IReadOnlyList<SelectListItem> Bodies { get; private set; } = [];

    public override async Task<bool> Load()
    {
        var paths = Actor.PathsFor(DecisionRights.Draft);
        var own = await db.Organisations.Below(paths).ValidOn(clock.Today).Where(o => o.Kind != OrganisationKind.Block && o.Kind != OrganisationKind.Council)
            .OrderBy(o => o.Path.Length).ThenBy(o => o.Path).Take(Most).Select(o => new { o.Id, o.Name, o.Kind }).ToListAsync();
        Bodies = [.. own.Select(o => new SelectListItem(Issuers.Named(o.Name, o.Kind), o.Id.ToString()))];
        if (BodyId is null && Bodies.Count > 0) BodyId = own[0].Id;
        if (Request.Method == HttpMethods.Get && await Body() is { } body) Head = await Defaults.Of(db, body, clock.Today);
        return true;
    }

    [Act("Soạn quyết định khen thưởng")]
    public async Task<IActionResult> OnPost()
    {
        await Load();
        if (await Body() is not { } body) return NotFound();
        if (!ModelState.IsValid) return Page();
        var decision = new Decision { RootId = body.RootId, OrganisationId = body.Id, Kind = DecisionKind.Award, DraftedById = Actor.Id, DraftedByName = Actor.Name, DraftedAt = clock.Now };
        decision.Describe(Head.Facts, Actor);
        db.Add(decision);
        await db.SaveChangesAsync();
        About("decision", decision.Id);
        Flash("Đã lập dự thảo. Chọn người, tập thể, hộ vào danh sách rồi trình kiểm tra.");
        return RedirectToPage("/Decisions/Pages/Show", new { id = decision.Id });
    }

    Task<Organisation?> Body() => db.Organisations.AsNoTracking().Below(Actor.PathsFor(DecisionRights.Draft)).FirstOrDefaultAsync(o => o.Id == BodyId);
}
