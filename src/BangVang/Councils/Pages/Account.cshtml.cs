using System.ComponentModel.DataAnnotations;
using BangVang.Accounts;
using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Councils.Pages;

/// <summary>With which account a member signs in and votes.</summary>
[Needs(CouncilRights.Keep)]
public sealed class AccountModel(AppDb db, Clock clock, Composing composing) : CouncilKeepingPage(db, clock)
{
    [BindProperty(SupportsGet = true)]
    public Guid Member { get; set; }

    [BindProperty, StringLength(CouncilMember.NameLength), Display(Name = "Tài khoản")]
    public string? UserName { get; set; }

    public CouncilMember Found { get; private set; } = null!;

    protected override string Part => "Tài khoản thành viên";

    public override async Task<bool> Load()
    {
        if (!await base.Load() || await Db.CouncilMembers.FirstOrDefaultAsync(m => m.Id == Member && m.CouncilId == Id && m.Until == null) is not { } member) return false;
        Found = member;
        if (HttpContext.Request.Method == HttpMethods.Get) UserName = await Db.Accounts.Where(a => a.Id == member.AccountId).Select(a => a.UserName).FirstOrDefaultAsync();
        return true;
    }

    [Act("Ghi tài khoản của thành viên Hội đồng")]
    public async Task<IActionResult> OnPost()
    {
        if (!await Load()) return NotFound();
        if (!ModelState.IsValid) return Page();
        await composing.Link(Council, Found, UserName, Actor);
        About("council", Id);
        Flash(Found.AccountId is null ? $"{Found.Name} bỏ phiếu giấy." : $"Đã ghi tài khoản của {Found.Name}.");
        return RedirectToPage("/Councils/Pages/Show", new { id = Id });
    }
}
