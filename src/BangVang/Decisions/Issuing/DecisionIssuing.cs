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

    /// <param name="number">Taken by hand from the office's own book, where other decisions stand between; null: the next of the series.</param>
    public async Task<DecisionStep> Issue(Decision decision, Actor actor, DateOnly on, int? number = null)
    {
        var body = await db.Organisations.AsNoTracking().SingleAsync(o => o.Id == decision.OrganisationId);
        var step = decision.Take(DecisionAct.Issue, actor, body.Path, clock.Now);
        await MustBeTimely(decision, on);
        // The series' row stays locked from here to the commit: a second clerk waits, and takes the next number.
        if (number is { } given) await NumberSeries.Enter(db, decision.OrganisationId, decision.Symbol, on.Year, given);
        var taken = number ?? await NumberSeries.Take(db, decision.OrganisationId, decision.Symbol, on.Year);
        await MustStandInTheSeries(decision, taken, on);
        decision.Enter(taken, on);
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
        await news.Tell(decision, items);
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

    // Numbers and days rise together: what stands before bears no later day, what stands behind no earlier one.
    async Task MustStandInTheSeries(Decision decision, int number, DateOnly on)
    {
        var series = db.Decisions.Where(d => d.OrganisationId == decision.OrganisationId && d.Symbol == decision.Symbol && d.IssuedOn != null && d.IssuedOn.Value.Year == on.Year);
        if (await series.AnyAsync(d => d.Number == number)) throw new Refusal($"Số {number:00}/{decision.Symbol} năm {on.Year} đã có quyết định khác. Kiểm tra lại số, hoặc để trống để lấy số tiếp theo.");
        var before = await series.Where(d => d.Number < number).MaxAsync(d => d.IssuedOn);
        if (before > on) throw new Refusal($"Quyết định trước trong sổ {decision.Symbol} mang ngày {before:dd/MM/yyyy}; số sau không thể mang ngày trước đó.");
        var behind = await series.Where(d => d.Number > number).MinAsync(d => d.IssuedOn);
        if (behind < on) throw new Refusal($"Quyết định sau trong sổ {decision.Symbol} mang ngày {behind:dd/MM/yyyy}; số trước không thể mang ngày sau đó.");
    }
}
