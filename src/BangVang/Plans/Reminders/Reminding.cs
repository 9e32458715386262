using BangVang.Accounts;
using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Notices;
using BangVang.Plans.Assignments;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Plans.Reminders;

/// <summary>Reminds bodies of what they owe. Whatever was reminded already is passed over, however often it is asked.</summary>
public sealed class Reminding(AppDb db, ReminderSettings settings, Officers officers, NoticeBoard notices, Clock clock)
{
    /// <summary>All that the rules ask for today in one tree. Returns how many duties were reminded of.</summary>
    public async Task<int> ByRule(Guid rootId)
    {
        var (rules, roles, today) = (await settings.RulesOf(rootId), await settings.RolesOf(rootId), clock.Today);
        var horizon = today.AddDays(rules.Before.DefaultIfEmpty(0).Max());
        var owed = await Owed(d => d.RootId == rootId && d.DueOn <= horizon && d.CountsLate && roles.Contains(d.Role)).ToListAsync();
        var due = owed.Select(d => (Duty: d, Rule: rules.At(today, d.DueOn, d.IssuedOn))).Where(d => d.Rule is not null).ToList();
        return await Send(due.ConvertAll(d => (d.Duty, d.Rule!.Code)), null);
    }

    /// <summary>An officer reminds of all that is late in a plan, at most once a day.</summary>
    public async Task<RemindedDuties> ByOfficer(Plan plan, Actor actor)
    {
        var (roles, today) = (await settings.RolesOf(plan.RootId), clock.Today);
        var late = await Owed(d => d.PlanId == plan.Id && d.DueOn < today && d.CountsLate && roles.Contains(d.Role)).ToListAsync();
        var people = await officers.Of(PlanRights.Report, late.ConvertAll(d => d.OrganisationId));
        var sent = await Send(late.ConvertAll(d => (d, $"officer-{today:yyyy-MM-dd}")), actor);
        return new RemindedDuties(sent, late.Count, [.. late.Where(d => !people.Contains(d.OrganisationId) && d.InChargeId is null).Select(d => d.Body).Distinct().Order()]);
    }

    async Task<int> Send(List<(OwedDuty Duty, string Rule)> due, Actor? by)
    {
        var people = await officers.Of(PlanRights.Report, [.. due.Select(d => d.Duty.OrganisationId).Distinct()]);
        var sent = 0;
        foreach (var (duty, rule) in due)
        {
            var whom = people[duty.OrganisationId].Concat(duty.InCharge).Distinct().ToList();
            if (!await Note(duty, rule, whom.Count, by)) continue;
            await notices.Tell(whom, "plan", Sentence(duty), $"/assignments/{duty.AssignmentId}", $"plan-remind {duty.Id} {rule} {duty.DueOn:yyyy-MM-dd}");
            sent++;
        }
        return sent;
    }

    /// <summary>False when this body was reminded of this deadline by this rule before.</summary>
    async Task<bool> Note(OwedDuty duty, string rule, int told, Actor? by) => await db.Database.ExecuteSqlAsync($"""
        insert into reminders (id, duty_id, assignment_id, plan_id, organisation_id, rule, due_on, sent_at, by_id, by_name, told)
        values ({Guid.CreateVersion7()}, {duty.Id}, {duty.AssignmentId}, {duty.PlanId}, {duty.OrganisationId}, {rule}, {duty.DueOn}, {clock.Now}, {by?.Id}, {by?.Name}, {told})
        on conflict (duty_id, rule, due_on) do nothing
        """) == 1;

    string Sentence(OwedDuty duty)
    {
        var left = duty.DueOn.DayNumber - clock.Today.DayNumber;
        var when = left < 0 ? $"đã quá hạn {-left} ngày" : left == 0 ? "hết hạn hôm nay" : $"còn {left} ngày";
        return $"Nhiệm vụ {when} (hạn {duty.DueOn:dd/MM/yyyy}): {duty.Content} Kế hoạch {duty.Number:00}/{duty.Symbol}.";
    }

    /// <summary>What bodies still owe in plans in force: neither the assignment nor the body's part in it is reported done.</summary>
    IQueryable<OwedDuty> Owed(System.Linq.Expressions.Expression<Func<OwedDuty, bool>> which)
    {
        var (accounts, today) = (db.Accounts, clock.Today);
        return (from d in db.Duties
                join a in db.Assignments on d.AssignmentId equals a.Id
                join p in db.Plans on d.PlanId equals p.Id
                join o in db.Set<Organisations.Organisation>() on d.OrganisationId equals o.Id
                where p.State == PlanState.Issued && a.DueOn != null
                    && (a.State == AssignmentState.Waiting || a.State == AssignmentState.Underway)
                    && (d.State == AssignmentState.Waiting || d.State == AssignmentState.Underway)
                select new OwedDuty
                {
                    Id = d.Id, AssignmentId = a.Id, PlanId = p.Id, RootId = p.RootId, OrganisationId = d.OrganisationId, Body = o.Name, Role = d.Role,
                    InChargeId = accounts.Where(x => x.Id == d.InChargeId && (x.ClosedOn == null || today < x.ClosedOn)).Select(x => (Guid?)x.Id).FirstOrDefault(),
                    DueOn = a.DueOn!.Value, CountsLate = a.CountsLate, Content = a.Content, Number = p.Number, Symbol = p.Symbol, IssuedOn = p.IssuedOn!.Value,
                }).Where(which).OrderBy(d => d.DueOn).ThenBy(d => d.Id);
    }

    sealed class OwedDuty
    {
        public Guid Id { get; init; }
        public Guid AssignmentId { get; init; }
        public Guid PlanId { get; init; }
        public Guid RootId { get; init; }
        public Guid OrganisationId { get; init; }
        public required string Body { get; init; }
        public UnitRole Role { get; init; }
        public Guid? InChargeId { get; init; }

        /// <summary>The person of the body who answers for it hears of it as well.</summary>
        public IEnumerable<Guid> InCharge => InChargeId is { } id ? [id] : [];
        public DateOnly DueOn { get; init; }
        public bool CountsLate { get; init; }
        public required string Content { get; init; }
        public int? Number { get; init; }
        public required string Symbol { get; init; }
        public DateOnly IssuedOn { get; init; }
    }
}

/// <param name="Sent">Duties reminded of now.</param>
/// <param name="Late">Duties that are late, reminded of now or earlier today.</param>
/// <param name="Silent">Bodies in which nobody has an account that could be told.</param>
public sealed record RemindedDuties(int Sent, int Late, IReadOnlyList<string> Silent);
