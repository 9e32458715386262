using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;

namespace BangVang.Initiatives.Acts.Pages;

[Needs(InitiativeRights.Recognise), Act("Không công nhận sáng kiến")]
public sealed class RefuseModel(AppDb db, Clock clock, Considering considering) : InitiativeActPage(db, clock, considering, InitiativeAct.Refuse)
{
    public override IReadOnlyList<string> Consequences => Initiative.IsRecognised
        ? ["Không công nhận phạm vi rộng hơn; sáng kiến vẫn được công nhận như trước."]
        : ["Sáng kiến không được công nhận và không xét lại đơn này; đơn vị đọc được lý do."];

    protected override string Done => "Đã ghi kết quả không công nhận.";

    protected override Task Carry() => Considering.End(Initiative, InitiativeAct.Refuse, Actor, Reason);
}
