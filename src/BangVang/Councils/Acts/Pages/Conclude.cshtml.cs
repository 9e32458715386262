using BangVang.Councils.Sessions;
using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;

namespace BangVang.Councils.Acts.Pages;

[Needs(CouncilRights.Keep), Act("Kết thúc phiên không bỏ phiếu")]
public sealed class ConcludeModel(AppDb db, Clock clock, Convening convening) : SessionActPage(db, clock, SessionAct.Conclude)
{
    public override IReadOnlyList<string> Consequences => ["Phiên kết thúc, biên bản họp được lập và không sửa được nữa."];

    public override bool IsFinal => true;

    protected override string Done => "Đã kết thúc phiên.";

    protected override Task Carry() => convening.Conclude(Session, Body.Id, Body.Path, Actor);
}
