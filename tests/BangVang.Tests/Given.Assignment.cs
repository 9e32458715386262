using BangVang.Organisations;
using BangVang.Plans;
using BangVang.Plans.Assignments;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Tests;

/// <summary>What an assignment of a test is to be: by default due at the end of December, led by nobody.</summary>
public sealed class AssignmentGiven
{
    public string Content { get; set; } = "Tổ chức hội nghị tổng kết công tác thi đua, khen thưởng";
    public Timing Timing { get; set; } = new(TimingKind.Month, [12]);
    public List<(UnitRole Role, string Text, Organisation? Body)> Units { get; } = [];

    /// <summary>Further traits of the assignment itself: conditional, key, fulfilled by.</summary>
    public Action<Assignment> And { get; set; } = _ => { };

    public AssignmentGiven Led(Organisation by) => Unit(UnitRole.Lead, by);

    public AssignmentGiven Unit(UnitRole role, Organisation body)
    {
        Units.Add((role, body.Name, body));
        return this;
    }

    public AssignmentGiven UnitAsText(UnitRole role, string text)
    {
        Units.Add((role, text, null));
        return this;
    }
}

public sealed partial class Given
{
    public Task<Assignment> Assignment(Plan plan, Action<AssignmentGiven>? describe = null) => Saved(async (db, _) =>
    {
        var given = new AssignmentGiven();
        describe?.Invoke(given);
        var assignment = new Assignment
        {
            PlanId = plan.Id, RootId = plan.RootId, Content = given.Content,
            Ordinal = await db.Assignments.CountAsync(a => a.PlanId == plan.Id) + 1,
        };
        assignment.Schedule(given.Timing, plan.Year);
        given.And(assignment);
        db.Add(assignment);
        for (var i = 0; i < given.Units.Count; i++)
        {
            var (role, text, body) = given.Units[i];
            db.Add(new AssignmentUnit { AssignmentId = assignment.Id, Role = role, Position = i + 1, Text = text, OrganisationId = body?.Id });
        }
        return assignment;
    });

    /// <summary>What the body owes in the assignment of an issued plan.</summary>
    public Task<Duty> DutyOf(Assignment assignment, Organisation body) =>
        Saved((db, _) => db.Duties.SingleAsync(d => d.AssignmentId == assignment.Id && d.OrganisationId == body.Id));
}
