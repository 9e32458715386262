using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;

namespace BangVang.Initiatives.Acts.Pages;

[Needs(InitiativeRights.Enter), Act("Rút đơn sáng kiến")]
public sealed class WithdrawModel(AppDb db, Clock clock, Considering considering) : InitiativeActPage(db, clock, considering, InitiativeAct.Withdraw)
{
    public override IReadOnlyList<string> Consequences => Initiative.IsRecognised
        ? ["Đề nghị phạm vi rộng hơn được rút; sáng kiến vẫn được công nhận như trước."]
        : ["Đơn không được xét nữa; có thể soạn lại và nộp lại sau. Phiếu chấm đã có vẫn được giữ trong lịch sử."];

    protected override string Done => "Đã rút đơn.";

    protected override Task Carry() => Considering.End(Initiative, InitiativeAct.Withdraw, Actor, Reason);
}
