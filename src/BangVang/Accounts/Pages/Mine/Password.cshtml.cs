using System.ComponentModel.DataAnnotations;
using BangVang.Accounts.SigningIn;
using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Accounts.Pages.Mine;

/// <summary>One's own password; at the first sign-in nothing else can be done before.</summary>
[SignedIn, BeforeWork]
public sealed class PasswordModel(AppDb db, Apart apart, Passwords passwords, Sessions sessions, Clock clock) : AppPage
{
    [BindProperty, Required(ErrorMessage = "Nhập mật khẩu đang dùng."), DataType(DataType.Password)]
    public string Current { get; set; } = "";

    [BindProperty]
    public NewPassword Input { get; set; } = new();

    public Account Account { get; private set; } = null!;

    public override async Task<bool> Load()
    {
        Account = await db.Accounts.FirstAsync(a => a.Id == Actor.Id);
        ViewData["PasswordRule"] = await passwords.Rule(Account);
        return true;
    }

    [Act("Đổi mật khẩu")]
    public async Task<IActionResult> OnPost()
    {
        await Load();
        if (ModelState.IsValid && await apart.Do((PasswordSignIn door) => door.Confirm(HttpContext, Actor.Id, Current)) is { } wrong)
            ModelState.AddModelError(nameof(Current), wrong);
        if (!await Input.IsGood(ModelState, passwords, Account)) return Page();
        var proof = Session.Of(User)!.Proof;
        passwords.Change(Account, Input.Password);
        db.Add(SigningIn.SignIn.Of(HttpContext, Account.Id, SignInOutcome.PasswordChanged, clock.Now));
        About("account", Account.Id);
        await db.SaveChangesAsync();
        await sessions.Begin(HttpContext, Account, proof);
        Flash("Đã đổi mật khẩu. Các nơi khác đang đăng nhập bằng tài khoản này đã bị đăng xuất.");
        return RedirectToPage("Index");
    }
}
