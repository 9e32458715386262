using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;

namespace BangVang.Dossiers.Acts.Pages;

[Needs(DossierRights.See), Act("Trình quyết định hồ sơ khen thưởng")]
public sealed class ToDecisionModel(AppDb db, Clock clock, Concluding concluding, CouncilGate gate) : DossierActPage(db, clock, DossierAct.ToDecision)
{
    public override IReadOnlyList<string> Consequences =>
    [
        "Không qua Hội đồng: chỉ khi luật và thiết lập của tỉnh không buộc Hội đồng xét.",
        $"Những ai đang xét được chuyển sang chờ quyết định của {Frame.Deciding}.",
    ];

    public override string? NoteLabel => "Ý kiến thẩm định";

    protected override string Done => "Đã trình quyết định.";

    protected override async Task<IReadOnlyList<Obstacle>> LookAhead()
    {
        var awards = await gate.AwardsForCouncil(Dossier);
        return [.. await concluding.Readiness(Dossier), .. awards.Count == 0 ? Array.Empty<Obstacle>() : [new Obstacle($"{string.Join(", ", awards)} phải qua Hội đồng: trình Hội đồng.", true)]];
    }

    protected override Task Carry() => concluding.ToDecision(Dossier, Actor, Frame.Bodies, Reason);
}
