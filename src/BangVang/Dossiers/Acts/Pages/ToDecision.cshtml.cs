using BangVang.Dossiers.Appraisals;
using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;

namespace BangVang.Dossiers.Acts.Pages;

[Needs(DossierRights.See), Act("Trình quyết định hồ sơ khen thưởng")]
public sealed class ToDecisionModel(AppDb db, Clock clock, Concluding concluding, Hearing hearing, CouncilGate gate) : DossierActPage(db, clock, DossierAct.ToDecision)
{
    public override IReadOnlyList<string> Consequences =>
    [
        "Không qua Hội đồng: chỉ khi luật và thiết lập của tỉnh không buộc Hội đồng xét.",
        $"Những ai đi tiếp được chuyển sang chờ quyết định của {Frame.Deciding}.",
        "Người tạm dừng xét, đã rút, hoặc ý kiến thẩm định không đề nghị thì không đi tiếp.",
    ];

    public override string? NoteLabel => "Ý kiến thẩm định";

    protected override string Done => "Đã trình quyết định.";

    protected override async Task<IReadOnlyList<Obstacle>> LookAhead()
    {
        Heard = await hearing.Of(Dossier);
        var awards = await gate.AwardsForCouncil(Dossier, Frame.Bodies.ProposingPath, Heard.Of(Onward.GoesOn, Onward.AskedFor).Select(h => h.Nominee.AwardCode));
        return [.. await concluding.Readiness(Dossier, Heard), .. awards.Count == 0 ? Array.Empty<Obstacle>() : [new Obstacle($"{string.Join(", ", awards)} phải qua Hội đồng: trình Hội đồng.", true)]];
    }

    protected override Task Carry() => concluding.ToDecision(Dossier, Actor, Frame.Bodies, Reason);
}
