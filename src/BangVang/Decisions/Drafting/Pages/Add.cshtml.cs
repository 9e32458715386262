using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;
using BangVang.Law.Book;
using BangVang.Lawbook.Overlays;
using BangVang.Organisations;
using BangVang.People;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Decisions.Drafting.Pages;

[Needs(DecisionRights.Draft)]
public sealed class AddModel(AppDb db, DrawingUp drawing, Recipients recipients, LawInForce law, Clock clock) : EditingPage(db)
{
    [BindProperty]
    public EntryInput Input { get; set; } = new();

    public IReadOnlyList<SelectListItem> Kinds { get; } = [.. Enum.GetValues<HonoreeKind>().Select(k => new SelectListItem(HonoreeKinds.Name(k), $"{k}"))];

    public IReadOnlyList<SelectListItem> Awards { get; private set; } = [];

    public IReadOnlyList<Namesake> Namesakes { get; private set; } = [];

    /// <summary>There are several, or one whom the officer should look at.</summary>
    public bool AsksWhich { get; private set; }

    public IReadOnlyList<SelectListItem> Choices => [.. Namesakes.Select(n => new SelectListItem(n.Label, n.Id.ToString())), new SelectListItem("Người khác, chưa có trong sổ", Recipients.New)];

    protected override string Part => "Thêm một người, tập thể, hộ";

    public override async Task<bool> Load()
    {
        if (!await base.Load() || Decision.Kind != DecisionKind.Award) return false;
        var book = (await law.For(Body.Path)).Book;
        // What the head of this body may decide comes first; the rest is not offered.
        Awards = [.. book.Awards.Where(a => a.On(clock.Today) is not null && DecidingAuthority.Of(book, a.Code, Body.Kind, clock.Today).May != false).Select(a => new SelectListItem(a.Name, a.Code))];
        if (Request.Method == HttpMethods.Get) Input.Year = clock.Today.Year;
        return true;
    }

    [Act("Thêm người được khen vào quyết định")]
    public async Task<IActionResult> OnPost()
    {
        await Hold();
        if (!await Load()) return NotFound();
        if (Input.Kind != HonoreeKind.Collective && string.IsNullOrWhiteSpace(Input.Name)) ModelState.AddModelError("Input.Name", "Nhập họ và tên.");
        Namesakes = await recipients.Namesakes(Input);
        AsksWhich = Namesakes.Count > 1;
        if (AsksWhich && string.IsNullOrEmpty(Input.Which)) ModelState.AddModelError("Input.Which", $"Có {Namesakes.Count} người tên này ở đơn vị. Chọn một người, hoặc chọn “Người khác”.");
        if (!ModelState.IsValid) return Page();
        var body = await Db.Organisations.VisibleTo(Actor).FirstOrDefaultAsync(o => o.Id == Input.OrganisationId && o.RootId == Decision.RootId);
        if (body is null) return NotFound();
        await drawing.Enter(Decision, await recipients.Of(Input, body, Namesakes), Actor);
        return await Kept("Đã thêm vào danh sách.");
    }
}
