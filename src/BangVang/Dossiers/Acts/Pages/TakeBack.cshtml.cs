using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;

namespace BangVang.Dossiers.Acts.Pages;

[Needs(DossierRights.See), Act("Nhận lại hồ sơ từ cấp trên")]
public sealed class TakeBackModel(AppDb db, Clock clock, SendingUp.Passing passing) : DossierActPage(db, clock, DossierAct.TakeBack)
{
    public override IReadOnlyList<string> Consequences => ["Dùng khi cấp trên trả hồ sơ để bổ sung. Hồ sơ trở lại bước chờ gửi; sửa giấy tờ rồi gửi lại."];

    protected override string Done => "Đã nhận lại hồ sơ từ cấp trên.";

    protected override Task Carry() => passing.TakeBack(Dossier, Actor, Frame.Bodies, Reason);
}
