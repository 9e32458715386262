using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;

namespace BangVang.Plans.Acts.Pages;

[Needs(PlanRights.Draft), Act("Trình thẩm định kế hoạch")]
public sealed class SubmitModel(AppDb db, Clock clock, Holders holders, Readiness readiness) : ActPage(db, clock, holders, PlanAct.Submit)
{
    public override IReadOnlyList<string> Consequences =>
    [
        "Kế hoạch chuyển sang chờ thẩm định và không sửa được nữa, trừ khi rút lại hoặc được trả lại.",
    ];

    protected override string Done => "Đã trình kế hoạch. Người thẩm định sẽ thấy trong mục chờ thẩm định.";

    public override async Task<bool> Load()
    {
        if (!await base.Load()) return false;
        if (Obstacle is null) Findings = await readiness.Of(Plan);
        return true;
    }

    protected override async Task Carry()
    {
        if (Obstacle is null) await readiness.MustBeReady(Plan);
        await base.Carry();
    }
}
