using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;

namespace BangVang.Dossiers.Acts.Pages;

[Needs(DossierRights.See), Act("Trình Hội đồng hồ sơ khen thưởng")]
public sealed class ToCouncilModel(AppDb db, Clock clock, Concluding concluding) : DossierActPage(db, clock, DossierAct.ToCouncil)
{
    public override IReadOnlyList<string> Consequences =>
    [
        "Thẩm định kết thúc; những ai đang xét vào danh sách Hội đồng bỏ phiếu ở phiên tới.",
        "Người tạm dừng xét, không đề nghị hoặc đã rút không đi tiếp.",
    ];

    public override string? NoteLabel => "Lời trình Hội đồng";

    protected override string Done => "Đã trình Hội đồng.";

    protected override Task<IReadOnlyList<Obstacle>> LookAhead() => concluding.Readiness(Dossier);

    protected override Task Carry() => concluding.ToCouncil(Dossier, Actor, Frame.Bodies, Reason);
}
