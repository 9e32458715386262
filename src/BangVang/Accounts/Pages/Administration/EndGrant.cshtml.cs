using System.ComponentModel.DataAnnotations;
using BangVang.Accounts.Lists;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Accounts.Pages.Administration;

[Needs(AccountRights.Manage)]
public sealed class EndGrantModel(AppDb db, Granting granting) : AccountPage(db, AccountRights.Manage), IReasoned
{
    [BindProperty(SupportsGet = true)]
    public Guid GrantId { get; set; }

    [BindProperty, Display(Name = "Ngày cuối còn hiệu lực")]
    public DateOnly? On { get; set; }

    [BindProperty, StringLength(300), Display(Name = "Lý do")]
    public string? Reason { get; set; }

    public GrantRow Grant { get; private set; } = null!;

    public string? Barrier { get; private set; }

    public override async Task<bool> Load()
    {
        if (!await FindOnly()) return false;
        var grant = await GrantRow.Of(Db, Db.AccountGrants.Where(g => g.Id == GrantId && g.AccountId == Id)).FirstOrDefaultAsync();
        if (grant is null) return false;
        (Grant, Barrier) = (grant, await granting.Barrier(Actor, Account));
        return true;
    }

    [Act("Thu hồi vai")]
    public async Task<IActionResult> OnPost()
    {
        if (!await Load()) return NotFound();
        if (!ModelState.IsValid) return Page();
        var grant = await Db.AccountGrants.FirstAsync(g => g.Id == GrantId);
        await granting.End(Actor, Account, grant, On);
        return await Done(On is null
            ? $"Đã thu hồi vai {RoleNames.Of(grant.Role)} của {Account.Name}."
            : $"Vai {RoleNames.Of(grant.Role)} của {Account.Name} sẽ hết vào cuối ngày {On:dd/MM/yyyy}.");
    }
}
