using BangVang.Accounts;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;
using BangVang.Notices.Mail;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Notices.Pages;

/// <summary>Whether one wants the daily mail.</summary>
[SignedIn]
public sealed class ChoicesModel(AppDb db, MailSettings mail) : AppPage
{
    [BindProperty]
    public bool DailyMail { get; set; }

    public string? Email { get; private set; }

    public bool MailIsOn => mail.IsOn;

    public override async Task<bool> Load()
    {
        Email = await db.Accounts.Where(a => a.Id == Actor.Id).Select(a => a.Email).SingleOrDefaultAsync();
        if (HttpMethods.IsGet(Request.Method)) DailyMail = await db.NoticeChoices.Where(c => c.AccountId == Actor.Id).Select(c => (bool?)c.DailyMail).SingleOrDefaultAsync() ?? true;
        return true;
    }

    [Act("Chọn cách nhận thông báo")]
    public async Task<IActionResult> OnPost()
    {
        if (!ModelState.IsValid) return await Again();
        if (await db.NoticeChoices.FindAsync(Actor.Id) is { } choice) choice.DailyMail = DailyMail;
        else db.Add(new NoticeChoice { AccountId = Actor.Id, DailyMail = DailyMail });
        await db.SaveChangesAsync();
        About("account", Actor.Id);
        Flash(DailyMail ? "Mỗi sáng bạn nhận một thư tổng hợp khi còn thông báo chưa đọc." : "Bạn không nhận thư tổng hợp nữa. Thông báo vẫn hiện trong trang.");
        return RedirectToPage("Index");
    }
}
