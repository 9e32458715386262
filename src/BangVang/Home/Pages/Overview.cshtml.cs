using BangVang.Decisions;
using BangVang.Dossiers;
using BangVang.Home.Work;
using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;
using BangVang.Organisations;
using BangVang.Plans;
using BangVang.Plans.Assignments;
using BangVang.Plans.Cascade;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Home.Pages;

/// <summary>A leader's look at the year: how far the plans are, what is late and whose it is, who has not sent a plan.</summary>
[Needs(HomeRights.Overview)]
public sealed class OverviewModel(AppDb db, Clock clock, PlanMonths months) : AppPage
{
    const int Shown = 12;

    [BindProperty(SupportsGet = true)]
    public int? Year { get; set; }

    public int Of => Year is >= 1945 and <= 2200 ? Year.Value : clock.Today.Year;
    public DateOnly Today => clock.Today;
    public IReadOnlyList<PlanLine> Plans { get; private set; } = [];
    public IReadOnlyList<LateLine> Late { get; private set; } = [];
    public IReadOnlyList<UnitLine> Units { get; private set; } = [];
    public IReadOnlyList<MonthBar> Months { get; private set; } = [];
    public AwardFigures Awards { get; private set; } = new(0, 0, 0, 0);

    public override async Task<bool> Load()
    {
        var organisations = db.Organisations;
        var receipts = db.PlanReceipts;
        var plans = await db.PlansVisibleTo(Actor).AsNoTracking().Where(p => p.Year == Of && (p.State == PlanState.Issued || p.State == PlanState.Closed))
            .OrderByDescending(p => p.IssuedOn).Take(Shown)
            .Select(p => new
            {
                p.Id, p.Title, p.Number, p.Symbol, Issuer = organisations.Where(o => o.Id == p.OrganisationId).Select(o => o.ShortName ?? o.Name).First(),
                Missing = receipts.Count(r => r.PlanId == p.Id && r.OwesPlan && r.OwnPlanId == null), Receivers = receipts.Count(r => r.PlanId == p.Id && r.OwesPlan),
            }).ToListAsync();
        var progress = await db.ProgressOf([.. plans.Select(p => p.Id)], clock.Today);
        Plans = [.. plans.Select(p => new PlanLine(p.Id, p.Title, $"{p.Number:00}/{p.Symbol}", p.Issuer, progress.GetValueOrDefault(p.Id, PlanProgress.None), p.Missing, p.Receivers))];
        var ids = plans.ConvertAll(p => p.Id);
        Late = await LateOf(ids);
        Units = await UnitsOf(ids);
        Awards = await AwardsOf();
        if (ids.Count > 0) Months = await months.Of(ids[^1], Of, clock.Today);
        return true;
    }

    async Task<AwardFigures> AwardsOf()
    {
        var dossiers = db.DossiersVisibleTo(Actor).Where(d => d.Year == Of && d.State != DossierState.Draft && d.State != DossierState.Withdrawn);
        var decisions = db.DecisionsVisibleTo(Actor).Where(d => d.Kind == DecisionKind.Award && d.IssuedOn != null && d.IssuedOn.Value.Year == Of);
        var items = db.DecisionItems.Where(i => decisions.Any(d => d.Id == i.DecisionId));
        return await db.Organisations.Where(o => o.Id == o.RootId).OrderBy(o => o.Id).Take(1).Select(_ => new AwardFigures(
            dossiers.Count(), dossiers.Count(d => d.EndedOn == null), decisions.Count(), items.Count())).FirstOrDefaultAsync() ?? Awards;
    }

    async Task<List<LateLine>> LateOf(List<Guid> plans)
    {
        var units = db.AssignmentUnits;
        return await db.Assignments.Where(a => plans.Contains(a.PlanId)).LateOn(clock.Today).OrderBy(a => a.DueOn).ThenBy(a => a.Id).Take(Shown)
            .Select(a => new LateLine(a.Id, a.Content, a.DueOn!.Value,
                units.Where(u => u.AssignmentId == a.Id && (u.Role == UnitRole.Lead || u.Role == UnitRole.Undifferentiated)).OrderBy(u => u.Position).Select(u => u.Text).FirstOrDefault()))
            .ToListAsync();
    }

    // The units with most left to do come first: that is where a leader's call helps.
    async Task<List<UnitLine>> UnitsOf(List<Guid> plans)
    {
        var (organisations, assignments) = (db.Organisations, db.Assignments);
        var today = clock.Today;
        return await (from d in db.Duties
                      where plans.Contains(d.PlanId) && (d.Role == UnitRole.Lead || d.Role == UnitRole.Undifferentiated)
                      join a in assignments on d.AssignmentId equals a.Id
                      join o in organisations on d.OrganisationId equals o.Id
                      group new { d, a } by o.ShortName ?? o.Name into g
                      select new
                      {
                          Name = g.Key, Total = g.Count(),
                          Done = g.Count(x => x.d.State == AssignmentState.Done || x.d.State == AssignmentState.NotArisen || x.d.State == AssignmentState.Reported),
                          Late = g.Count(x => x.a.CountsLate && x.a.DueOn < today && (x.d.State == AssignmentState.Waiting || x.d.State == AssignmentState.Underway)
                              && x.a.State != AssignmentState.Done && x.a.State != AssignmentState.NotArisen),
                      })
            .OrderByDescending(u => u.Late).ThenByDescending(u => u.Total - u.Done).ThenBy(u => u.Name).Take(Shown)
            .Select(u => new UnitLine(u.Name, u.Total, u.Done, u.Late)).ToListAsync();
    }

    /// <param name="Sent">Dossiers of the year that were sent.</param>
    /// <param name="Open">Of them, those on their way.</param>
    /// <param name="Given">Awards that the year's decisions gave.</param>
    public sealed record AwardFigures(int Sent, int Open, int Decisions, int Given);

    public sealed record PlanLine(Guid Id, string Title, string Number, string Issuer, PlanProgress Progress, int Missing, int Receivers);

    public sealed record LateLine(Guid Id, string Content, DateOnly DueOn, string? Unit);

    public sealed record UnitLine(string Name, int Total, int Done, int Late);
}
