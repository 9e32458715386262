using System.ComponentModel.DataAnnotations;
using BangVang.Accounts.SigningIn;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;
using Microsoft.AspNetCore.Mvc;

namespace BangVang.Accounts.Pages.Entry;

/// <summary>The second step: the code on the phone, or one from the paper.</summary>
[Public, BeforeWork, MayRepeat]
public sealed class CodeModel(AppDb db, Apart apart, Sessions sessions) : AppPage
{
    [BindProperty(SupportsGet = true, Name = "returnUrl")]
    public string? ReturnUrl { get; set; }

    [BindProperty, Required(ErrorMessage = "Nhập mã 6 số trên điện thoại."), StringLength(20)]
    public string Code { get; set; } = "";

    public string? RootName { get; private set; }

    public override async Task<IActionResult> OnGet() =>
        await SecondStep.IsUnderWay(HttpContext) ? await base.OnGet() : RedirectToPage("SignIn", new { returnUrl = ReturnUrl });

    public override async Task<bool> Load()
    {
        RootName = await Entry.RootName.Only(db);
        return true;
    }

    public async Task<IActionResult> OnPost()
    {
        if (!ModelState.IsValid) return await Again();
        var attempt = await apart.Do((SecondStep step) => step.Try(HttpContext, Code));
        if (attempt is null)
        {
            Flash("Đã quá 5 phút từ lúc nhập mật khẩu. Đăng nhập lại từ đầu.", FlashKind.Warning);
            return RedirectToPage("SignIn", new { returnUrl = ReturnUrl });
        }
        if (attempt.Account is not { } account)
        {
            ModelState.AddModelError(nameof(Code), attempt.Refused!);
            return await Again();
        }
        await SecondStep.End(HttpContext);
        await sessions.Begin(HttpContext, account, Proof.Code);
        return LocalRedirect(Destination.Of(this, ReturnUrl));
    }
}
