using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Organisations;
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
        var own = OwnPaths(actor);
        var (organisations, plans, duties) = (db.Organisations, db.Plans, db.Duties);
        var rows = await db.Assignments.AsNoTracking()
            .Where(a => a.DueOn >= from && a.DueOn <= until && a.TimingKind != TimingKind.AllYear)
            .Where(a => plans.Any(p => p.Id == a.PlanId && p.State == PlanState.Issued && bodies.Contains(p.OrganisationId))
                || plans.Any(p => p.Id == a.PlanId && p.State == PlanState.Issued) && duties.Any(d => d.AssignmentId == a.Id
                    && organisations.Any(o => o.Id == d.OrganisationId && own.Any(path => o.Path.StartsWith(path)))))
            .OrderBy(a => a.DueOn).ThenBy(a => a.Ordinal).Take(Most)
            .Join(plans, a => a.PlanId, p => p.Id, (a, p) => new { a, p.Number, p.Symbol, p.IssuedOn }).ToListAsync();
        return [.. rows.OrderBy(r => r.a.DueOn).ThenBy(r => r.a.Ordinal).Select(r => Entry(r.a, $"{r.Number:00}/{r.Symbol}", r.IssuedOn ?? from))];
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

    static string[] OwnPaths(Actor actor) => !actor.Can(PlanRights.Report) ? [] :
    [
        .. new[] { actor.HomePath }.OfType<string>()
            .Concat(actor.Grants.Where(g => g.Role is Role.UnitOfficer or Role.BlockOfficer).Select(g => g.Path)).Distinct(),
    ];
}
