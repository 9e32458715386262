using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;
using BangVang.Organisations.Places;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Organisations.Pages;

/// <summary>Brings in the provinces and communes that come with the program.</summary>
[Needs(OrganisationRights.Manage)]
public sealed class PlacesModel(AppDb db, PlacesImport import) : AppPage
{
    public int Provinces { get; private set; }

    public int Communes { get; private set; }

    public override async Task<bool> Load()
    {
        if (!Actor.Is(Role.Administrator) || !PlacesImport.IsShipped) return false;
        ViewData["Title"] = "Địa giới hành chính";
        ViewData["Crumbs"] = new[] { ("Tổ chức", "/organisations") };
        var country = await db.Organisations.Where(o => o.ParentId == null && o.Kind == OrganisationKind.Central && o.Code == "VN").Select(o => o.Path).FirstOrDefaultAsync();
        if (country is null) return true;
        var known = db.Organisations.Where(o => o.Path.StartsWith(country) && o.ValidUntil == null && o.Code != null);
        Provinces = await known.CountAsync(o => o.Kind == OrganisationKind.Province);
        Communes = await known.CountAsync(o => o.Kind == OrganisationKind.Commune);
        return true;
    }

    [Act("Nhập địa giới hành chính")]
    public async Task<IActionResult> OnPost()
    {
        if (!await Load()) return NotFound();
        var result = await import.Import(PlacesImport.Shipped);
        About("organisation", result.RootId);
        Flash(result.NewProvinces + result.NewCommunes == 0
            ? "Danh mục đã đủ các tỉnh và xã, không có gì để thêm."
            : $"Đã thêm {result.NewProvinces} tỉnh (cả tỉnh trước 01/7/2025) và {result.NewCommunes:N0} xã, phường, đặc khu; {result.Known:N0} đơn vị đã có, giữ nguyên.");
        return RedirectToPage();
    }
}
