using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;

namespace BangVang.Lawbook.Overlays.Acts.Pages;

[Needs(OverlayRights.Approve), Act("Trả lại quy định địa phương để sửa")]
public sealed class ReturnModel(AppDb db, Clock clock, LawInForce law) : OverlayActPage(db, clock, law, OverlayAct.Return)
{
    public override IReadOnlyList<string> Consequences => ["Quy định trở về dự thảo; người soạn đọc lý do, sửa rồi trình lại."];

    protected override string Done => "Đã trả lại để sửa.";
}
