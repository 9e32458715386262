using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Organisations;
using BangVang.Plans;
using BangVang.Plans.Assignments;
using BangVang.Plans.Cascade;
using BangVang.Plans.Imports;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Home.Work;

/// <summary>What waits for one person: what their unit owes, what others have put before them, what they have sent on.</summary>
public sealed class MyWork(AppDb db, AwardWork awards, Clock clock)
{
    const int Shown = 30;

    static readonly PlanState[] SentStates = [PlanState.Submitted, PlanState.Appraised, PlanState.Signed];

    public async Task<MyWorkList> Of(Actor actor)
    {
        var today = clock.Today;
        var owed = await Owed(actor, today.AddDays(30));
        List<WorkItem> before = [.. await Confirmations(actor), .. await Steps(actor), .. await Receipts(actor), .. await Imports(actor), .. await awards.Of(actor)];
        var sent = await Sent(actor);
        return new MyWorkList(
            [.. owed.Where(w => w.DueOn < today)], [.. owed.Where(w => w.DueOn >= today)], before, [.. sent.Where(s => !before.Exists(b => b.Id == s.Id))], today);
    }

    /// <summary>What is late, for the menu.</summary>
    public IQueryable<Guid> Late(Actor actor) => Duties(actor, clock.Today.AddDays(-1)).Where(d => d.CountsLate).Select(d => d.AssignmentId);

    async Task<List<WorkItem>> Owed(Actor actor, DateOnly until)
    {
        var today = clock.Today;
        var rows = await Duties(actor, until).Where(d => d.CountsLate || d.DueOn >= today)
            .OrderBy(d => d.DueOn).ThenBy(d => d.AssignmentId).Take(Shown * 2).ToListAsync();
        return rows.ConvertAll(d => new WorkItem(d.Content, $"Kế hoạch {d.Number:00}/{d.Symbol} · chủ trì: {d.Unit}", "calendar-stats", d.DueOn, "Báo cáo",
            "/Plans/Pages/Assignment", d.AssignmentId));
    }

    IQueryable<DutyRow> Duties(Actor actor, DateOnly until)
    {
        var own = db.OwnBodiesOf(actor);
        var (organisations, assignments, plans) = (db.Organisations, db.Assignments, db.Plans);
        return from d in db.Duties
               join o in organisations on d.OrganisationId equals o.Id
               join a in assignments on d.AssignmentId equals a.Id
               join p in plans on d.PlanId equals p.Id
               where own.Contains(d.OrganisationId) && p.State == PlanState.Issued && a.DueOn <= until
                     && (d.Role == UnitRole.Lead || d.Role == UnitRole.Undifferentiated)
                     && (d.State == AssignmentState.Waiting || d.State == AssignmentState.Underway)
                     && (a.State == AssignmentState.Waiting || a.State == AssignmentState.Underway)
               select new DutyRow
               {
                   AssignmentId = a.Id, Content = a.Content, DueOn = a.DueOn, CountsLate = a.CountsLate,
                   Number = p.Number, Symbol = p.Symbol, Unit = o.ShortName ?? o.Name,
               };
    }

    async Task<List<WorkItem>> Confirmations(Actor actor)
    {
        var care = actor.PathsFor(PlanRights.Follow);
        var (organisations, plans) = (db.Organisations, db.Plans);
        var rows = await db.Assignments.Where(a => a.State == AssignmentState.Reported
                && plans.Any(p => p.Id == a.PlanId && p.State == PlanState.Issued
                    && organisations.Any(o => o.Id == p.OrganisationId && care.Any(path => o.Path.StartsWith(path)))))
            .OrderBy(a => a.DueOn).ThenBy(a => a.Id).Take(Shown).Select(a => new { a.Id, a.Content, a.DueOn }).ToListAsync();
        return rows.ConvertAll(a => new WorkItem(a.Content, "Đơn vị báo cáo hoàn thành, chờ xác nhận", "user-check", null, "Xác nhận", "/Plans/Pages/Assignment", a.Id));
    }

    async Task<List<WorkItem>> Steps(Actor actor)
    {
        var (appraise, sign, issue) = (actor.PathsFor(PlanRights.Appraise), actor.PathsFor(PlanRights.Sign), actor.PathsFor(PlanRights.Issue));
        if (appraise.Length + sign.Length + issue.Length == 0) return [];
        var organisations = db.Organisations;
        var rows = await db.Plans.Where(p => organisations.Any(o => o.Id == p.OrganisationId
                && (p.State == PlanState.Submitted && appraise.Any(path => o.Path.StartsWith(path))
                    || p.State == PlanState.Appraised && sign.Any(path => o.Path.StartsWith(path))
                    || p.State == PlanState.Signed && issue.Any(path => o.Path.StartsWith(path)))))
            .OrderBy(p => p.DraftedAt).Take(Shown)
            .Select(p => new { p.Id, p.Title, p.State, Issuer = organisations.Where(o => o.Id == p.OrganisationId).Select(o => o.Name).First() }).ToListAsync();
        return rows.ConvertAll(p => new WorkItem(p.Title, $"{p.Issuer} · {PlanFlow.Name(p.State).ToLowerInvariant()}", "file-text", null, PlanFlow.Name(Act(p.State)), "/Plans/Pages/Show", p.Id));

        static PlanAct Act(PlanState state) => state switch { PlanState.Submitted => PlanAct.Endorse, PlanState.Appraised => PlanAct.Sign, _ => PlanAct.Issue };
    }

    async Task<List<WorkItem>> Receipts(Actor actor)
    {
        if (!actor.Can(PlanRights.Report)) return [];
        var own = OwnBodies.Paths(actor);
        var (organisations, plans) = (db.Organisations, db.Plans);
        var rows = await db.PlanReceipts.Where(r => r.AcknowledgedAt == null && organisations.Any(o => o.Id == r.OrganisationId && own.Contains(o.Path)))
            .Join(plans.Where(p => p.State == PlanState.Issued), r => r.PlanId, p => p.Id, (r, p) => new { p.Id, p.Title, p.Number, p.Symbol }).OrderByDescending(p => p.Id).Take(Shown).ToListAsync();
        return rows.ConvertAll(p => new WorkItem(p.Title, $"Kế hoạch {p.Number:00}/{p.Symbol} gửi đơn vị, chưa xác nhận đã nhận", "mail-opened", null, "Mở", "/Plans/Pages/Show", p.Id));
    }

    async Task<List<WorkItem>> Imports(Actor actor)
    {
        var rows = await db.PlanImports.Where(i => i.ByAccountId == actor.Id && i.State == ImportState.Open).OrderByDescending(i => i.At).Take(Shown)
            .Select(i => new { i.Id, i.FileName }).ToListAsync();
        return rows.ConvertAll(i => new WorkItem($"Soát bản đọc tự động: {i.FileName}", "Kế hoạch đang nhập dở, chưa ghi", "upload", null, "Soát", "/Plans/Imports/Pages/Review", i.Id));
    }

    // Plans that were put before others, and what the own bodies have reported: one question for both.
    async Task<List<WorkItem>> Sent(Actor actor)
    {
        var own = db.OwnBodiesOf(actor);
        var assignments = db.Assignments.Where(a => a.State == AssignmentState.Reported || a.State == AssignmentState.Underway);
        var plans = db.Plans.Where(p => p.DraftedById == actor.Id && (p.State == PlanState.Submitted || p.State == PlanState.Appraised || p.State == PlanState.Signed))
            .OrderBy(p => p.DraftedAt).Take(Shown).Select(p => new SentRow { Id = p.Id, Text = p.Title, State = p.State == PlanState.Submitted ? 0 : p.State == PlanState.Appraised ? 1 : 2 });
        var reports = db.Duties.Where(d => d.State == AssignmentState.Reported && own.Contains(d.OrganisationId))
            .Join(assignments, d => d.AssignmentId, a => a.Id, (d, a) => a).OrderBy(a => a.Id).Take(Shown).Select(a => new SentRow { Id = a.Id, Text = a.Content, State = SentStates.Length });
        return (await plans.Concat(reports).ToListAsync()).ConvertAll(s => s.State < SentStates.Length
            ? new WorkItem(s.Text, PlanFlow.Name(SentStates[s.State]), "hourglass", null, "Xem", "/Plans/Pages/Show", s.Id)
            : new WorkItem(s.Text, "Đã báo cáo, chờ cơ quan thường trực xác nhận", "hourglass", null, "Xem", "/Plans/Pages/Assignment", s.Id));
    }

    sealed class SentRow
    {
        public Guid Id { get; init; }
        public required string Text { get; init; }
        public int State { get; init; }
    }

    // Filled property by property, so that the database can still order and count by them.
    sealed class DutyRow
    {
        public Guid AssignmentId { get; init; }
        public required string Content { get; init; }
        public DateOnly? DueOn { get; init; }
        public bool CountsLate { get; init; }
        public int? Number { get; init; }
        public required string Symbol { get; init; }
        public required string Unit { get; init; }
    }
}

public sealed record MyWorkList(
    IReadOnlyList<WorkItem> Late, IReadOnlyList<WorkItem> Soon, IReadOnlyList<WorkItem> Before, IReadOnlyList<WorkItem> Sent, DateOnly Today)
{
    public IReadOnlyList<WorkItem> InSevenDays => [.. Soon.Where(w => w.DueOn <= Today.AddDays(7))];

    public IReadOnlyList<WorkItem> Later => [.. Soon.Where(w => w.DueOn > Today.AddDays(7))];
}
