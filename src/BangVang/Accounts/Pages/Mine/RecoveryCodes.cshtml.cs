using System.ComponentModel.DataAnnotations;
using BangVang.Accounts.SigningIn;
using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Accounts.Pages.Mine;

/// <summary>The codes for the day the phone is lost: shown once, right after they were made.</summary>
[SignedIn, BeforeWork]
public sealed class RecoveryCodesModel(AppDb db, Apart apart, Enrolment enrolment, Clock clock) : AppPage
{
    public const string Key = "recovery-codes";

    [BindProperty, Required(ErrorMessage = "Nhập mã 6 số đang hiện trên điện thoại."), StringLength(20)]
    public string Code { get; set; } = "";

    public IReadOnlyList<string> Codes { get; private set; } = [];

    public override async Task<bool> Load()
    {
        Codes = TempData[Key] is string made ? made.Split(' ') : [];
        return Codes.Count > 0 || await db.SecondFactors.AnyAsync(f => f.AccountId == Actor.Id);
    }

    [Act("Lấy mã dự phòng mới")]
    public async Task<IActionResult> OnPost()
    {
        if (!ModelState.IsValid) return await Again();
        if (await apart.Do((SecondStep step) => step.Confirm(HttpContext, Actor.Id, Code)) is { } wrong)
        {
            ModelState.AddModelError(nameof(Code), wrong);
            return await Again();
        }
        var account = await db.Accounts.FirstAsync(a => a.Id == Actor.Id);
        TempData[Key] = string.Join(' ', await enrolment.NewRecoveryCodes(account));
        db.Add(SigningIn.SignIn.Of(HttpContext, account.Id, SignInOutcome.SecondFactorChanged, clock.Now));
        About("account", account.Id);
        await db.SaveChangesAsync();
        Flash("Đã lấy mã dự phòng mới; các mã cũ không dùng được nữa.");
        return RedirectToPage("RecoveryCodes");
    }
}
