using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;

namespace BangVang.Plans.Acts.Pages;

[Needs(PlanRights.Sign), Act("Ký kế hoạch")]
public sealed class SignModel(AppDb db, Clock clock, Holders holders) : ActPage(db, clock, holders, PlanAct.Sign)
{
    public override IReadOnlyList<string> Consequences =>
    [
        "Ghi nhận kế hoạch đã được ký, kèm họ tên người ký và thời điểm.",
        "Văn thư cấp số, ghi ngày và phát hành; sau bước này nội dung không sửa được nữa.",
    ];

    protected override string Done => "Đã ký kế hoạch. Kế hoạch chuyển sang văn thư cấp số, phát hành.";
}
