using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;

namespace BangVang.Lawbook.Overlays.Acts.Pages;

[Needs(OverlayRights.Approve), Act("Duyệt quy định địa phương")]
public sealed class ApproveModel(AppDb db, Clock clock, LawInForce law) : OverlayActPage(db, clock, law, OverlayAct.Approve)
{
    public override IReadOnlyList<string> Consequences => [$"Từ ngày {Overlay.ValidFrom:dd/MM/yyyy}, kết quả đối chiếu điều kiện ở {Body.Name} và các đơn vị bên dưới tính cả quy định này.", "Nội dung không sửa được nữa; muốn đổi thì lập quy định mới, hoặc chấm dứt quy định này."];

    protected override string Done => "Đã duyệt quy định.";

    protected override Task Carry() => Law.MustFit(Overlay, alsoBelow: true);
}
