using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;

namespace BangVang.Lawbook.Overlays.Acts.Pages;

[Needs(OverlayRights.Draft), Act("Trình duyệt quy định địa phương")]
public sealed class SubmitModel(AppDb db, Clock clock, LawInForce law) : OverlayActPage(db, clock, law, OverlayAct.Submit)
{
    public override IReadOnlyList<string> Consequences => ["Dự thảo được khóa lại, chờ một người khác duyệt.", "Người đã soạn hoặc sửa dự thảo không được duyệt."];

    protected override string Done => "Đã trình duyệt. Một người khác có quyền duyệt sẽ xem.";

    protected override Task Carry() => Law.MustFit(Overlay, alsoBelow: true);
}
