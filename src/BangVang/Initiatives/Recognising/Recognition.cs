using BangVang.Initiatives.Acts;
using BangVang.Initiatives.Councils;
using BangVang.Initiatives.Scoring;
using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Events;
using BangVang.Kernel.Rights;
using BangVang.Law.Book;
using BangVang.Organisations;
using BangVang.Papers.Text;
using BangVang.Plans.Assignments;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Initiatives.Recognising;

/// <summary>What is typed of a decision.</summary>
/// <param name="Number">As it stands on paper; null takes the next number of the series.</param>
public sealed record DecisionFacts(int? Number, string Symbol, DateOnly On, string DecidedBy, string? SignerName, string? SignerTitle, string? Place);

/// <summary>An initiative to be recognised, and how far its influence reaches.</summary>
public sealed record Recognised(Guid InitiativeId, Scope Scope);

/// <summary>The leader's act: one decision over several initiatives that the council scored, each with its scope. All of it or nothing.</summary>
public sealed class Recognition(AppDb db, Clock clock, Considering considering, Events events)
{
    public const string Kind = "initiatives-recognised";

    /// <summary>Saves.</summary>
    public async Task<RecognitionDecision> Decide(InitiativeCouncil council, DecisionFacts facts, IReadOnlyList<Recognised> chosen, Actor actor)
    {
        if (chosen.Count == 0) throw new Refusal("Chưa chọn sáng kiến nào để công nhận.");
        if (facts.On > clock.Today) throw new Refusal($"Ngày quyết định {facts.On:dd/MM/yyyy} ở sau hôm nay.");
        var body = await db.Organisations.AsNoTracking().SingleAsync(o => o.Id == council.OrganisationId);
        var ids = chosen.Select(c => c.InitiativeId).Distinct().Order().ToArray();
        await db.Hold<Initiative>(ids);
        var initiatives = await db.Initiatives.Where(i => ids.Contains(i.Id)).ToDictionaryAsync(i => i.Id);
        var decision = await Made(council, body, facts, actor);
        db.Add(decision);
        var ordinal = 0;
        foreach (var (id, scope) in chosen.DistinctBy(c => c.InitiativeId))
            await Recognise(initiatives[id], scope, ++ordinal, council, decision, actor);
        await db.SaveChangesAsync();
        await events.Publish(new RealObjectRegistered(Kind, body.Id, facts.On.Year, $"ban hành {decision.Citation}"));
        return decision;
    }

    async Task Recognise(Initiative initiative, Scope scope, int ordinal, InitiativeCouncil council, RecognitionDecision decision, Actor actor)
    {
        if (!InitiativeFlow.IsScoring(initiative.State)) throw new Refusal($"“{initiative.Title}” đang ở bước “{InitiativeFlow.Name(initiative.State)}” nên không công nhận được. Bỏ chọn rồi thử lại.");
        var consideration = await considering.Current(initiative);
        if (consideration.CouncilId != council.Id) throw new Refusal($"“{initiative.Title}” không do {council.Name} chấm.");
        if (!CouncilRanks.Scopes(council.Level).Contains(scope)) throw new Refusal($"“{initiative.Title}”: hội đồng {CouncilRanks.Name(council.Level).ToLowerInvariant()} không công nhận được phạm vi {scope.Word}.");
        if (decision.DecidedOn < Clock.DateIn(consideration.RoutedAt!.Value))
            throw new Refusal($"“{initiative.Title}” được chuyển hội đồng ngày {Clock.DateIn(consideration.RoutedAt.Value):dd/MM/yyyy}; quyết định không thể mang ngày {decision.DecidedOn:dd/MM/yyyy}.");
        if (!await db.ScoreCards.AnyAsync(k => k.ConsiderationId == consideration.Id && k.HandedInAt != null))
            throw new Refusal($"“{initiative.Title}” chưa có thành viên hội đồng nào nộp phiếu chấm.");
        db.Add(initiative.Take(InitiativeAct.Recognise, actor, await considering.PlaceOf(initiative), clock.Now));
        initiative.Reach(scope, decision.DecidedOn, decision.Citation);
        initiative.LieBefore(null);
        consideration.Recognise(scope, decision.Id, ordinal, clock.Now);
    }

    // The series' row stays locked to the commit: of two clerks the second takes the next number.
    async Task<RecognitionDecision> Made(InitiativeCouncil council, Organisation body, DecisionFacts facts, Actor actor)
    {
        var (symbol, year) = (facts.Symbol.Trim(), facts.On.Year);
        if (facts.Number is { } printed)
        {
            await NumberSeries.Enter(db, body.Id, symbol, year, printed);
            if (await db.RecognitionDecisions.AnyAsync(d => d.OrganisationId == body.Id && d.Symbol == symbol && d.Number == printed && d.DecidedOn.Year == year))
                throw new Refusal($"Số {printed:00}/{symbol} năm {year} đã có quyết định công nhận sáng kiến khác. Kiểm tra lại số, hoặc để trống để lấy số tiếp theo.");
        }
        return new RecognitionDecision
        {
            RootId = body.RootId, OrganisationId = body.Id, CouncilId = council.Id, Number = facts.Number ?? await NumberSeries.Take(db, body.Id, symbol, year), Symbol = symbol,
            DecidedOn = facts.On, DecidedBy = facts.DecidedBy.Trim(), SignerName = VietnameseText.OrNull(facts.SignerName), SignerTitle = VietnameseText.OrNull(facts.SignerTitle), Place = VietnameseText.OrNull(facts.Place),
            ById = actor.Id, ByName = actor.Name, At = clock.Now,
        };
    }
}
