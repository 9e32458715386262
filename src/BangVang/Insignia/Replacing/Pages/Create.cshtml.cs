using System.ComponentModel.DataAnnotations;
using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;
using BangVang.Organisations;
using BangVang.Organisations.Picking;
using BangVang.Registry;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Insignia.Replacing.Pages;

[Needs(InsigniaRights.Ask)]
public sealed class CreateModel(AppDb db, Clock clock) : AppPage
{
    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Text { get; set; }

    [BindProperty, Required(ErrorMessage = "Chọn lượt khen thưởng."), Display(Name = "Lượt khen thưởng")]
    public Guid? BestowalId { get; set; }

    [BindProperty, Required(ErrorMessage = "Chọn cấp đổi hay cấp lại."), Display(Name = "Loại đơn")]
    public ReplacementKind? Kind { get; set; }

    [BindProperty, Required(ErrorMessage = "Nhập hiện vật cần thay."), StringLength(200), Display(Name = "Hiện vật")]
    public string? What { get; set; }

    [BindProperty, Required(ErrorMessage = "Ghi lý do."), StringLength(2000), Display(Name = "Lý do")]
    public string? Reason { get; set; }

    [BindProperty, Required(ErrorMessage = "Chọn cơ quan giải quyết."), Display(Name = "Cơ quan giải quyết")]
    public Guid? DecidingBodyId { get; set; }

    public IReadOnlyList<BestowalChoice> Found { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Choices => [.. Found.Select(b => new SelectListItem($"{b.Name}: {b.Award}, quyết định {b.Decision} ngày {b.DecidedOn:dd/MM/yyyy}", b.Id.ToString()))];

    public IReadOnlyList<SelectListItem> Kinds { get; } = [new("Cấp đổi (hỏng, in sai)", nameof(ReplacementKind.Exchange)), new("Cấp lại (mất)", nameof(ReplacementKind.Reissue))];

    /// <summary>The bodies above those for which the actor asks, these included.</summary>
    public IReadOnlyList<SelectListItem> Deciders { get; private set; } = [];

    public override async Task<bool> Load()
    {
        if (Request.Method != HttpMethods.Get) Text = Request.Form["Text"];
        var paths = Actor.PathsFor(InsigniaRights.Ask);
        Found = await BestowalSearch.Find(db, paths, Text, _ => true);
        Deciders = await db.Organisations.ValidOn(clock.Today).Where(o => paths.Any(p => p.StartsWith(o.Path))).OrderBy(o => o.Path).AsChoices();
        if (Request.Method == HttpMethods.Get) (BestowalId, DecidingBodyId) = (Found is [var only] ? only.Id : null, Deciders is [var first, ..] ? Guid.Parse(first.Value) : null);
        return true;
    }

    [Act("Lập đơn cấp đổi, cấp lại hiện vật")]
    public async Task<IActionResult> OnPost()
    {
        await Load();
        if (!ModelState.IsValid) return Page();
        var held = Found.Any(f => f.Id == BestowalId) ? await db.Bestowals.AsNoTracking().SingleOrDefaultAsync(b => b.Id == BestowalId) : null;
        if (held is null || !Deciders.Any(d => d.Value == DecidingBodyId.ToString())) return NotFound();
        var what = What!.Trim();
        if (await db.Replacements.AnyAsync(r => r.BestowalId == held.Id && r.What == what && (r.State == ReplacementState.Draft || r.State == ReplacementState.Submitted || r.State == ReplacementState.Approved)))
            throw new Refusal($"Đã có đơn cho “{what}” của {held.Name} đang giải quyết. Mở đơn đó trong danh sách.");
        var replacement = new Replacement
        {
            RootId = held.RootId, Kind = Kind!.Value, BestowalId = held.Id, OrganisationId = held.OrganisationId, DecidingBodyId = DecidingBodyId!.Value, What = what, Reason = Reason!.Trim(),
            EnteredById = Actor.Id, EnteredByName = Actor.Name, EnteredAt = clock.Now,
        };
        db.Add(replacement);
        await db.SaveChangesAsync();
        About("replacement", replacement.Id);
        Flash("Đã lập đơn. Đính kèm ảnh, xác nhận rồi nộp.");
        return RedirectToPage("/Insignia/Replacing/Pages/Show", new { id = replacement.Id });
    }
}
