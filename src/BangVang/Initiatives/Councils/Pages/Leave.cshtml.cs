using System.ComponentModel.DataAnnotations;
using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Initiatives.Councils.Pages;

[Needs(InitiativeRights.Councils)]
public sealed class LeaveModel(AppDb db, Clock clock) : CouncilPage(db, clock)
{
    [BindProperty(SupportsGet = true, Name = "member")]
    public Guid Member { get; set; }

    [BindProperty, Required(ErrorMessage = "Nhập ngày cuối cùng tham gia."), Display(Name = "Ngày cuối cùng tham gia")]
    public DateOnly? LastDay { get; set; }

    public InitiativeCouncilMember One { get; private set; } = null!;

    protected override string Part => "Thôi tham gia";

    public override async Task<bool> Load()
    {
        if (!await base.Load() || !MayManage) return false;
        var found = await Db.InitiativeCouncilMembers.SingleOrDefaultAsync(m => m.Id == Member && m.CouncilId == Id);
        One = found!;
        return found is not null;
    }

    [Act("Ghi thành viên thôi tham gia hội đồng sáng kiến")]
    public async Task<IActionResult> OnPost()
    {
        await Hold();
        if (!await Load()) return NotFound();
        if (!ModelState.IsValid) return Page();
        One.Leave(LastDay!.Value);
        await Db.SaveChangesAsync();
        return Back($"Đã ghi {One.Name} thôi tham gia sau ngày {LastDay:dd/MM/yyyy}.");
    }
}
