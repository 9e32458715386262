using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;

namespace BangVang.Plans.Acts.Pages;

[Needs(PlanRights.Appraise), Act("Thẩm định kế hoạch đạt")]
public sealed class EndorseModel(AppDb db, Clock clock, Holders holders) : ActPage(db, clock, holders, PlanAct.Endorse)
{
    public override IReadOnlyList<string> Consequences =>
    [
        "Ghi nhận kế hoạch đã được thẩm định, kèm họ tên người thẩm định và thời điểm.",
        "Kế hoạch chuyển sang chờ lãnh đạo ký.",
    ];

    protected override string Done => "Đã thẩm định đạt. Kế hoạch chuyển sang chờ ký.";
}
