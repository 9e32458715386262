using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;

namespace BangVang.Lawbook.Overlays.Acts.Pages;

[Needs(OverlayRights.Draft), Act("Rút lại quy định địa phương")]
public sealed class WithdrawModel(AppDb db, Clock clock, LawInForce law) : OverlayActPage(db, clock, law, OverlayAct.Withdraw)
{
    public override IReadOnlyList<string> Consequences => ["Quy định trở về dự thảo, sửa được và trình lại."];

    protected override string Done => "Đã rút lại về dự thảo.";
}
