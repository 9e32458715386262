using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;
using Microsoft.AspNetCore.Mvc;

namespace BangVang.Initiatives.Councils.Pages;

[Needs(InitiativeRights.Councils)]
public sealed class EditModel(AppDb db, Clock clock) : CouncilPage(db, clock), ICouncilForm
{
    [BindProperty]
    public uint Loaded { get; set; }

    [BindProperty]
    public CouncilInput Input { get; set; } = new();

    protected override string Part => "Sửa";

    public override async Task<bool> Load()
    {
        if (!await base.Load() || !MayManage) return false;
        if (Request.Method == HttpMethods.Get)
            (Loaded, Input) = (Council.Version, new CouncilInput { Name = Council.Name, Level = Council.Level, SetUpBy = Council.SetUpBy, From = Council.ValidFrom, Until = Council.ValidUntil });
        return true;
    }

    [Act("Sửa hội đồng sáng kiến")]
    public async Task<IActionResult> OnPost()
    {
        if (!await Load()) return NotFound();
        if (!ModelState.IsValid) return Page();
        Council.Describe(Input.Facts, Body);
        Db.Entry(Council).Property(nameof(IEdited.Version)).OriginalValue = Loaded;
        await Db.SaveChangesAsync();
        return Back("Đã lưu hội đồng.");
    }
}
