using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;

namespace BangVang.Lawbook.Overlays.Acts.Pages;

[Needs(OverlayRights.Draft), Act("Bỏ dự thảo quy định địa phương")]
public sealed class DropModel(AppDb db, Clock clock, LawInForce law) : OverlayActPage(db, clock, law, OverlayAct.Drop)
{
    public override IReadOnlyList<string> Consequences => ["Dự thảo không còn trong danh sách thường dùng và không sửa, trình được nữa; lịch sử vẫn được giữ."];

    protected override string Done => "Đã bỏ dự thảo.";
}
