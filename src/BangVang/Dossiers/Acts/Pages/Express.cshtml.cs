using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;

namespace BangVang.Dossiers.Acts.Pages;

[Needs(DossierRights.See), Act("Trình quyết định ngay hồ sơ khen thưởng đột xuất")]
public sealed class ExpressModel(AppDb db, Clock clock, Handing handing, CouncilGate gate) : DossierActPage(db, clock, DossierAct.Express)
{
    public override IReadOnlyList<string> Consequences =>
    [
        "Thủ tục đơn giản cho khen thưởng đột xuất: hồ sơ coi như đã tiếp nhận, thẩm định hôm nay, không qua Hội đồng.",
        $"Người ký của {Frame.Deciding} ra quyết định ngay được.",
        "Kết quả đối chiếu điều kiện lúc này được giữ lại.",
    ];

    public override string? NoteLabel => "Ý kiến thẩm định";

    protected override string Done => $"Đã trình quyết định, hồ sơ {Dossier.Code}.";

    protected override async Task<IReadOnlyList<Obstacle>> LookAhead()
    {
        var awards = await gate.AwardsForCouncil(Dossier);
        return [.. await handing.Readiness(Frame), .. awards.Count == 0 ? Array.Empty<Obstacle>() : [new Obstacle($"{string.Join(", ", awards)} phải qua Hội đồng.", true)]];
    }

    protected override Task Carry() => handing.Express(Dossier, Actor, Frame.Bodies, gate, Reason);
}
