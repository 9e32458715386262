using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;
using BangVang.Lawbook.Overlays.Pages;
using Microsoft.AspNetCore.Mvc;

namespace BangVang.Lawbook.Overlays.Rules.Pages;

[Needs(OverlayRights.Draft)]
public sealed class FigureModel(AppDb db, LawInForce law) : EditingPage(db, law)
{
    [BindProperty(SupportsGet = true, Name = "kind")]
    public FigureKind Kind { get; set; }

    [BindProperty]
    public FigureInput Input { get; set; } = new();

    protected override string Part => FigureInput.Name(Kind);

    [Act("Thêm quy định của địa phương")]
    public async Task<IActionResult> OnPost()
    {
        await Hold();
        if (!await Load() || Overlay.Kind != OverlayKind.Local) return NotFound();
        if (!ModelState.IsValid) return Page();
        return await Keep(With(Input.Award!, of => Input.Into(of, Kind, Instrument.Title)), "Đã ghi quy định.");
    }
}
