using System.ComponentModel.DataAnnotations;
using BangVang.Accounts;
using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Initiatives.Councils.Pages;

/// <summary>Says who of the register a member is, and by which account the member scores.</summary>
[Needs(InitiativeRights.Councils)]
public sealed class EditMemberModel(AppDb db, Clock clock) : CouncilPage(db, clock)
{
    [BindProperty(SupportsGet = true, Name = "member")]
    public Guid Member { get; set; }

    [BindProperty, Display(Name = "Trong danh sách cá nhân")]
    public Guid? PersonId { get; set; }

    [BindProperty, StringLength(100), Display(Name = "Tài khoản")]
    public string? UserName { get; set; }

    public InitiativeCouncilMember One { get; private set; } = null!;

    public IReadOnlyList<SelectListItem> People { get; private set; } = [];

    protected override string Part => "Gắn thành viên";

    public override async Task<bool> Load()
    {
        if (!await base.Load() || !MayManage) return false;
        var found = await Db.InitiativeCouncilMembers.SingleOrDefaultAsync(m => m.Id == Member && m.CouncilId == Id && m.Until == null);
        if (found is null) return false;
        One = found;
        People = await MemberLinks.People(Db, Council.RootId, One.Name);
        if (Request.Method == HttpMethods.Get) (PersonId, UserName) = (One.PersonId, await Db.Accounts.Where(a => a.Id == found.AccountId).Select(a => a.UserName).FirstOrDefaultAsync());
        return true;
    }

    [Act("Gắn thành viên hội đồng sáng kiến")]
    public async Task<IActionResult> OnPost()
    {
        await Hold();
        if (!await Load()) return NotFound();
        var account = string.IsNullOrWhiteSpace(UserName) ? null : await MemberLinks.Account(Db, Council.RootId, UserName);
        if (account is null && !string.IsNullOrWhiteSpace(UserName)) ModelState.TryAddModelError(nameof(UserName), $"Không có tài khoản “{UserName.Trim()}”. Kiểm tra lại tên đăng nhập, hoặc để trống.");
        if (PersonId is { } id && !People.Any(p => p.Value == id.ToString())) ModelState.TryAddModelError(nameof(PersonId), "Người đã chọn không cùng họ tên với thành viên. Chọn lại.");
        if (!ModelState.IsValid) return Page();
        if (account is not null && await Db.InitiativeCouncilMembers.AnyAsync(m => m.CouncilId == Id && m.AccountId == account && m.Id != Member && m.Until == null)) throw new Refusal("Tài khoản này đã là của một thành viên khác đang tham gia hội đồng.");
        (One.PersonId, One.AccountId) = (PersonId, account);
        await Db.SaveChangesAsync();
        return Back($"Đã lưu {One.Name}.");
    }
}
