using System.ComponentModel.DataAnnotations;
using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;
using BangVang.Organisations.Picking;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Councils.Pages;

/// <summary>A line of the council's plan of work, with the names.</summary>
public sealed record DutyRow(MemberDuty Duty, string Member, Guid? AccountId, string? Unit)
{
    public static async Task<List<DutyRow>> Of(AppDb db, Guid council, int year)
    {
        var (members, units) = (db.CouncilMembers, db.Set<Organisations.Organisation>());
        return await db.MemberDuties.AsNoTracking().Where(d => d.CouncilId == council && d.Year == year)
            .Join(members, d => d.MemberId, m => m.Id, (d, m) => new { Duty = d, m.Name, m.AccountId })
            .OrderBy(x => x.Name).ThenBy(x => x.Duty.DueOn).ThenBy(x => x.Duty.Id)
            .Select(x => new DutyRow(x.Duty, x.Name, x.AccountId, units.Where(o => o.Id == x.Duty.OrganisationId).Select(o => o.ShortName ?? o.Name).FirstOrDefault())).ToListAsync();
    }
}

[SignedIn]
public sealed class WorkModel(AppDb db, Clock clock) : CouncilPage(db, clock)
{
    [BindProperty(SupportsGet = true, Name = "year")]
    public int Year { get; set; }

    [BindProperty, Required(ErrorMessage = "Chọn thành viên."), Display(Name = "Thành viên")]
    public Guid? MemberId { get; set; }

    [BindProperty, OrganisationChoice, Display(Name = "Theo dõi")]
    public Guid? UnitId { get; set; }

    [BindProperty, Required(ErrorMessage = "Nhập nội dung phân công."), StringLength(1000), Display(Name = "Nội dung")]
    public string? What { get; set; }

    [BindProperty, Display(Name = "Hạn")]
    public DateOnly? DueOn { get; set; }

    public IReadOnlyList<DutyRow> Rows { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Members { get; private set; } = [];

    protected override string Part => "Chương trình công tác";

    public bool MayReport(DutyRow row) => MayKeep || row.AccountId == Actor.Id;

    public override async Task<bool> Load()
    {
        if (!await base.Load()) return false;
        if (Year is < 2000 or > 2100) Year = Today.Year;
        Rows = await DutyRow.Of(Db, Id, Year);
        if (MayKeep)
            Members = [.. (await Db.CouncilMembers.AsNoTracking().Where(m => m.CouncilId == Id).SittingOn(Today).ToListAsync()).OrderBy(m => m.Office).Select(m => new SelectListItem(m.Name, m.Id.ToString()))];
        return true;
    }

    [Act("Phân công thành viên Hội đồng")]
    public async Task<IActionResult> OnPost()
    {
        if (!await Load() || !MayKeep) return NotFound();
        if (!ModelState.IsValid) return Page();
        if (!await Db.CouncilMembers.AnyAsync(m => m.Id == MemberId && m.CouncilId == Id)) throw new Refusal("Người được chọn không phải thành viên Hội đồng này. Chọn lại.");
        Db.Add(new MemberDuty { CouncilId = Id, Year = DueOn?.Year ?? Year, MemberId = MemberId!.Value, OrganisationId = UnitId, Content = What!.Trim(), DueOn = DueOn });
        About("council", Id);
        Flash("Đã phân công.");
        return RedirectToPage("/Councils/Pages/Work", new { id = Id, year = DueOn?.Year ?? Year });
    }
}
