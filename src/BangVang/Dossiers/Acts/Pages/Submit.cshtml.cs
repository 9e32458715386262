using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;

namespace BangVang.Dossiers.Acts.Pages;

[Needs(DossierRights.See), Act("Trình hồ sơ khen thưởng")]
public sealed class SubmitModel(AppDb db, Clock clock, Handing handing) : DossierActPage(db, clock, DossierAct.Submit)
{
    public override IReadOnlyList<string> Consequences =>
    [
        $"Hồ sơ nhận mã, được khóa lại và chuyển đến {Frame.Deciding} chờ tiếp nhận.",
        "Kết quả đối chiếu điều kiện lúc này được giữ lại, để so với kết quả khi thẩm định.",
        "Đơn vị trình rút được hồ sơ, hoặc rút từng người, cho đến khi Hội đồng xét.",
    ];

    public override string? NoteLabel => "Lời trình";

    protected override string Done => $"Đã trình hồ sơ {Dossier.Code}.";

    protected override Task<IReadOnlyList<Obstacle>> LookAhead() => handing.Readiness(Frame);

    protected override Task Carry() => handing.Submit(Dossier, Actor, Frame.Bodies, Reason);
}
