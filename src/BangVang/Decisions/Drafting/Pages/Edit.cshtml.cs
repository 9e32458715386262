using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;
using Microsoft.AspNetCore.Mvc;

namespace BangVang.Decisions.Drafting.Pages;

[Needs(DecisionRights.Draft)]
public sealed class EditModel(AppDb db) : EditingPage(db), IHeadForm
{
    [BindProperty]
    public HeadInput Head { get; set; } = new();

    public bool AsksReason => Decision.Kind == DecisionKind.Award;

    protected override string Part => "Sửa phần chung";

    public override async Task<bool> Load()
    {
        if (!await base.Load()) return false;
        if (Request.Method == HttpMethods.Get) Head = HeadInput.Of(Decision);
        return true;
    }

    [Act("Sửa quyết định khen thưởng")]
    public async Task<IActionResult> OnPost()
    {
        await Hold();
        if (!await Load()) return NotFound();
        if (!ModelState.IsValid) return Page();
        Db.Entry(Decision).Property(nameof(IEdited.Version)).OriginalValue = Loaded;
        Decision.Describe(Head.Facts, Actor);
        if (AsksReason) Decision.GoBeyond(Head.BeyondReason, Actor);
        return await Kept("Đã lưu phần chung của quyết định.");
    }
}
