using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;

namespace BangVang.Plans.Acts.Pages;

[Needs(PlanRights.Draft), Act("Rút lại kế hoạch")]
public sealed class WithdrawModel(AppDb db, Clock clock, Holders holders) : ActPage(db, clock, holders, PlanAct.Withdraw)
{
    public override IReadOnlyList<string> Consequences =>
    [
        "Kế hoạch trở về dự thảo và sửa được tiếp.",
        "Người thẩm định không còn thấy kế hoạch trong mục chờ thẩm định.",
    ];

    protected override string Done => "Đã rút lại kế hoạch. Kế hoạch là dự thảo, sửa được tiếp.";
}
