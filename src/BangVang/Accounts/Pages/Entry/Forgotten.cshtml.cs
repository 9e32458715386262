using System.ComponentModel.DataAnnotations;
using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Accounts.Pages.Entry;

/// <summary>Asks an administrator for a new password. The answer is the same whether or not somebody has that name.</summary>
[Public, MayRepeat]
public sealed class ForgottenModel(AppDb db, PasswordLinks links, ILookupNormalizer normalizer, Clock clock) : AppPage
{
    [BindProperty, Required(ErrorMessage = "Nhập tên đăng nhập hoặc thư công vụ."), StringLength(200)]
    public string Name { get; set; } = "";

    public string? RootName { get; private set; }

    public override async Task<bool> Load()
    {
        RootName = await Entry.RootName.Only(db);
        return true;
    }

    public async Task<IActionResult> OnPost()
    {
        if (!ModelState.IsValid) return await Again();
        var normal = normalizer.NormalizeName(Name.Trim());
        var account = await db.Accounts.OpenOn(clock.Today).FirstOrDefaultAsync(a => a.NormalizedUserName == normal || a.NormalizedEmail == normal);
        if (account is not null) await links.Ask(account);
        await db.SaveChangesAsync();
        Flash("Nếu tên này có tài khoản, quản trị của đơn vị đã nhận yêu cầu và sẽ gửi liên kết đặt mật khẩu mới.");
        return RedirectToPage("SignIn");
    }
}
