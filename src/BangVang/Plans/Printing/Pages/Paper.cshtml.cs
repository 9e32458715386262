using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Plans.Pages;

namespace BangVang.Plans.Printing.Pages;

/// <summary>The document beside its assignments: head and foot, running text, movements, who answers for what, recipients.</summary>
[Needs(PlanRights.See)]
public sealed class PaperModel(AppDb db, Clock clock) : PlanPage(db, clock)
{
    public PlanContent Says { get; private set; } = null!;

    protected override string Part => "Văn bản";

    public override async Task<bool> Load()
    {
        if (!await base.Load()) return false;
        Says = await PlanContent.Of(Db, Plan, Today);
        return true;
    }
}
