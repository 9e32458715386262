using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;

namespace BangVang.Dossiers.Acts.Pages;

[Needs(DossierRights.See), Act("Kết luận không đề nghị khen thưởng")]
public sealed class RefuseModel(AppDb db, Clock clock, Concluding concluding) : DossierActPage(db, clock, DossierAct.Refuse)
{
    public override IReadOnlyList<string> Consequences => ["Không ai trong hồ sơ được đề nghị khen thưởng; đơn vị trình được báo kèm lý do.", "Hồ sơ kết thúc, không mở lại được."];

    protected override string Done => "Đã kết luận không đề nghị; đơn vị trình được báo.";

    protected override Task Carry() => concluding.Refuse(Dossier, Actor, Frame.Bodies, Reason);
}
