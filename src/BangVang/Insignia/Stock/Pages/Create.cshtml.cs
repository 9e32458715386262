using System.ComponentModel.DataAnnotations;
using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;
using BangVang.Organisations;
using BangVang.Organisations.Picking;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Insignia.Stock.Pages;

[Needs(InsigniaRights.Keep)]
public sealed class CreateModel(AppDb db) : AppPage, IItemForm
{
    [BindProperty, OrganisationChoice, Required(ErrorMessage = "Chọn cơ quan giữ kho."), Display(Name = "Cơ quan")]
    public Guid? OrganisationId { get; set; }

    [BindProperty]
    public ItemInput Input { get; set; } = new();

    public override Task<bool> Load()
    {
        if (Request.Method == HttpMethods.Get) OrganisationId = Actor.Grants.Where(g => Actor.Can(InsigniaRights.Keep, g.Path)).Select(g => (Guid?)g.OrganisationId).FirstOrDefault();
        return base.Load();
    }

    [Act("Thêm hiện vật vào danh mục kho")]
    public async Task<IActionResult> OnPost()
    {
        if (!ModelState.IsValid) return Page();
        var body = await db.Organisations.Below(Actor.PathsFor(InsigniaRights.Keep)).FirstOrDefaultAsync(o => o.Id == OrganisationId);
        if (body is null) return NotFound();
        var item = new StockItem { RootId = body.RootId, OrganisationId = body.Id };
        item.Describe(Input.Facts);
        if (await db.StockItems.AnyAsync(i => i.OrganisationId == body.Id && i.Folded == item.Folded && (i.Store ?? "") == (item.Store ?? ""))) throw new Refusal($"Kho của {body.Name} đã có “{item.Name}”{(item.Store is null ? "" : $" ở {item.Store}")}. Mở hiện vật đó để nhập thêm.");
        db.Add(item);
        await db.SaveChangesAsync();
        About("stock-item", item.Id);
        Flash("Đã thêm hiện vật. Ghi lần nhập kho đầu tiên.");
        return RedirectToPage("/Insignia/Stock/Pages/Show", new { id = item.Id });
    }
}
