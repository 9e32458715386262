using BangVang.Kernel.Data;
using BangVang.Kernel.Events;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Plans.Assignments;

/// <summary>
/// A real object was registered by some capability: a plan issued, a movement launched, a report sent. Published with a kind that
/// assignments may name in FulfilledBy; open ones of that organisation and year are then done by themselves.
/// </summary>
/// <param name="Kind">One of the registered <see cref="FulfilmentKind"/> codes.</param>
/// <param name="What">For the officer: "phát hành 12/KH-UBND".</param>
public sealed record RealObjectRegistered(string Kind, Guid OrganisationId, int Year, string What);

/// <summary>A kind of real object that can do an assignment by itself; upper capabilities register theirs.</summary>
public sealed record FulfilmentKind(string Code, string Name);

public sealed class Fulfilment(AppDb db, Reporting reporting) : IHandle<RealObjectRegistered>
{
    public const string PlanIssued = "plan-issued";

    public async Task Handle(RealObjectRegistered happened)
    {
        var (plans, duties) = (db.Set<Plan>(), db.Set<Duty>());
        var open = await db.Assignments
            .Where(a => a.FulfilledBy == happened.Kind && a.State != AssignmentState.Done && a.State != AssignmentState.NotArisen)
            .Where(a => plans.Any(p => p.Id == a.PlanId && p.Year == happened.Year && p.State == PlanState.Issued
                && (p.OrganisationId == happened.OrganisationId
                    || duties.Any(d => d.AssignmentId == a.Id && d.OrganisationId == happened.OrganisationId))))
            .ToListAsync();
        foreach (var assignment in open)
            await Do(assignment, happened);
    }

    // Where several bodies each owe the object, one of them does only its own part.
    async Task Do(Assignment assignment, RealObjectRegistered happened)
    {
        var carriers = (await db.Duties.Where(d => d.AssignmentId == assignment.Id).ToListAsync()).Where(d => d.Carries).ToList();
        foreach (var own in carriers.Where(d => d.OrganisationId == happened.OrganisationId)) own.State = AssignmentState.Done;
        var isWhole = carriers.Count == 0 || carriers.TrueForAll(d => d.State is AssignmentState.Done or AssignmentState.NotArisen)
            || !carriers.Exists(d => d.OrganisationId == happened.OrganisationId);
        if (isWhole) await reporting.DoneByItself(assignment, $"Tự ghi nhận khi {happened.What}");
    }
}
