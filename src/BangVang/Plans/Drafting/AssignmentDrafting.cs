using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Plans.Assignments;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Plans.Drafting;

/// <summary>Puts assignments into a draft, changes and removes them.</summary>
public sealed class AssignmentDrafting(AppDb db, NameMatching matching, Feasts feasts)
{
    /// <summary>One assignment, or one for each month or quarter when the work repeats; those share a series.</summary>
    public async Task<IReadOnlyList<Assignment>> Add(Plan plan, AssignmentForm form)
    {
        var after = await After(plan, form.AfterId, null);
        await HangOnFeast(plan, form.Timing);
        var timings = form.Repeats ? form.Timing.EachOf(after?.Said) : [form.Timing.ToTiming(after?.Said)];
        if (timings.Count == 0) form.Timing.ToTiming(null).MustMakeSense();
        var last = await db.Assignments.Where(a => a.PlanId == plan.Id).MaxAsync(a => (int?)a.Ordinal) ?? 0;
        Guid? series = timings.Count > 1 ? Guid.CreateVersion7() : null;
        var made = timings.Select((timing, i) =>
        {
            var assignment = new Assignment { PlanId = plan.Id, RootId = plan.RootId, Ordinal = last + i + 1, Content = "", SeriesId = series };
            Write(assignment, form, after);
            assignment.Schedule(timing, plan.Year);
            assignment.CommemorationId = form.Timing.Feast;
            db.Add(assignment);
            return assignment;
        }).ToList();
        var sure = await matching.Sure(plan, [.. form.Units().Select(u => u.Text).Distinct()]);
        foreach (var assignment in made) AddUnits(assignment, form, [], sure);
        return made;
    }

    public async Task Change(Plan plan, Assignment assignment, AssignmentForm form)
    {
        var after = await After(plan, form.AfterId, assignment);
        db.Entry(assignment).Property(nameof(IEdited.Version)).OriginalValue = form.Version;
        assignment.PrintedNumber = Typed.Line(form.PrintedNumber);
        await HangOnFeast(plan, form.Timing);
        assignment.Schedule(form.Timing.ToTiming(after?.Said), plan.Year);
        assignment.CommemorationId = form.Timing.Feast;
        var changed = form.WholeSeries && assignment.SeriesId is { } series
            ? await db.Assignments.Where(a => a.SeriesId == series && a.PlanId == plan.Id).ToListAsync()
            : [assignment];
        var ids = changed.ConvertAll(a => a.Id);
        var units = await db.AssignmentUnits.Where(u => ids.Contains(u.AssignmentId)).ToListAsync();
        var sure = await matching.Sure(plan, [.. form.Units().Select(u => u.Text).Except(units.Select(u => u.Text)).Distinct()]);
        foreach (var one in changed)
        {
            Write(one, form, one == assignment ? after : null, keepsAfter: one != assignment);
            AddUnits(one, form, units.FindAll(u => u.AssignmentId == one.Id), sure);
        }
        // A change of units alone must tell the next editor as well.
        db.Entry(assignment).Property(a => a.Content).IsModified = true;
    }

    public async Task Remove(Plan plan, Assignment assignment)
    {
        await db.Assignments.Where(a => a.PlanId == plan.Id && a.AfterId == assignment.Id).ForEachAsync(a => a.AfterId = null);
        db.Remove(assignment);
        var rest = await db.Assignments.Where(a => a.PlanId == plan.Id && a.Ordinal > assignment.Ordinal).ToListAsync();
        foreach (var next in rest) next.Ordinal--;
    }

    /// <summary>The order typed as numbers; equal numbers keep the order they had. Afterwards it counts from 1 without gaps.</summary>
    public async Task Order(Plan plan, IReadOnlyDictionary<Guid, int> wanted)
    {
        var assignments = await db.Assignments.Where(a => a.PlanId == plan.Id).OrderBy(a => a.Ordinal).ThenBy(a => a.Id).ToListAsync();
        var ordered = assignments.OrderBy(a => wanted.GetValueOrDefault(a.Id, a.Ordinal)).ToList();
        for (var i = 0; i < ordered.Count; i++) ordered[i].Ordinal = i + 1;
    }

    async Task HangOnFeast(Plan plan, TimingForm timing)
    {
        if (timing.Feast is { } feast) timing.Day = await feasts.DayOf(plan, feast);
    }

    static void Write(Assignment assignment, AssignmentForm form, Awaited? after, bool keepsAfter = false)
    {
        assignment.Content = Typed.Text(form.Content)!;
        assignment.Section = Typed.Line(form.Section);
        (assignment.IsConditional, assignment.IsKey) = (form.IsConditional, form.IsKey);
        assignment.FulfilledBy = string.IsNullOrEmpty(form.FulfilledBy) ? null : form.FulfilledBy;
        if (!keepsAfter) assignment.AfterId = after?.Id;
    }

    // Units that stay keep what they were matched with.
    void AddUnits(Assignment assignment, AssignmentForm form, List<AssignmentUnit> there, IReadOnlyDictionary<string, NamedBody> sure)
    {
        var wanted = form.Units().Distinct().ToList();
        db.RemoveRange(there.Where(u => !wanted.Contains((u.Role, u.Text))));
        for (var i = 0; i < wanted.Count; i++)
        {
            var (role, text) = wanted[i];
            if (there.Find(u => u.Role == role && u.Text == text) is { } kept)
            {
                kept.Position = i + 1;
                continue;
            }
            var body = there.Find(u => u.Text == text) is { } same ? new NamedBody(same.OrganisationId, same.GroupId) : sure.GetValueOrDefault(text);
            db.Add(new AssignmentUnit
            {
                AssignmentId = assignment.Id, Role = role, Position = i + 1, Text = text, OrganisationId = body.OrganisationId, GroupId = body.GroupId,
            });
        }
    }

    /// <summary>The assignment that this one waits for; a circle of assignments that wait for one another is refused.</summary>
    async Task<Awaited?> After(Plan plan, Guid? afterId, Assignment? waiting)
    {
        if (afterId is not { } id) return null;
        var all = await db.Assignments.AsNoTracking().Where(a => a.PlanId == plan.Id)
            .Select(a => new { a.Id, a.AfterId, a.Ordinal, a.PrintedNumber }).ToDictionaryAsync(a => a.Id);
        if (!all.TryGetValue(id, out var awaited)) throw new Refusal("Nhiệm vụ phải chờ không còn trong kế hoạch. Chọn nhiệm vụ khác.");
        for (Guid? next = id; next is { } at && all.TryGetValue(at, out var one); next = one.AfterId)
            if (at == waiting?.Id) throw new Refusal("Hai nhiệm vụ chờ lẫn nhau thì không việc nào bắt đầu được. Chọn nhiệm vụ khác.");
        return new Awaited(id, $"Sau khi xong nhiệm vụ {awaited.PrintedNumber ?? awaited.Ordinal.ToString()}");
    }

    sealed record Awaited(Guid Id, string Said);
}
