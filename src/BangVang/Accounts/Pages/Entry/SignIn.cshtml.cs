using System.ComponentModel.DataAnnotations;
using BangVang.Accounts.SigningIn;
using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;
using Microsoft.AspNetCore.Mvc;

namespace BangVang.Accounts.Pages.Entry;

[Public, BeforeWork, MayRepeat]
public sealed class SignInModel(AppDb db, Apart apart, Sessions sessions, Guarding guarding, OutsideSignIn outside, DemonstrationSignIn demonstration, Clock clock)
    : AppPage
{
    [BindProperty(SupportsGet = true, Name = "returnUrl")]
    public string? ReturnUrl { get; set; }

    /// <summary>Why an outside sign-in came back empty-handed.</summary>
    [BindProperty(SupportsGet = true, Name = "outside")]
    public string? Outside { get; set; }

    [BindProperty]
    public Form Input { get; set; } = new();

    public sealed class Form
    {
        [Required(ErrorMessage = "Nhập tên đăng nhập hoặc thư công vụ."), StringLength(200)]
        public string Name { get; set; } = "";

        [Required(ErrorMessage = "Nhập mật khẩu."), DataType(DataType.Password)]
        public string Password { get; set; } = "";
    }

    public string LockSentence { get; private set; } = "";

    public string? OutsideLabel { get; private set; }

    public string? RootName { get; private set; }

    /// <summary>Null: there is no demonstration here.</summary>
    public IReadOnlyList<DemonstrationRole>? Roles { get; private set; }

    public override async Task<IActionResult> OnGet() =>
        Actor.IsSignedIn ? LocalRedirect(Destination.Of(this, ReturnUrl)) : await base.OnGet();

    public override async Task<bool> Load()
    {
        (LockSentence, OutsideLabel) = (await guarding.LockSentence(), outside.Label);
        RootName = await Entry.RootName.Only(db);
        if (demonstration.IsOffered) Roles = await DemonstrationRole.All(db, clock.Today);
        if (Outside is not null) ModelState.AddModelError("", "Chưa đăng nhập được bằng tài khoản công vụ. Thử lại, hoặc dùng mật khẩu của hệ thống này.");
        return true;
    }

    public async Task<IActionResult> OnPost()
    {
        if (!ModelState.IsValid) return await Again();
        var attempt = await apart.Do((PasswordSignIn door) => door.Try(HttpContext, Input.Name, Input.Password));
        if (attempt.Account is not { } account)
        {
            ModelState.AddModelError("", attempt.Refused!);
            return await Again();
        }
        if (attempt.NeedsCode)
        {
            await SecondStep.Begin(HttpContext, account, SignInOutcome.SignedIn);
            return RedirectToPage("Code", new { returnUrl = ReturnUrl });
        }
        await sessions.Begin(HttpContext, account, Proof.Password);
        return LocalRedirect(Destination.Of(this, ReturnUrl));
    }
}
