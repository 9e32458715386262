using BangVang.Dossiers.Pages;
using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;
using Microsoft.AspNetCore.Mvc;

namespace BangVang.Dossiers.Drafting.Pages;

[Needs(DossierRights.Propose), Act("Sửa thông tin hồ sơ khen thưởng")]
public sealed class EditModel(AppDb db, Clock clock) : DossierPage(db, clock)
{
    [BindProperty]
    public DossierForm Input { get; set; } = new();

    [BindProperty]
    public uint Seen { get; set; }

    protected override string Part => "Thông tin hồ sơ";

    public override async Task<bool> Load()
    {
        if (!await base.Load() || !Dossier.IsDraft || !Frame.MayEdit) return false;
        if (HttpContext.Request.Method == HttpMethods.Get) (Input, Seen) = (DossierForm.Of(Dossier), Dossier.Version);
        return true;
    }

    public async Task<IActionResult> OnPost()
    {
        await Hold();
        if (!await Load()) return NotFound();
        if (!ModelState.IsValid) return Page();
        Db.Entry(Dossier).Property(d => d.Version).OriginalValue = Seen;
        Input.Write(Dossier);
        await Db.SaveChangesAsync();
        About("dossier", Id);
        Flash("Đã lưu thông tin hồ sơ.");
        return ToDossier();
    }
}
