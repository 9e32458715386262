using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;

namespace BangVang.Dossiers.Acts.Pages;

[Needs(DossierRights.See), Act("Rút hồ sơ khen thưởng")]
public sealed class WithdrawModel(AppDb db, Clock clock, Concluding concluding) : DossierActPage(db, clock, DossierAct.Withdraw)
{
    public override IReadOnlyList<string> Consequences => [Dossier.IsDraft ? "Dự thảo được bỏ; vẫn xem lại được." : "Hồ sơ dừng lại, không ai xử lý tiếp; vẫn xem lại được.", "Hồ sơ đã rút không mở lại được; cần thì lập hồ sơ mới."];

    protected override string Done => "Đã rút hồ sơ.";

    protected override Task Carry() => concluding.Withdraw(Dossier, Actor, Frame.Bodies, Reason);
}
