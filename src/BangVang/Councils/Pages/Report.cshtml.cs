using System.ComponentModel.DataAnnotations;
using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Councils.Pages;

/// <summary>The member, or who keeps the council, says what came of a duty.</summary>
[SignedIn]
public sealed class ReportModel(AppDb db, Clock clock) : CouncilPage(db, clock)
{
    [BindProperty(SupportsGet = true)]
    public Guid Duty { get; set; }

    [BindProperty, Required(ErrorMessage = "Nhập ngày."), Display(Name = "Xong ngày")]
    public DateOnly? On { get; set; }

    [BindProperty, Required(ErrorMessage = "Ghi kết quả."), StringLength(2000), Display(Name = "Kết quả")]
    public string? Result { get; set; }

    public DutyRow Row { get; private set; } = null!;

    protected override string Part => "Báo cáo kết quả";

    public override async Task<bool> Load()
    {
        if (!await base.Load() || await Db.MemberDuties.FirstOrDefaultAsync(d => d.Id == Duty && d.CouncilId == Id) is not { } duty) return false;
        var member = await Db.CouncilMembers.AsNoTracking().SingleAsync(m => m.Id == duty.MemberId);
        Row = new DutyRow(duty, member.Name, member.AccountId, null);
        On ??= Today;
        return MayKeep || member.AccountId == Actor.Id;
    }

    [Act("Báo cáo kết quả của thành viên Hội đồng")]
    public async Task<IActionResult> OnPost()
    {
        if (!await Load()) return NotFound();
        if (!ModelState.IsValid) return Page();
        if (Row.Duty.DoneOn is not null) throw new Refusal("Việc này đã có kết quả.");
        Row.Duty.Report(On!.Value, Result!);
        About("council", Id);
        Flash("Đã ghi kết quả.");
        return RedirectToPage("/Councils/Pages/Work", new { id = Id, year = Row.Duty.Year });
    }
}
