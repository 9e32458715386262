using System.ComponentModel.DataAnnotations;
using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;
using BangVang.Organisations;
using BangVang.Papers.Text;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Accounts.Pages.Administration;

/// <summary>A new account, with its first role if wished, and the link by which its owner chooses a password.</summary>
[Needs(AccountRights.Manage)]
public sealed class CreateModel(AppDb db, UserNames names, Granting granting, PasswordLinks links, Clock clock) : AppPage
{
    [BindProperty]
    public AccountForm Input { get; set; } = new();

    [BindProperty, Display(Name = "Vai đầu tiên, ở chính đơn vị này")]
    public Role? Role { get; set; }

    [BindProperty, Display(Name = "Đây là một người khác, trùng tên")]
    public bool IsAnother { get; set; }

    public static IEnumerable<SelectListItem> Roles => Enum.GetValues<Role>().Select(r => new SelectListItem(RoleNames.Of(r), r.ToString()));

    /// <summary>Somebody of that name works there already.</summary>
    public IReadOnlyList<(Guid Id, string Line)> Namesakes { get; private set; } = [];

    [Act("Tạo tài khoản")]
    public async Task<IActionResult> OnPost()
    {
        await names.Lock();
        var organisation = await db.Organisations.Below(Actor.PathsFor(AccountRights.Manage)).FirstOrDefaultAsync(o => o.Id == Input.OrganisationId);
        if (Input.OrganisationId is not null && organisation is null) ModelState.AddModelError("Input.OrganisationId", "Chọn đơn vị trong phạm vi quản trị của bạn.");
        if (organisation is { } body && !body.IsValidOn(clock.Today)) ModelState.AddModelError("Input.OrganisationId", $"{body.Name} không còn hoạt động. Chọn đơn vị khác.");
        if (Input.CleanName.Length == 0 && ModelState.GetFieldValidationState("Input.Name") == ModelValidationState.Valid) ModelState.AddModelError("Input.Name", "Nhập họ tên.");
        if (!await Input.IsFree(ModelState, names, null) || !await IsKnownApart(organisation!)) return await Again();
        var account = await Make(organisation!);
        About("account", account.Id);
        await db.SaveChangesAsync();
        Flash($"Đã tạo tài khoản {account.UserName} cho {account.Name}.");
        return RedirectToPage("Show", new { id = account.Id });
    }

    async Task<bool> IsKnownApart(Organisation organisation)
    {
        if (IsAnother) return true;
        var folded = VietnameseText.Fold(Input.CleanName);
        var same = await db.Accounts.OpenOn(clock.Today).Where(a => a.OrganisationId == organisation.Id && a.Folded == folded).ToListAsync();
        Namesakes = [.. same.Select(a => (a.Id, $"{a.Name}, {a.Position ?? "chưa ghi chức vụ"}, tên đăng nhập {a.UserName}"))];
        if (same.Count == 0) return true;
        ModelState.AddModelError(nameof(IsAnother), $"{organisation.Name} đã có người tên {same[0].Name}. Nếu là hai người khác nhau, đánh dấu ô này rồi lưu lại.");
        return false;
    }

    async Task<Account> Make(Organisation organisation)
    {
        var account = new Account
        {
            Id = Guid.CreateVersion7(), Name = Input.CleanName, Position = Input.CleanPosition, OrganisationId = organisation.Id, ActiveSince = clock.Now, LockoutEnabled = true,
        };
        names.Name(account, Input.UserName ?? await names.Propose(account.Name), Input.CleanEmail);
        db.Add(account);
        if (Role is { } role) await granting.Give(Actor, account, role, organisation, clock.Today, null, null);
        string Address(string token) => PasswordLinkAddress.Of(this, token);
        TempData[ShowModel.LinkKey] = Address(await links.Make(account, Actor.Id, Address));
        return account;
    }
}
