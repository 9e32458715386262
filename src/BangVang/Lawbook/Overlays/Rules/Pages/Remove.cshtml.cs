using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;
using BangVang.Lawbook.Overlays.Pages;
using Microsoft.AspNetCore.Mvc;

namespace BangVang.Lawbook.Overlays.Rules.Pages;

[Needs(OverlayRights.Draft)]
public sealed class RemoveModel(AppDb db, LawInForce law) : EditingPage(db, law)
{
    [BindProperty(SupportsGet = true, Name = "award")]
    public string Award { get; set; } = "";

    [BindProperty(SupportsGet = true, Name = "part")]
    public string RulePart { get; set; } = "";

    public RuleRow Rule { get; private set; } = null!;

    protected override string Part => "Bỏ một quy định";

    public override async Task<bool> Load()
    {
        if (!await base.Load()) return false;
        var found = RuleRow.Of(Rules, Book).FirstOrDefault(r => r.Award == Award && r.Part == RulePart);
        Rule = found!;
        return found is not null;
    }

    [Act("Bỏ một quy định khỏi dự thảo")]
    public async Task<IActionResult> OnPost()
    {
        await Hold();
        if (!await Load()) return NotFound();
        Overlay.MustBeDraft();
        return await Keep(RuleRow.Without(Rules, Award, RulePart), "Đã bỏ quy định khỏi dự thảo.");
    }
}
