using System.ComponentModel.DataAnnotations;
using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;
using BangVang.Organisations;
using BangVang.Organisations.Picking;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Accounts.Pages.Administration;

/// <summary>Gives an account a role over an organisation and what lies below it, for a period.</summary>
[Needs(AccountRights.Manage)]
public sealed class GrantModel(AppDb db, Granting granting, Clock clock) : AccountPage(db, AccountRights.Manage), IReasoned
{
    [BindProperty]
    public Form Input { get; set; } = new();

    public sealed class Form
    {
        [Required(ErrorMessage = "Chọn vai."), Display(Name = "Vai")]
        public Role? Role { get; set; }

        [OrganisationChoice, Required(ErrorMessage = "Chọn đơn vị."), Display(Name = "Ở đơn vị")]
        public Guid? OrganisationId { get; set; }

        [Required(ErrorMessage = "Nhập ngày bắt đầu."), Display(Name = "Từ ngày")]
        public DateOnly? From { get; set; }

        [Display(Name = "Hết ngày")]
        public DateOnly? Until { get; set; }

        [StringLength(300), Display(Name = "Căn cứ, lý do")]
        public string? Note { get; set; }
    }

    public string? Reason => Input.Note;

    public string? Barrier { get; private set; }

    public static IEnumerable<SelectListItem> Roles => CreateModel.Roles;

    public override async Task<IActionResult> OnGet()
    {
        if (!await Load()) return NotFound();
        (Input.From, Input.OrganisationId) = (clock.Today, Account.OrganisationId);
        return Page();
    }

    public override async Task<bool> Load()
    {
        if (!await FindOnly()) return false;
        Barrier = await granting.Barrier(Actor, Account);
        return true;
    }

    [Act("Giao vai")]
    public async Task<IActionResult> OnPost()
    {
        if (!await Load()) return NotFound();
        var organisation = await Db.Organisations.Below(Actor.PathsFor(AccountRights.Manage)).FirstOrDefaultAsync(o => o.Id == Input.OrganisationId);
        if (Input.OrganisationId is not null && organisation is null) ModelState.AddModelError("Input.OrganisationId", "Chọn đơn vị trong phạm vi quản trị của bạn.");
        if (!ModelState.IsValid) return Page();
        await granting.Give(Actor, Account, Input.Role!.Value, organisation!, Input.From!.Value, Input.Until, Input.Note);
        return await Done($"Đã giao vai {RoleNames.Of(Input.Role.Value)} ở {organisation!.Name} {Granting.Period(Input.From.Value, Input.Until)}.");
    }
}
