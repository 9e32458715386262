using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;
using BangVang.Law.Book;
using BangVang.Lawbook.Overlays.Pages;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace BangVang.Lawbook.Overlays.Rules.Pages;

[Needs(OverlayRights.Draft)]
public sealed class ConditionModel(AppDb db, LawInForce law) : EditingPage(db, law)
{
    [BindProperty(SupportsGet = true, Name = "kind")]
    public ConditionKind Kind { get; set; }

    [BindProperty]
    public ConditionInput Input { get; set; } = new();

    public IReadOnlyList<SelectListItem> Counted { get; } = [.. new[] { "LDTT", "CSTT", "CSTDCS" }.Select(c => new SelectListItem(Law.Lawbook.National.Find(c)!.Name, c))];

    public IReadOnlyList<SelectListItem> Ratings { get; } =
    [
        new("Hoàn thành xuất sắc nhiệm vụ", nameof(Rating.HTXSNV)), new("Hoàn thành tốt nhiệm vụ", nameof(Rating.HTTNV)), new("Hoàn thành nhiệm vụ", nameof(Rating.HTNV)),
    ];

    public IReadOnlyList<SelectListItem> Scopes { get; } = [.. Enum.GetValues<Scope>().Select(s => new SelectListItem(s.Word, $"{s}"))];

    protected override string Part => ConditionWords.Name(Kind);

    [Act("Thêm điều kiện của địa phương")]
    public async Task<IActionResult> OnPost()
    {
        await Hold();
        if (!await Load() || Overlay.Kind != OverlayKind.Local) return NotFound();
        if (!ModelState.IsValid) return Page();
        var rules = With(Input.Award!, of =>
        {
            var id = Enumerable.Range(1, of.Conditions.Count + 1).Select(n => $"dk{n}").First(i => of.Conditions.All(c => c.Id != i));
            return of with { Conditions = [.. of.Conditions, Input.Made(Kind, id, Instrument.Title, Book)], Logic = of.Logic is null ? null : new Law.Conditions.AllOf([of.Logic, new Law.Conditions.Leaf(id)]) };
        });
        return await Keep(rules, "Đã thêm điều kiện.");
    }
}
