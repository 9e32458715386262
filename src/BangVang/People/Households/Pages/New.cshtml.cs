using System.ComponentModel.DataAnnotations;
using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;
using BangVang.Organisations;
using BangVang.Organisations.Picking;
using BangVang.Papers.Text;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace BangVang.People.Households.Pages;

/// <summary>A new household, or with an id the one that is mended.</summary>
[Needs(PeopleRights.Keep)]
public sealed class NewModel(AppDb db) : AppPage
{
    [BindProperty(SupportsGet = true)]
    public Guid? Id { get; set; }

    [BindProperty]
    public uint Version { get; set; }

    [BindProperty, Required(ErrorMessage = "Chưa nhập tên chủ hộ."), StringLength(Person.NameLength), Display(Name = "Họ tên chủ hộ")]
    public string HeadName { get; set; } = "";

    [BindProperty, StringLength(200), Display(Name = "Nơi ở")]
    public string? Address { get; set; }

    [BindProperty, OrganisationChoice, Display(Name = "Xã, phường")]
    public Guid? OrganisationId { get; set; }

    public Household? Household { get; private set; }

    public override async Task<bool> Load()
    {
        var bodies = db.Organisations.Below(Actor.PathsFor(PeopleRights.Keep)).Select(o => o.Id);
        if (Id is { } id && (Household = await db.Households.FirstOrDefaultAsync(h => h.Id == id && bodies.Contains(h.OrganisationId))) is null) return false;
        if (HttpMethods.IsGet(Request.Method) && Household is { } found) (Version, HeadName, Address, OrganisationId) = (found.Version, found.HeadName, found.Address, found.OrganisationId);
        if (HttpMethods.IsGet(Request.Method) && Household is null) OrganisationId = Actor.HomeId;
        ViewData["Title"] = Household is null ? "Thêm hộ gia đình" : $"Sửa: Hộ {Household.HeadName}";
        ViewData["Crumbs"] = new[] { ("Hộ gia đình", "/households") };
        return true;
    }

    [Act("Ghi hộ gia đình")]
    public async Task<IActionResult> OnPost()
    {
        if (!await Load()) return NotFound();
        if (Household is not null && Household.Version != Version) throw new DbUpdateConcurrencyException();
        var body = await db.Organisations.Below(Actor.PathsFor(PeopleRights.Keep)).FirstOrDefaultAsync(o => o.Id == OrganisationId);
        if (body is null && ModelState.IsValid) ModelState.AddModelError(nameof(OrganisationId), OrganisationId is null ? "Chưa chọn xã, phường." : "Nơi này không thuộc phạm vi bạn ghi. Chọn nơi khác.");
        if (!ModelState.IsValid) return await Again();
        await RefuseTwice(body!);
        var household = Household ?? new Household { RootId = body!.RootId, OrganisationId = body.Id, HeadName = HeadName };
        (household.HeadName, household.OrganisationId) = (VietnameseText.Clean(HeadName)!.Trim(), body!.Id);
        household.Address = VietnameseText.OrNull(Address);
        if (Household is null) db.Add(household);
        await db.SaveChangesAsync();
        About("household", household.Id);
        Flash($"Đã lưu hộ {household.HeadName}.");
        return RedirectToPage("/People/Households/Pages/Show", new { id = household.Id });
    }

    async Task RefuseTwice(Organisation body)
    {
        var (name, address) = (VietnameseText.Fold(HeadName), VietnameseText.Fold(Address));
        var same = await db.Households.Where(h => h.OrganisationId == body.Id && h.Folded == name && h.Id != Id).Select(h => h.Address).ToListAsync();
        if (same.Any(a => VietnameseText.Fold(a) == address)) throw new Refusal($"Hộ {HeadName.Trim()} ở nơi này đã có trong danh sách. Hai hộ cùng tên chủ hộ thì ghi rõ nơi ở (bản, tổ) để phân biệt.");
    }
}
