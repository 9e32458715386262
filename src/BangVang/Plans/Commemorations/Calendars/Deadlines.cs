using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Plans.Assignments;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Plans.Commemorations.Calendars;

/// <summary>
/// Puts the deadlines of assignments into the calendar: of the plans of the bodies where the actor holds a role, and of what the bodies
/// that the actor reports for owe. What has the whole year is no deadline of a day.
/// </summary>
public sealed class Deadlines(AppDb db, Clock clock) : CalendarSource
{
    public const string KindInWords = "Hạn nhiệm vụ";

    const int Most = 2000;

    public override async Task<IReadOnlyList<CalendarEntry>> Between(DateOnly from, DateOnly until, Actor actor)
    {
        if (!actor.Can(PlanRights.See)) return [];
        var bodies = actor.Grants.Select(g => g.OrganisationId).Append(actor.HomeId ?? Guid.Empty).Distinct().ToArray();
        var (dated, plans) = (db.Assignments.Where(a => a.DueOn >= from && a.DueOn <= until && a.TimingKind != TimingKind.AllYear), db.Plans);
        var wanted = Planned(dated, bodies).Union(Owed(dated, db.OwnBodiesOf(actor)));
        var rows = await dated.AsNoTracking().Where(a => wanted.Contains(a.Id))
            .OrderBy(a => a.DueOn).ThenBy(a => a.Ordinal).Take(Most)
            .Join(plans, a => a.PlanId, p => p.Id, (a, p) => new { a, p.Number, p.Symbol, p.IssuedOn }).ToListAsync();
        return [.. rows.OrderBy(r => r.a.DueOn).ThenBy(r => r.a.Ordinal).Select(r => Entry(r.a, $"{r.Number:00}/{r.Symbol}", r.IssuedOn ?? from))];
    }

    IQueryable<Guid> Planned(IQueryable<Assignment> dated, Guid[] bodies)
    {
        var issued = db.Plans.Where(p => p.State == PlanState.Issued && bodies.Contains(p.OrganisationId));
        return dated.Join(issued, a => a.PlanId, p => p.Id, (a, p) => a.Id);
    }

    IQueryable<Guid> Owed(IQueryable<Assignment> dated, IQueryable<Guid> own)
    {
        var (issued, owed) = (db.Plans.Where(p => p.State == PlanState.Issued), db.Duties.Where(d => own.Contains(d.OrganisationId)));
        return dated.Join(issued, a => a.PlanId, p => p.Id, (a, p) => a.Id).Join(owed, id => id, d => d.AssignmentId, (id, d) => id);
    }

    CalendarEntry Entry(Assignment assignment, string plan, DateOnly issuedOn) => new()
    {
        Uid = $"assignment-{assignment.Id:N}",
        Date = assignment.DueOn!.Value,
        Title = assignment.Content,
        Kind = KindInWords,
        Icon = "calendar-due",
        Details = $"Kế hoạch {plan}" + (assignment.IsFinished ? " · đã xong" : ""),
        Mark = assignment.IsLateOn(clock.Today) ? "quá hạn" : null,
        IsLate = assignment.IsLateOn(clock.Today),
        Address = $"/assignments/{assignment.Id}",
        ChangedAt = Clock.StartOf(assignment.DoneOn ?? issuedOn),
    };
}
