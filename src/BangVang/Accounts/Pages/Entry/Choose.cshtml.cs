using System.ComponentModel.DataAnnotations;
using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;
using Microsoft.AspNetCore.Mvc;

namespace BangVang.Accounts.Pages.Entry;

/// <summary>Choosing a password by a link that works once.</summary>
[Public]
public sealed class ChooseModel(AppDb db, PasswordLinks links, Passwords passwords, Clock clock) : AppPage
{
    [BindProperty(SupportsGet = true)]
    public string Token { get; set; } = "";

    [BindProperty]
    public NewPassword Input { get; set; } = new();

    /// <summary>Null: the link is worth nothing any more.</summary>
    public Account? Account { get; private set; }

    public override async Task<bool> Load()
    {
        Account = (await links.Find(Token))?.Account;
        if (Account is null) Response.StatusCode = StatusCodes.Status410Gone;
        else ViewData["PasswordRule"] = await passwords.Rule(Account);
        return true;
    }

    [Act("Đặt mật khẩu bằng liên kết")]
    public async Task<IActionResult> OnPost()
    {
        if (await links.Find(Token) is not var (link, account) || !await Input.IsGood(ModelState, passwords, account)) return await Again();
        passwords.Change(account, Input.Password);
        link.UsedAt = clock.Now;
        About("account", account.Id);
        await db.SaveChangesAsync();
        Flash($"Đã đặt mật khẩu. Đăng nhập bằng tên {account.UserName} và mật khẩu mới.");
        return RedirectToPage("SignIn");
    }
}
