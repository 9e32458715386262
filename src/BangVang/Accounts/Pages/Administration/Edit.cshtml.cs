using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;
using BangVang.Organisations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Accounts.Pages.Administration;

[Needs(AccountRights.Manage)]
public sealed class EditModel(AppDb db, UserNames names, Granting granting) : AccountPage(db, AccountRights.Manage)
{
    [BindProperty]
    public AccountForm Input { get; set; } = new();

    public override async Task<IActionResult> OnGet()
    {
        if (!await Load()) return NotFound();
        Input = new AccountForm
        {
            Name = Account.Name, Position = Account.Position, OrganisationId = Account.OrganisationId, UserName = Account.UserName, Email = Account.Email, Version = Account.Version,
        };
        return Page();
    }

    [Act("Sửa tài khoản")]
    public async Task<IActionResult> OnPost()
    {
        if (!await Load()) return NotFound();
        await granting.Check(Actor, Account);
        await names.Lock();
        var organisation = await Db.Organisations.Below(Actor.PathsFor(AccountRights.Manage)).FirstOrDefaultAsync(o => o.Id == Input.OrganisationId);
        if (Input.OrganisationId is not null && organisation is null) ModelState.AddModelError("Input.OrganisationId", "Chọn đơn vị trong phạm vi quản trị của bạn.");
        if (Input.CleanName.Length == 0 && ModelState.GetFieldValidationState("Input.Name") == ModelValidationState.Valid) ModelState.AddModelError("Input.Name", "Nhập họ tên.");
        if (Input.UserName is null) ModelState.AddModelError("Input.UserName", "Nhập tên đăng nhập.");
        if (!await Input.IsFree(ModelState, names, Account.Id)) return Page();
        Db.Entry(Account).Property(nameof(IEdited.Version)).OriginalValue = Input.Version;
        (Account.Name, Account.Position, Account.OrganisationId) = (Input.CleanName, Input.CleanPosition, organisation!.Id);
        names.Name(Account, Input.UserName!, Input.CleanEmail);
        return await Done("Đã lưu thay đổi.");
    }
}
