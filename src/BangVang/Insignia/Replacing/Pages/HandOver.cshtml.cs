using System.ComponentModel.DataAnnotations;
using BangVang.Insignia.Stock;
using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Insignia.Replacing.Pages;

[Needs(InsigniaRights.Keep)]
public sealed class HandOverModel(AppDb db, Clock clock, ReplacementActs acts) : ReplacementPage(db, clock)
{
    [BindProperty, Required(ErrorMessage = "Chọn hiện vật trong kho."), Display(Name = "Hiện vật")]
    public Guid? ItemId { get; set; }

    [BindProperty, Required(ErrorMessage = "Nhập ngày trao."), Display(Name = "Ngày trao")]
    public DateOnly? On { get; set; }

    [BindProperty, StringLength(200), Display(Name = "Người nhận")]
    public string? ReceivedBy { get; set; }

    public IReadOnlyList<SelectListItem> Items { get; private set; } = [];

    public string? Obstacle { get; private set; }

    protected override string Part => "Trao hiện vật";

    public override async Task<bool> Load()
    {
        if (!await base.Load() || !Actor.Can(InsigniaRights.Keep, Deciding.Path)) return false;
        Obstacle = ReplacementFlow.From(Replacement.State, ReplacementAct.HandOver) is null ? $"Đơn đang ở bước “{ReplacementFlow.Name(Replacement.State)}” nên chưa trao hiện vật được." : null;
        var (body, award) = (Deciding.Id, Held.AwardCode);
        var items = await Db.StockItems.AsNoTracking().Where(i => i.OrganisationId == body && !i.IsRetired && i.Balance > 0).OrderByDescending(i => i.AwardCode == award).ThenBy(i => i.Folded).Take(200).ToListAsync();
        Items = items.ConvertAll(i => new SelectListItem($"{i.Name} (còn {i.Balance:N0} {i.Unit}{(i.Store is null ? "" : $", {i.Store}")})", i.Id.ToString()));
        if (Request.Method == HttpMethods.Get) On = Today;
        return true;
    }

    [Act("Trao hiện vật cấp đổi, cấp lại")]
    public async Task<IActionResult> OnPost()
    {
        await Hold();
        if (!await Load()) return NotFound();
        if (!ModelState.IsValid) return Page();
        var item = await Db.StockItems.AsNoTracking().SingleOrDefaultAsync(i => i.Id == ItemId && i.OrganisationId == Deciding.Id);
        if (item is null) return NotFound();
        await acts.HandOver(Replacement, item, On!.Value, Actor, Bodies, ReceivedBy);
        await Db.SaveChangesAsync();
        About("replacement", Id);
        About("stock-item", item.Id);
        Flash("Đã trao hiện vật và xuất kho.");
        return RedirectToPage("/Insignia/Replacing/Pages/Show", new { id = Id });
    }
}
