using BangVang.Decisions.Certificates;
using BangVang.Dossiers;
using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Events;
using BangVang.Kernel.Rights;
using BangVang.Organisations;
using BangVang.Plans.Assignments;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Decisions.Issuing;

/// <summary>
/// The clerk's act and all that follows from it, in one transaction: number and day, the register's rows with their money, the dossiers answered,
/// certificates, the plan's assignment, news to the recipients' units.
/// </summary>
public sealed class DecisionIssuing(
    AppDb db, Prizes prizes, Registering registering, DossierAnswers answers, CertificateIssuing certificates, AwardNews news, Events events, Clock clock)
{
    public const string Fulfilment = "award-decision";

    public async Task<DecisionStep> Issue(Decision decision, Actor actor, DateOnly on)
    {
        var body = await db.Organisations.AsNoTracking().SingleAsync(o => o.Id == decision.OrganisationId);
        var step = decision.Take(DecisionAct.Issue, actor, body.Path, clock.Now);
        await MustBeTimely(decision, on);
        // The series' row stays locked from here to the commit: a second clerk waits, and takes the next number.
        var number = await NumberSeries.Take(db, decision.OrganisationId, decision.Symbol, on.Year);
        await MustFollowTheSeries(decision, on);
        decision.Enter(number, on);
        db.Add(step);
        var items = await db.DecisionItems.Where(i => i.DecisionId == decision.Id).OrderBy(i => i.Position).ToListAsync();
        if (decision.Kind == DecisionKind.Award) await prizes.Confirm(items, body.Path, on);
        var entered = await registering.Enter(decision, items, actor);
        await answers.Decided([.. items.Where(i => i.NomineeId is not null).Select(i => i.NomineeId!.Value)]);
        certificates.Make(decision, entered.Given);
        await db.SaveChangesAsync();
        await events.Publish(new AwardsDecided(decision, entered.Given, entered.Annulled));
        if (decision.Kind == DecisionKind.Award)
            await events.Publish(new RealObjectRegistered(Fulfilment, decision.OrganisationId, on.Year, $"ban hành Quyết định số {decision.FullNumber}"));
        await news.Tell(decision, body, items);
        return step;
    }

    /// <summary>The next number of the series; somebody else's issue may take it first.</summary>
    public Task<int> NextNumber(Decision decision, int year) => NumberSeries.Next(db, decision.OrganisationId, decision.Symbol, year);

    async Task MustBeTimely(Decision decision, DateOnly on)
    {
        if (on > clock.Today) throw new Refusal($"Ngày ban hành {on:dd/MM/yyyy} ở sau hôm nay. Số và ngày được ghi khi phát hành.");
        var signedAt = await db.DecisionSteps.Where(s => s.DecisionId == decision.Id && s.Act == DecisionAct.Sign).MaxAsync(s => (DateTimeOffset?)s.At);
        if (signedAt is { } at && on < Clock.DateIn(at)) throw new Refusal($"Ngày ban hành {on:dd/MM/yyyy} ở trước ngày ký {Clock.DateIn(at):dd/MM/yyyy}.");
    }

    async Task MustFollowTheSeries(Decision decision, DateOnly on)
    {
        var latest = await db.Decisions.Where(d => d.OrganisationId == decision.OrganisationId && d.Symbol == decision.Symbol && d.IssuedOn != null && d.IssuedOn.Value.Year == on.Year)
            .MaxAsync(d => d.IssuedOn);
        if (latest > on) throw new Refusal($"Quyết định trước trong sổ {decision.Symbol} mang ngày {latest:dd/MM/yyyy}; số sau không thể mang ngày trước đó.");
    }
}
