using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;

namespace BangVang.Initiatives.Acts.Pages;

[Needs(InitiativeRights.Enter), Act("Soạn lại đơn sáng kiến")]
public sealed class ReopenModel(AppDb db, Clock clock, Considering considering) : InitiativeActPage(db, clock, considering, InitiativeAct.Reopen)
{
    public override IReadOnlyList<string> Consequences => ["Đơn đã rút trở về bước đang soạn, sửa được và nộp lại."];

    protected override string Done => "Đơn trở về bước đang soạn.";

    protected override Task Carry() => Considering.Reopen(Initiative, Actor);
}
