using BangVang.Initiatives.Councils;
using BangVang.Initiatives.Rounds;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Kernel;
using BangVang.Organisations;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Initiatives.Acts;

/// <summary>To whom an initiative is put: into a round, or outside rounds to a council.</summary>
public sealed record Destination(Guid? RoundId, Guid? CouncilId);

/// <summary>Takes an initiative through the acts of its life, with what goes along: its passing before a council. The caller saves.</summary>
public sealed class Considering(AppDb db, Clock clock, Routing routing)
{
    public async Task<InitiativePlace> PlaceOf(Initiative initiative)
    {
        var organisations = db.Organisations;
        var council = initiative.ConsiderationId is not { } id ? null
            : await db.Considerations.Where(c => c.Id == id).Join(organisations, c => c.OrganisationId, o => o.Id, (_, o) => o.Path).SingleAsync();
        return new InitiativePlace(await organisations.Where(o => o.Id == initiative.OrganisationId).Select(o => o.Path).SingleAsync(), council);
    }

    /// <summary>Submits a draft, or asks a wider scope for what is recognised.</summary>
    public async Task<Consideration> PutIn(Initiative initiative, Destination to, Actor actor)
    {
        var act = initiative.IsRecognised ? InitiativeAct.Raise : InitiativeAct.Submit;
        var body = await Council(initiative, to);
        var step = initiative.Take(act, actor, await PlaceOf(initiative), clock.Now);
        if (act == InitiativeAct.Submit) await MustBeWhole(initiative);
        var consideration = new Consideration
        {
            InitiativeId = initiative.Id, OrganisationId = body, RoundId = to.RoundId, Raises = act == InitiativeAct.Raise, SubmittedAt = clock.Now,
        };
        initiative.LieBefore(consideration);
        db.AddRange(step, consideration);
        return consideration;
    }

    /// <summary>Gives it to a council to score.</summary>
    public async Task Route(Initiative initiative, Guid councilId, Actor actor)
    {
        var council = await Allowed(initiative, councilId);
        var step = initiative.Take(InitiativeAct.Route, actor, await PlaceOf(initiative), clock.Now);
        if (!actor.Can(InitiativeRights.Route, council.Path))
            throw new Refusal($"Bạn không được chuyển đơn tới hội đồng của {council.Body}. Chọn hội đồng thuộc cơ quan bạn phụ trách.");
        (await Current(initiative)).Route(council.Id, council.OrganisationId, clock.Now);
        db.Add(step);
    }

    /// <summary>Ends the passing without a decision that recognises: withdrawn, returned, refused.</summary>
    public async Task End(Initiative initiative, InitiativeAct act, Actor actor, string? reason)
    {
        var before = initiative.ConsiderationId is null ? null : await Current(initiative);
        db.Add(initiative.Take(act, actor, await PlaceOf(initiative), clock.Now, reason));
        before?.Close(Outcome(act), clock.Now, reason);
        initiative.LieBefore(null);
    }

    public async Task Reopen(Initiative initiative, Actor actor) =>
        db.Add(initiative.Take(InitiativeAct.Reopen, actor, await PlaceOf(initiative), clock.Now));

    public Task<Consideration> Current(Initiative initiative) => db.Considerations.SingleAsync(c => c.Id == initiative.ConsiderationId);

    static ConsiderationOutcome Outcome(InitiativeAct act) => act switch
    {
        InitiativeAct.Withdraw => ConsiderationOutcome.Withdrawn,
        InitiativeAct.Return => ConsiderationOutcome.Returned,
        InitiativeAct.Refuse => ConsiderationOutcome.Refused,
        _ => throw new ArgumentOutOfRangeException(nameof(act)),
    };

    async Task<Guid> Council(Initiative initiative, Destination to)
    {
        if (to.RoundId is not { } roundId) return (await Allowed(initiative, to.CouncilId)).OrganisationId;
        var round = await db.CallRounds.AsNoTracking().SingleOrDefaultAsync(r => r.Id == roundId) ?? throw new Refusal("Không còn đợt nhận đơn này. Chọn đợt khác.");
        round.MustTake(clock.Today);
        return (await Allowed(initiative, round.CouncilId)).OrganisationId;
    }

    async Task<CouncilChoice> Allowed(Initiative initiative, Guid? councilId)
    {
        if (councilId is null) throw new Refusal("Chọn đợt nhận đơn hoặc hội đồng sáng kiến.");
        return (await routing.For(initiative)).FirstOrDefault(c => c.Id == councilId) ?? throw new Refusal(initiative.Scope is null
            ? "Hội đồng đã chọn không xét sáng kiến của đơn vị này hoặc đã hết nhiệm kỳ. Chọn hội đồng của đơn vị hoặc của cơ quan cấp trên."
            : "Chỉ đề nghị phạm vi rộng hơn tới hội đồng cấp cao hơn đang còn nhiệm kỳ. Chọn hội đồng khác.");
    }

    async Task MustBeWhole(Initiative initiative)
    {
        var shares = await db.InitiativeAuthors.Where(a => a.InitiativeId == initiative.Id).Select(a => a.Share).ToListAsync();
        if (initiative.Lacks(shares, clock.Today) is { Count: > 0 } lacks) throw new Refusal($"Chưa nộp được. {string.Join(" ", lacks)}");
    }
}
