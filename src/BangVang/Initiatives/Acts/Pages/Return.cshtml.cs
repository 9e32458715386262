using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;

namespace BangVang.Initiatives.Acts.Pages;

[Needs(InitiativeRights.Route), Act("Trả lại đơn sáng kiến")]
public sealed class ReturnModel(AppDb db, Clock clock, Considering considering) : InitiativeActPage(db, clock, considering, InitiativeAct.Return)
{
    public override IReadOnlyList<string> Consequences => Initiative.IsRecognised
        ? ["Đề nghị phạm vi rộng hơn được trả lại; sáng kiến vẫn được công nhận như trước. Đơn vị đọc lý do, bổ sung rồi đề nghị lại."]
        : ["Đơn trở về bước đang soạn; đơn vị đọc lý do, sửa rồi nộp lại. Phiếu chấm đã có vẫn được giữ trong lịch sử."];

    protected override string Done => "Đã trả lại đơn.";

    protected override Task Carry() => Considering.End(Initiative, InitiativeAct.Return, Actor, Reason);
}
