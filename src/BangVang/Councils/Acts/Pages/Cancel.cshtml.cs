using BangVang.Councils.Sessions;
using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;

namespace BangVang.Councils.Acts.Pages;

[Needs(CouncilRights.Keep), Act("Hủy phiên họp Hội đồng")]
public sealed class CancelModel(AppDb db, Clock clock, Convening convening) : SessionActPage(db, clock, SessionAct.Cancel)
{
    public override IReadOnlyList<string> Consequences => ["Phiên bị hủy; các đề nghị trong phiên trở lại danh sách chờ Hội đồng.", "Nếu đã triệu tập, thành viên được báo kèm lý do."];

    public override bool IsFinal => true;

    protected override string Done => "Đã hủy phiên.";

    protected override Task Carry() => convening.Cancel(Session, Body.Path, Actor, Reason);
}
