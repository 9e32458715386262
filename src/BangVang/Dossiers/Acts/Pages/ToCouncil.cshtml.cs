using BangVang.Dossiers.Appraisals;
using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;

namespace BangVang.Dossiers.Acts.Pages;

[Needs(DossierRights.See), Act("Trình Hội đồng hồ sơ khen thưởng")]
public sealed class ToCouncilModel(AppDb db, Clock clock, Concluding concluding, Hearing hearing) : DossierActPage(db, clock, DossierAct.ToCouncil)
{
    public override IReadOnlyList<string> Consequences =>
    [
        "Thẩm định kết thúc; những ai đi tiếp vào danh sách Hội đồng bỏ phiếu ở phiên tới.",
        "Người tạm dừng xét, đã rút, hoặc ý kiến thẩm định không đề nghị thì không đi tiếp; đơn vị trình đọc được lý do.",
    ];

    public override string? NoteLabel => "Lời trình Hội đồng";

    protected override string Done => "Đã trình Hội đồng.";

    protected override async Task<IReadOnlyList<Obstacle>> LookAhead() => await concluding.Readiness(Dossier, Heard = await hearing.Of(Dossier));

    protected override Task Carry() => concluding.ToCouncil(Dossier, Actor, Frame.Bodies, Reason);
}
