using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;

namespace BangVang.Dossiers.Acts.Pages;

[Needs(DossierRights.See), Act("Đưa hồ sơ về thẩm định lại")]
public sealed class RecallModel(AppDb db, Clock clock, Concluding concluding) : DossierActPage(db, clock, DossierAct.Recall)
{
    public override IReadOnlyList<string> Consequences => ["Hồ sơ trở lại bước thẩm định; những ai đã được thông qua phải xét lại.", "Kết quả phiên họp đã qua vẫn nằm trong biên bản, nhưng không dùng để quyết định nữa."];

    protected override string Done => "Đã đưa hồ sơ về thẩm định lại.";

    protected override Task Carry() => concluding.Recall(Dossier, Actor, Frame.Bodies, Reason);
}
