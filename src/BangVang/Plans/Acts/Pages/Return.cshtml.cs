using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;

namespace BangVang.Plans.Acts.Pages;

[Needs(PlanRights.See), Act("Trả lại kế hoạch để sửa")]
public sealed class ReturnModel(AppDb db, Clock clock, Holders holders) : ActPage(db, clock, holders, PlanAct.Return)
{
    public override IReadOnlyList<string> Consequences =>
    [
        "Kế hoạch trở về dự thảo; người lập sửa rồi trình lại từ đầu.",
        "Kết quả thẩm định và chữ ký của lần trình này không còn giá trị.",
    ];

    protected override string Done => "Đã trả lại kế hoạch để sửa.";
}
