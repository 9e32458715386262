using System.ComponentModel.DataAnnotations;
using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;
using BangVang.Organisations.Picking;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Organisations.Pages;

[Needs(OrganisationRights.Manage)]
public sealed class SplitModel(AppDb db, Reorganising reorganising, Choice choice) : OrganisationActPage(db), IReasoned
{
    const int MostNew = 20;

    [BindProperty, OrganisationChoice, Display(Name = "Thành các đơn vị đã có")]
    public List<Guid> IntoIds { get; set; } = [];

    [BindProperty, StringLength(4000), Display(Name = "Thành các đơn vị mới")]
    public string? NewNames { get; set; }

    [BindProperty, Required(ErrorMessage = "Chưa nhập ngày."), Display(Name = "Từ ngày")]
    public DateOnly? On { get; set; }

    [BindProperty, Required(ErrorMessage = "Chưa ghi căn cứ."), StringLength(500), Display(Name = "Căn cứ")]
    public string? Basis { get; set; }

    /// <summary>Child → the successor's id, or the name of a new one.</summary>
    // Named, or else the framework would read every field of the form as an entry while there is none yet.
    [BindProperty(Name = nameof(Heirs))]
    public Dictionary<Guid, string> Heirs { get; set; } = [];

    [BindProperty, Display(Name = "Tôi đã kiểm tra; việc này không hoàn tác được")]
    public bool Sure { get; set; }

    public string? Reason => Basis;

    public IReadOnlyList<Organisation> Children { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Successors { get; private set; } = [];

    protected override string Part => "Chia tách";

    IReadOnlyList<string> Names =>
        [.. (NewNames ?? "").Split('\n').Select(n => n.Trim()).Where(n => n.Length > 0).Select(OrganisationName.Tidy).Distinct()];

    public override async Task<bool> Load()
    {
        if (!await base.Load()) return false;
        if (On is { } on) Children = await reorganising.Children([Id], on);
        var existing = await choice.Find(Actor, IntoIds);
        Successors = [.. existing.Select(e => new SelectListItem(e.Name, e.Id.ToString())), .. Names.Select(n => new SelectListItem(n + " (mới)", n))];
        return true;
    }

    [Act("Chia tách đơn vị")]
    public async Task<IActionResult> OnPost()
    {
        if (!await Begin()) return NotFound();
        Check();
        if (!ModelState.IsValid) return await Again();
        if (Parent is null) throw new Refusal("Đơn vị đứng đầu danh mục không chia tách ở đây được.");
        var existing = await Db.Organisations.ManagedBy(Actor).Where(o => IntoIds.Contains(o.Id)).ToListAsync();
        if (existing.Count < IntoIds.Count) throw new Refusal("Có đơn vị bạn không quản lý. Việc sắp xếp phải do người quản lý cả các đơn vị ấy thực hiện.");
        List<Organisation> into = [.. existing, .. Names.Select(n => new Organisation { Name = n, Kind = Organisation.Kind })];
        var heirs = Heirs.Select(h => (h.Key, Heir: into.Find(o => o.Id.ToString() == h.Value || o.Name == h.Value)))
            .Where(h => h.Heir is not null).ToDictionary(h => h.Key, h => h.Heir!);
        await reorganising.Split(Organisation, into, On!.Value, Basis!, heirs, Parent);
        foreach (var successor in into) About("organisation", successor.Id);
        return Done($"Đã chia {Organisation.Name} thành {into.Count} đơn vị từ ngày {On:dd/MM/yyyy}.");
    }

    void Check()
    {
        if (!ModelState.IsValid) return;
        if (Names.Count > MostNew) ModelState.AddModelError(nameof(NewNames), $"Nhiều quá {MostNew} đơn vị mới; kiểm tra lại, mỗi tên một dòng.");
        if (Successors.Count < 2) ModelState.AddModelError(nameof(NewNames), "Cần ít nhất hai đơn vị sau khi chia: chọn đơn vị đã có hoặc ghi tên mới, mỗi tên một dòng.");
        foreach (var child in Children.Where(c => !Successors.Any(s => s.Value == Heirs.GetValueOrDefault(c.Id))))
            ModelState.AddModelError($"Heirs[{child.Id}]", $"Chưa chọn {child.Name} về đơn vị nào.");
        if (!Sure && ModelState.IsValid) ModelState.AddModelError(nameof(Sure), "Đánh dấu ô này sau khi đã kiểm tra.");
    }
}
