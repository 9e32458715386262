using System.ComponentModel.DataAnnotations;
using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;
using BangVang.Organisations;
using BangVang.Organisations.Picking;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Lawbook.Overlays.Pages;

[Needs(OverlayRights.Draft)]
public sealed class CreateModel(AppDb db, Clock clock) : AppPage, IHeadForm
{
    [BindProperty, Required(ErrorMessage = "Chọn cơ quan."), Display(Name = "Cơ quan quy định")]
    public Guid? OrganisationId { get; set; }

    [BindProperty, Display(Name = "Loại")]
    public OverlayKind Kind { get; set; }

    [BindProperty]
    public HeadInput Head { get; set; } = new();

    public IReadOnlyList<SelectListItem> Bodies { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Instruments { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Kinds { get; } = [new("Quy định địa phương", nameof(OverlayKind.Local)), new("Cập nhật quy định cả nước", nameof(OverlayKind.Amendment))];

    public bool MayAmend => Actor.KeepsCountry(OverlayRights.Draft);

    public override async Task<bool> Load()
    {
        Bodies = await db.Organisations.ValidOn(clock.Today).ActedForBy(Actor, OverlayRights.Draft).OrderBy(o => o.Path).AsChoices();
        Instruments = HeadInput.Choices(await Head.Named(db, Actor));
        if (Request.Method == HttpMethods.Get && Bodies.Count == 1) OrganisationId = Guid.Parse(Bodies[0].Value);
        return true;
    }

    [Act("Soạn quy định địa phương")]
    public async Task<IActionResult> OnPost()
    {
        await Load();
        var instrument = Head.Chosen(await Head.Named(db, Actor), ModelState, nameof(Head));
        if (!ModelState.IsValid || instrument is null) return Page();
        var body = await db.Organisations.Below(Actor.PathsFor(OverlayRights.Draft)).FirstOrDefaultAsync(o => o.Id == OrganisationId);
        if (body is null) return NotFound();
        var overlay = new LawOverlay { RootId = body.RootId, OrganisationId = body.Id, Kind = Kind, DraftedByName = Actor.Name, DraftedAt = clock.Now };
        if (!overlay.IsInHandsOf(Actor, OverlayRights.Draft, body.Path) || Kind == OverlayKind.Amendment && !body.IsRoot)
            throw new Refusal("Chỉ quản trị hệ thống của cơ quan đứng đầu được cập nhật quy định cả nước. Chọn loại “Quy định địa phương”, hoặc chọn cơ quan đứng đầu.");
        overlay.Describe(Head.Facts(instrument), Actor);
        db.Add(overlay);
        await db.SaveChangesAsync();
        About("law-overlay", overlay.Id);
        Flash("Đã lập dự thảo. Thêm nội dung quy định rồi trình duyệt.");
        return RedirectToPage("/Lawbook/Overlays/Pages/Show", new { id = overlay.Id });
    }
}
