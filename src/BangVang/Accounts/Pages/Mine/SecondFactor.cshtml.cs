using System.ComponentModel.DataAnnotations;
using BangVang.Accounts.SigningIn;
using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using QRCoder;

namespace BangVang.Accounts.Pages.Mine;

/// <summary>Ties the account to an authenticator app; whoever has one already proves it first.</summary>
[SignedIn, BeforeWork]
public sealed class SecondFactorModel(AppDb db, Apart apart, Enrolment enrolment, Sessions sessions, Clock clock) : AppPage
{
    [BindProperty]
    public string? Sealed { get; set; }

    [BindProperty, StringLength(20)]
    public string? OldCode { get; set; }

    [BindProperty, Required(ErrorMessage = "Nhập mã 6 số đang hiện trên điện thoại."), StringLength(20)]
    public string Code { get; set; } = "";

    public Account Account { get; private set; } = null!;

    public Offer Offer { get; private set; } = null!;

    public bool IsOwed => !Account.TwoFactorEnabled && Actor.Grants.Any(g => RoleNames.NeedsSecondFactor(g.Role));

    public override async Task<bool> Load()
    {
        Account = await db.Accounts.FirstAsync(a => a.Id == Actor.Id);
        Offer = enrolment.Read(Actor.Id, Sealed) ?? enrolment.NewOffer(Actor.Id);
        return true;
    }

    /// <summary>The picture that the phone reads; drawn as shapes, since no style may stand in a page.</summary>
    public string Picture()
    {
        using var code = QRCodeGenerator.GenerateQrCode(Totp.Address(Offer.Secret, Account.UserName!), QRCodeGenerator.ECCLevel.M);
        using var svg = new SvgQRCode(code);
        return svg.GetGraphic(4, "#211d18", "#ffffff", sizingMode: SvgQRCode.SizingMode.WidthHeightAttribute);
    }

    [Act("Cài đặt xác thực hai bước")]
    public async Task<IActionResult> OnPost()
    {
        await Load();
        if (ModelState.IsValid && Account.TwoFactorEnabled && await apart.Do((SecondStep step) => step.Confirm(HttpContext, Actor.Id, OldCode ?? "")) is { } wrong)
            ModelState.AddModelError(nameof(OldCode), wrong);
        if (!ModelState.IsValid) return Page();
        if (await enrolment.Confirm(Account, Offer, Code) is not { } codes)
        {
            ModelState.AddModelError(nameof(Code), "Mã chưa đúng. Kiểm tra giờ trên điện thoại, chờ mã mới rồi nhập lại.");
            return Page();
        }
        Account.EndSessions();
        db.Add(SigningIn.SignIn.Of(HttpContext, Account.Id, SignInOutcome.SecondFactorChanged, clock.Now));
        About("account", Account.Id);
        await db.SaveChangesAsync();
        await sessions.Begin(HttpContext, Account, Proof.Code);
        TempData[RecoveryCodesModel.Key] = string.Join(' ', codes);
        Flash("Đã cài đặt xác thực hai bước. Từ nay đăng nhập bằng mật khẩu và mã trên điện thoại.");
        return RedirectToPage("RecoveryCodes");
    }
}
