using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;

namespace BangVang.Dossiers.Acts.Pages;

[Needs(DossierRights.See), Act("Trình lại hồ sơ khen thưởng")]
public sealed class ResubmitModel(AppDb db, Clock clock, Handing handing) : DossierActPage(db, clock, DossierAct.Resubmit)
{
    public override IReadOnlyList<string> Consequences =>
    [
        $"Hồ sơ trở lại {Frame.Deciding}, kèm những gì đã sửa cho từng điểm.",
        "Ngày tiếp nhận lần đầu (nếu đã tiếp nhận) không đổi: quy định áp dụng vẫn theo ngày ấy.",
    ];

    public override string? NoteLabel => "Lời trình";

    protected override string Done => $"Đã trình lại hồ sơ {Dossier.Code}.";

    protected override Task<IReadOnlyList<Obstacle>> LookAhead() => handing.Readiness(Frame);

    protected override Task Carry() => handing.Submit(Dossier, Actor, Frame.Bodies, Reason);
}
