using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;
using Microsoft.AspNetCore.Mvc;

namespace BangVang.Councils.Pages;

[Needs(CouncilRights.Keep)]
public sealed class EditModel(AppDb db, Clock clock) : CouncilKeepingPage(db, clock)
{
    [BindProperty]
    public CouncilInput Input { get; set; } = new();

    [BindProperty]
    public uint Loaded { get; set; }

    protected override string Part => "Sửa";

    public override async Task<bool> Load()
    {
        if (!await base.Load()) return false;
        if (HttpContext.Request.Method != HttpMethods.Get) return true;
        Input = new CouncilInput { Name = Council.Name, Quorum = Council.Quorum, QuorumBasis = Council.QuorumBasis };
        Loaded = Council.Version;
        return true;
    }

    [Act("Sửa thông tin Hội đồng")]
    public async Task<IActionResult> OnPost()
    {
        if (!await Load()) return NotFound();
        if (!ModelState.IsValid) return Page();
        Council.Describe(Input.Name!, Input.Quorum, Input.QuorumBasis);
        Db.Entry(Council).Property(nameof(IEdited.Version)).OriginalValue = Loaded;
        await Db.SaveChangesAsync();
        About("council", Id);
        Flash("Đã lưu thông tin Hội đồng.");
        return RedirectToPage("/Councils/Pages/Show", new { id = Id });
    }
}
