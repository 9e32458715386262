using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Events;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;
using BangVang.Organisations;
using BangVang.Plans;
using BangVang.Plans.Assignments;
using BangVang.Plans.Cascade;
using BangVang.Plans.Imports;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Home.Demonstration;

/// <summary>Lets a plan live through its year by the acts that officers use, from the file that is read to the last report.</summary>
sealed class PlanYears(
    AppDb db, Clock clock, TravelTime time, Events events, UnitChoices choices, Committing committing, Issuing issuing, Reporting reporting)
{
    public async Task<Plan> Issue(string file, DateOnly on, Organisation province, Dictionary<string, Actor> people, Guid? follows)
    {
        time.GoTo(on.AddDays(-6));
        var officer = people["thu.hang"];
        var import = Reading.Read(Scenery.File(file), file, province.Id, officer.Id, clock.Now);
        await choices.Suggest(import, officer);
        Accept(import, province);
        db.Add(import);
        await db.SaveChangesAsync();
        var plan = await committing.Commit(import, officer);
        plan.FollowsId = follows;
        await Tell(plan, officer, "Ghi kế hoạch từ bản nhập");
        await MarkWhatTicksItself(plan);
        await Take(plan, PlanAct.Submit, officer, province, on.AddDays(-5));
        await Take(plan, PlanAct.Endorse, people["quang.hung"], province, on.AddDays(-3));
        await Take(plan, PlanAct.Sign, people["minh.khoi"], province, on.AddDays(-1));
        time.GoTo(on);
        await issuing.Issue(plan, people["ngoc.anh"], on);
        await Tell(plan, people["ngoc.anh"], "Phát hành kế hoạch");
        return plan;
    }

    /// <summary>Reports and confirms what was due by a day; some things run late and some units stay silent, as they do.</summary>
    public async Task Live(Plan plan, DateOnly until, Dictionary<string, Actor> people, Func<Assignment, bool> leaveOpen)
    {
        var assignments = await db.Assignments.Where(a => a.PlanId == plan.Id && a.DueOn <= until).OrderBy(a => a.DueOn).ThenBy(a => a.Ordinal).ToListAsync();
        foreach (var assignment in assignments.Where(a => !a.IsFinished && !leaveOpen(a)))
            await Finish(assignment, plan, people["thu.hang"]);
        await db.SaveChangesAsync();
    }

    /// <summary>What is due next is under way: some report progress, one says what stands in its way.</summary>
    public async Task Begin(Plan plan, DateOnly on, Dictionary<string, Actor> people, int count)
    {
        time.GoTo(on);
        var next = await db.Assignments.Where(a => a.PlanId == plan.Id && a.State == AssignmentState.Waiting && a.DueOn >= on)
            .OrderBy(a => a.DueOn).ThenBy(a => a.Ordinal).Take(count).ToListAsync();
        foreach (var (assignment, i) in next.Select((a, i) => (a, i)))
            foreach (var duty in (await Duties(assignment)).Where(d => d.Carries).Take(3))
                await reporting.ByUnit(assignment, duty, i % 3 == 2 ? ReportKind.Difficulty : ReportKind.Progress, people["thu.hang"],
                    i % 3 == 2 ? "Đơn vị đề nghị lùi thời gian vì trùng đợt kiểm tra." : "Đã phân công, đang thu thập tài liệu.", 30 + 10 * i);
        await db.SaveChangesAsync();
    }

    /// <summary>A unit's officer answers in person for some of what it still owes.</summary>
    public async Task TakeCharge(Plan plan, Organisation unit, Actor officer, int count)
    {
        var open = await db.Duties.Where(d => d.PlanId == plan.Id && d.OrganisationId == unit.Id && (d.State == AssignmentState.Waiting || d.State == AssignmentState.Underway))
            .OrderBy(d => d.AssignmentId).Take(count).ToListAsync();
        foreach (var duty in open) duty.InChargeId = officer.Id;
        await db.SaveChangesAsync();
    }

    /// <summary>One that its unit reports as done and nobody has confirmed yet.</summary>
    public async Task LeaveToConfirm(Plan plan, DateOnly on, Actor officer)
    {
        time.GoTo(on);
        var assignment = await db.Assignments.Where(a => a.PlanId == plan.Id && a.State == AssignmentState.Waiting && a.CountsLate)
            .OrderBy(a => a.DueOn).ThenBy(a => a.Ordinal).FirstAsync();
        foreach (var duty in (await Duties(assignment)).Where(d => d.Carries))
            await reporting.ByUnit(assignment, duty, ReportKind.Done, officer, "Đã tổ chức xong, gửi kèm báo cáo.", null);
        await db.SaveChangesAsync();
    }

    // "SGDĐT" of "Sở GD&ĐT", "SYT" of "Sở Y tế".
    static string Initials(string label) =>
        string.Concat(label.Split(' ').Select(word => word.Length > 1 && char.IsUpper(word[1]) ? string.Concat(word.Where(char.IsLetter)) : word[..1].ToUpperInvariant()));

    /// <summary>A unit's own short plan that carries out the province's.</summary>
    public async Task IssueOwn(Organisation unit, Plan superior, DateOnly on, Dictionary<string, Actor> people)
    {
        time.GoTo(on.AddDays(-2));
        var plan = new Plan
        {
            RootId = unit.RootId, OrganisationId = unit.Id, Year = superior.Year, Title = $"Công tác thi đua, khen thưởng năm {superior.Year} của {Issuers.Named(unit.Label, unit.Kind)}",
            Symbol = "KH-" + (unit.Kind == OrganisationKind.Commune ? "UBND" : Initials(unit.Label)), Place = "Sơn Bình", CarriesOutId = superior.Id,
            DraftedById = people["thu.hang"].Id, DraftedAt = clock.Now,
        };
        db.Add(plan);
        await db.SaveChangesAsync();
        foreach (var (content, month) in new[] { ("Phát động thi đua, ký giao ước trong đơn vị", 2), ("Sơ kết phong trào thi đua 6 tháng đầu năm", 6), ("Bình xét danh hiệu thi đua cuối năm", 11) })
            AddOwn(plan, unit, content, month);
        await Take(plan, PlanAct.Submit, people["thu.hang"], unit, on.AddDays(-2));
        await Take(plan, PlanAct.Endorse, people["quang.hung"], unit, on.AddDays(-1));
        await Take(plan, PlanAct.Sign, people["minh.khoi"], unit, on.AddDays(-1));
        time.GoTo(on);
        await issuing.Issue(plan, people["ngoc.anh"], on);
        await Tell(plan, people["ngoc.anh"], PlanFlow.Name(PlanAct.Issue));
        await Live(plan, clock.Today.AddMonths(9), people, _ => false);
    }

    void AddOwn(Plan plan, Organisation unit, string content, int month)
    {
        var assignment = new Assignment { PlanId = plan.Id, RootId = plan.RootId, Ordinal = month, Content = content };
        assignment.Schedule(new Timing(TimingKind.Month, [month]), plan.Year);
        db.Add(assignment);
        db.Add(new AssignmentUnit { AssignmentId = assignment.Id, Role = UnitRole.Lead, Position = 1, Text = unit.Label, OrganisationId = unit.Id });
    }

    public async Task Acknowledge(Plan plan, DateOnly on, Func<int, bool> does)
    {
        var receipts = await db.PlanReceipts.Where(r => r.PlanId == plan.Id).OrderBy(r => r.OrganisationId).ToListAsync();
        time.GoTo(on);
        foreach (var (receipt, i) in receipts.Select((r, i) => (r, i)))
            if (does(i)) receipt.Acknowledge(plan.DraftedById, "Văn thư đơn vị", clock.Now);
        await db.SaveChangesAsync();
    }

    public async Task Close(Plan plan, DateOnly on, Organisation province, Actor officer) => await Take(plan, PlanAct.Close, officer, province, on);

    async Task Finish(Assignment assignment, Plan plan, Actor officer)
    {
        time.GoTo(assignment.DueOn!.Value.AddDays(-(assignment.Ordinal % 9)) is var day && day < plan.IssuedOn ? plan.IssuedOn!.Value : day);
        foreach (var duty in (await Duties(assignment)).Where(d => d.Carries))
            await reporting.ByUnit(assignment, duty, assignment.IsConditional && assignment.Ordinal % 2 == 0 ? ReportKind.NotArisen : ReportKind.Done, officer,
                "Đã thực hiện, có văn bản kèm theo.", null);
        await db.SaveChangesAsync();
        if (!assignment.IsFinished) await reporting.ByStandingAgency(assignment, ReportKind.Confirmation, officer, plan.OrganisationId, null);
        await db.SaveChangesAsync();
    }

    Task<List<Duty>> Duties(Assignment assignment) =>
        db.Duties.Where(d => d.AssignmentId == assignment.Id).OrderBy(d => d.Role).ThenBy(d => d.OrganisationId).ToListAsync();

    async Task MarkWhatTicksItself(Plan plan)
    {
        var own = await db.Assignments.Where(a => a.PlanId == plan.Id && a.Content.StartsWith("Ban hành Kế hoạch")).ToListAsync();
        own.ForEach(a => a.FulfilledBy = Fulfilment.PlanIssued);
        await db.SaveChangesAsync();
    }

    async Task Take(Plan plan, PlanAct act, Actor actor, Organisation province, DateOnly on)
    {
        time.GoTo(on);
        db.Add(plan.Take(act, actor, province.Path, clock.Now));
        await Tell(plan, actor, PlanFlow.Name(act));
    }

    async Task Tell(Plan plan, Actor actor, string act)
    {
        await events.Publish(new ActDone(actor, act, null, [new Subject("plan", plan.Id)]));
        await db.SaveChangesAsync();
    }

    // The demonstration's officer accepts every warning and keeps as words what the province does not have.
    static void Accept(PlanImport import, Organisation province)
    {
        var work = ImportWork.Read(import.WorkJson);
        work.OrganisationId = province.Id;
        work.Accepted = [.. Enumerable.Range(0, BangVang.Papers.Plans.PlanDraftJson.Read(import.DraftJson).Warnings.Count)];
        foreach (var unit in work.Units) unit.Choice ??= unit.Suggested?.Value ?? WorkUnit.AsText;
        import.WorkJson = work.Write();
    }
}
