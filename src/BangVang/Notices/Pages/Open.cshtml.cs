using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Notices.Pages;

/// <summary>Leads to where a notice points, and marks it as read.</summary>
[SignedIn]
public sealed class OpenModel(AppDb db, NoticeBoard board) : AppPage
{
    [FromRoute]
    public Guid Id { get; init; }

    public override async Task<IActionResult> OnGet()
    {
        var notice = await db.Notices.AsNoTracking().SingleOrDefaultAsync(n => n.Id == Id && n.AccountId == Actor.Id);
        if (notice is null) return NotFound();
        await board.Read(Actor.Id, Id);
        return Url.IsLocalUrl(notice.Link) ? LocalRedirect(notice.Link) : RedirectToPage("Index");
    }
}
