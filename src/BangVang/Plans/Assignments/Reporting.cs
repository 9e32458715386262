using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Papers.Text;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Plans.Assignments;

/// <summary>What a unit or the standing agency says about an assignment, and what follows for the unit's duty and for the assignment.</summary>
public sealed class Reporting(AppDb db, Clock clock)
{
    /// <summary>A unit speaks for itself: its own duty moves, and with it the assignment when all who carry it have spoken.</summary>
    public async Task<AssignmentReport> ByUnit(Assignment assignment, Duty duty, ReportKind kind, Actor actor, string? note, int? percent)
    {
        MustSay(kind, note);
        var to = AssignmentFlow.From(duty.State, kind)
            ?? throw new Refusal($"Phần việc của đơn vị đang ở trạng thái “{AssignmentFlow.Name(duty.State)}” nên không thể {AssignmentFlow.Name(kind).ToLowerInvariant()}.");
        if (kind == ReportKind.NotArisen && !assignment.IsConditional) assignment.Take(kind, clock.Today);
        (duty.State, duty.ReportedAt) = (to.To, clock.Now);
        duty.Percent = kind == ReportKind.Done ? 100 : percent ?? duty.Percent;
        await Follow(assignment, duty);
        return Add(assignment, kind, actor, duty.OrganisationId, note, percent);
    }

    /// <summary>The standing agency speaks for the whole assignment: it confirms, sends back, answers, or opens again.</summary>
    public async Task<AssignmentReport> ByStandingAgency(Assignment assignment, ReportKind kind, Actor actor, Guid organisationId, string? note)
    {
        MustSay(kind, note);
        assignment.Take(kind, clock.Today);
        var duties = await db.Duties.Where(d => d.AssignmentId == assignment.Id).ToListAsync();
        foreach (var duty in duties.Where(d => kind != ReportKind.Answer && (d.Carries || d.State == AssignmentState.Reported)))
            if (AssignmentFlow.From(duty.State, kind) is { } next) duty.State = next.To;
        if (kind == ReportKind.Confirmation) await Release(assignment);
        return Add(assignment, kind, actor, organisationId, note, null);
    }

    /// <summary>The real object exists: the assignment is done and nobody needs to report it.</summary>
    public async Task DoneByItself(Assignment assignment, string what)
    {
        if (!assignment.DoByItself(clock.Today, what)) return;
        await db.Duties.Where(d => d.AssignmentId == assignment.Id)
            .ForEachAsync(d => d.State = AssignmentState.Done);
        await Release(assignment);
        db.Add(new AssignmentReport { AssignmentId = assignment.Id, Kind = ReportKind.DoneByItself, At = clock.Now, Note = what });
    }

    async Task Follow(Assignment assignment, Duty spoken)
    {
        var carriers = (await db.Duties.Where(d => d.AssignmentId == assignment.Id).ToListAsync()).Where(d => d.Carries).ToList();
        if (carriers.Count == 0) carriers.Add(spoken);
        var said = carriers.Select(d => d.State).ToList();
        if (said.TrueForAll(s => s == AssignmentState.NotArisen)) Move(assignment, ReportKind.NotArisen);
        else if (said.TrueForAll(s => s is AssignmentState.Reported or AssignmentState.Done or AssignmentState.NotArisen)) Move(assignment, ReportKind.Done);
        else if (said.Exists(s => s != AssignmentState.Waiting)) Move(assignment, ReportKind.Progress);
    }

    void Move(Assignment assignment, ReportKind kind)
    {
        if (AssignmentFlow.From(assignment.State, kind) is not null) assignment.Take(kind, clock.Today);
    }

    // Whatever waited for this assignment may begin: it is due a month from now, until somebody sets another date.
    async Task Release(Assignment done)
    {
        var waiting = await db.Assignments.Where(a => a.AfterId == done.Id && a.DueOn == null).ToListAsync();
        foreach (var next in waiting.Where(a => a.TimingKind == TimingKind.After)) next.SetDeadline(clock.Today.AddMonths(1));
    }

    AssignmentReport Add(Assignment assignment, ReportKind kind, Actor actor, Guid organisationId, string? note, int? percent)
    {
        var report = new AssignmentReport
        {
            AssignmentId = assignment.Id, Kind = kind, OrganisationId = organisationId, ById = actor.Id, ByName = actor.Name,
            At = clock.Now, Percent = percent, Note = VietnameseText.OrNull(note),
        };
        db.Add(report);
        return report;
    }

    static void MustSay(ReportKind kind, string? note)
    {
        if (kind is ReportKind.Difficulty or ReportKind.SentBack or ReportKind.Answer or ReportKind.Reopened && string.IsNullOrWhiteSpace(note))
            throw new Refusal($"Ghi rõ nội dung khi {AssignmentFlow.Name(kind).ToLowerInvariant()}.");
    }
}
