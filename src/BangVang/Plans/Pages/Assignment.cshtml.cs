using System.ComponentModel.DataAnnotations;
using BangVang.Accounts;
using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;
using BangVang.Organisations;
using BangVang.Plans.Assignments;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Plans.Pages;

/// <summary>One assignment: who owes what, what was said, and what this actor may say now.</summary>
[Needs(PlanRights.See)]
public sealed class AssignmentModel(AppDb db, Clock clock, Reporting reporting) : AppPage
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty, StringLength(4000, ErrorMessage = "Nội dung dài quá 4.000 ký tự. Rút gọn hoặc đính kèm tệp.")]
    public string? Note { get; set; }

    [BindProperty, Range(0, 100, ErrorMessage = "Tiến độ là số từ 0 đến 100.")]
    public int? Percent { get; set; }

    public Assignment Assignment { get; private set; } = null!;
    public Plan Plan { get; private set; } = null!;
    public IReadOnlyList<AssignmentUnit> Units { get; private set; } = [];
    public IReadOnlyList<DutyLine> Duties { get; private set; } = [];
    public IReadOnlyList<ReportLine> Reports { get; private set; } = [];
    public Assignment? Awaited { get; private set; }
    public DateOnly Today => clock.Today;

    /// <summary>The duties for which this actor may speak.</summary>
    public IReadOnlyList<DutyLine> Mine => [.. Duties.Where(d => Actor.Can(PlanRights.Report, d.Path))];

    public bool MayFollow { get; private set; }

    /// <summary>Whoever follows a plan may speak for every unit of it, and first of all for the house that they work at.</summary>
    public bool IsOwn(DutyLine duty) => !MayFollow || Actor.HomePath is { } home && duty.Path.StartsWith(home, StringComparison.Ordinal);

    /// <summary>May say who answers for the body's part in it.</summary>
    public bool MayName(DutyLine duty) => Plan.State == PlanState.Issued && !Assignment.IsFinished && Actor.Can(PlanRights.Report, duty.Path);

    public override async Task<bool> Load()
    {
        if (await Find() is not { } found) return false;
        (Assignment, Plan, MayFollow) = (found.Assignment, found.Plan, found.MayFollow);
        Units = await db.AssignmentUnits.AsNoTracking().Where(u => u.AssignmentId == Id).OrderBy(u => u.Position).ToListAsync();
        var (organisations, accounts) = (db.Organisations, db.Accounts);
        Duties = await db.Duties.AsNoTracking().Where(d => d.AssignmentId == Id)
            .Join(organisations, d => d.OrganisationId, o => o.Id, (d, o) => new DutyLine(d, o.Name, o.Path, accounts.Where(a => a.Id == d.InChargeId).Select(a => a.Name).FirstOrDefault())).ToListAsync();
        Duties = [.. Duties.OrderBy(d => d.Duty.Role).ThenBy(d => d.Name)];
        Reports = await db.AssignmentReports.AsNoTracking().Where(r => r.AssignmentId == Id).OrderByDescending(r => r.At)
            .Select(r => new ReportLine(r, organisations.Where(o => o.Id == r.OrganisationId).Select(o => o.ShortName ?? o.Name).FirstOrDefault()))
            .Take(200).ToListAsync();
        Awaited = await db.Assignments.AsNoTracking().SingleOrDefaultAsync(a => a.Id == Assignment.AfterId);
        ViewData["Title"] = $"Nhiệm vụ {Assignment.PrintedNumber ?? Assignment.Ordinal.ToString()}";
        ViewData["Crumbs"] = new[] { ("Kế hoạch", "/plans"), (Plan.FullNumber ?? Plan.Title, $"/plans/{Plan.Id}") };
        return true;
    }

    [Act("Báo cáo nhiệm vụ")]
    public async Task<IActionResult> OnPostReport(Guid duty, ReportKind kind)
    {
        if (!await Load()) return NotFound();
        var mine = Mine.FirstOrDefault(d => d.Duty.Id == duty);
        if (mine is null || kind is not (ReportKind.Progress or ReportKind.Difficulty or ReportKind.Done or ReportKind.NotArisen)) return NotFound();
        if (!ModelState.IsValid) return Page();
        MustRun();
        var spoken = await db.Duties.SingleAsync(d => d.Id == duty);
        await reporting.ByUnit(await Tracked(), spoken, kind, Actor, Note, Percent);
        return await Finish($"Đã ghi: {AssignmentFlow.Name(kind).ToLowerInvariant()} của {mine.Name}.");
    }

    [Act("Xử lý nhiệm vụ")]
    public async Task<IActionResult> OnPostFollow(ReportKind kind)
    {
        if (!await Load() || !MayFollow) return NotFound();
        if (AssignmentFlow.All.All(t => t.Kind != kind || t.Right != PlanRights.Follow)) return NotFound();
        if (!ModelState.IsValid) return Page();
        MustRun();
        await reporting.ByStandingAgency(await Tracked(), kind, Actor, Plan.OrganisationId, Note);
        return await Finish($"Đã ghi: {AssignmentFlow.Name(kind).ToLowerInvariant()}.");
    }

    [Act("Theo dõi quá hạn")]
    public async Task<IActionResult> OnPostCountLate(bool counts)
    {
        if (!await Load() || !MayFollow) return NotFound();
        (await Tracked()).CountsLate = counts;
        return await Finish(counts ? "Từ nay nhiệm vụ này được tính quá hạn và được nhắc." : "Nhiệm vụ này không tính quá hạn nữa.");
    }

    async Task<IActionResult> Finish(string said)
    {
        await db.SaveChangesAsync();
        About("assignment", Id);
        About("plan", Plan.Id);
        Flash(said);
        return RedirectToPage(new { id = Id });
    }

    void MustRun()
    {
        if (Plan.State == PlanState.Closed) throw new Refusal("Kế hoạch đã kết thúc, không ghi thêm báo cáo được nữa.");
        if (Plan.State != PlanState.Issued) throw new Refusal("Kế hoạch chưa ban hành nên chưa nhận báo cáo.");
    }

    Task<Assignment> Tracked() => db.Assignments.SingleAsync(a => a.Id == Id);

    async Task<(Assignment Assignment, Plan Plan, bool MayFollow)?> Find()
    {
        var (plans, organisations) = (db.PlansVisibleTo(Actor), db.Organisations);
        var found = await db.Assignments.AsNoTracking().Where(a => a.Id == Id)
            .Join(plans, a => a.PlanId, p => p.Id, (a, p) => new { a, p, Path = organisations.Where(o => o.Id == p.OrganisationId).Select(o => o.Path).First() })
            .SingleOrDefaultAsync();
        return found is null ? null : (found.a, found.p, found.p.State == PlanState.Issued && Actor.Can(PlanRights.Follow, found.Path));
    }

    public sealed record DutyLine(Duty Duty, string Name, string Path, string? InCharge);

    public sealed record ReportLine(AssignmentReport Report, string? Organisation);
}
