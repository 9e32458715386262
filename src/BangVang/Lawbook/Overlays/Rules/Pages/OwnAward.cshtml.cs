using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;
using BangVang.Lawbook.Overlays.Pages;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace BangVang.Lawbook.Overlays.Rules.Pages;

[Needs(OverlayRights.Draft)]
public sealed class OwnAwardModel(AppDb db, LawInForce law) : EditingPage(db, law)
{
    [BindProperty]
    public OwnAwardInput Input { get; set; } = new();

    public IReadOnlyList<SelectListItem> Kinds { get; } = [new("Huy hiệu", nameof(OwnAwardKind.Badge)), new("Kỷ niệm chương", nameof(OwnAwardKind.CommemorativeMedal))];

    protected override string Part => "Huy hiệu, kỷ niệm chương riêng";

    [Act("Thêm huy hiệu, kỷ niệm chương riêng")]
    public async Task<IActionResult> OnPost()
    {
        await Hold();
        if (!await Load() || Overlay.Kind != OverlayKind.Local) return NotFound();
        if (!ModelState.IsValid) return Page();
        var own = Input.Made(Instrument.Title, Overlay.ValidFrom, Overlay.ValidUntil, Book);
        return await Keep(Rules with { Awards = [.. Rules.Awards, own] }, $"Đã thêm {own.Name}.");
    }
}
