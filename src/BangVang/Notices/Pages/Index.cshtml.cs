using BangVang.Kernel.Data;
using BangVang.Kernel.Paging;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Notices.Pages;

/// <summary>What one was told, newest first.</summary>
[SignedIn]
public sealed class IndexModel(AppDb db, NoticeBoard board) : AppPage
{
    [FromQuery]
    public string? Cursor { get; init; }

    public int Unread { get; private set; }

    public PageOf<Notice> Rows { get; private set; } = new([], null, null);

    public override async Task<bool> Load()
    {
        Unread = await board.Unread(Actor.Id);
        Rows = await db.Notices.AsNoTracking().Where(n => n.AccountId == Actor.Id).PageBy(n => n.ToldAt, n => n.Id, Cursor, descending: true);
        return true;
    }

    [Act("Đọc thông báo", IsQuiet = true)]
    public async Task<IActionResult> OnPostRead(Guid notice)
    {
        await board.Read(Actor.Id, notice);
        return RedirectToPage(new { Cursor });
    }

    [Act("Đọc tất cả thông báo", IsQuiet = true)]
    public async Task<IActionResult> OnPostReadAll()
    {
        var read = await board.Read(Actor.Id);
        Flash($"Đã đánh dấu {read:N0} thông báo là đã đọc.");
        return RedirectToPage();
    }
}
