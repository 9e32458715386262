using System.ComponentModel.DataAnnotations;
using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Plans.Commemorations.Calendars.Pages;

/// <summary>The addresses under which the visitor's own calendar programs read the calendar.</summary>
[Needs(CalendarRights.See)]
public sealed class FeedsModel(AppDb db, Clock clock) : AppPage
{
    const string Fresh = "calendar-feed";

    [BindProperty, Required(ErrorMessage = "Ghi thiết bị hoặc chương trình sẽ dùng."), StringLength(60), Display(Name = "Dùng cho")]
    public string? Label { get; set; }

    public IReadOnlyList<CalendarFeed> Feeds { get; private set; } = [];

    /// <summary>The address just made; it is shown on this one page and never again.</summary>
    public string? Address { get; private set; }

    public override async Task<bool> Load()
    {
        Feeds = await db.CalendarFeeds.AsNoTracking().Where(f => f.AccountId == Actor.Id && f.RevokedAt == null).OrderBy(f => f.MadeAt).ToListAsync();
        if (TempData[Fresh] is string secret) Address = $"{Request.Scheme}://{Request.Host}{Request.PathBase}/calendar/feed/{secret}.ics";
        return true;
    }

    [Act("Tạo địa chỉ lịch")]
    public async Task<IActionResult> OnPost()
    {
        if (!ModelState.IsValid) return await Again();
        if (await db.CalendarFeeds.CountAsync(f => f.AccountId == Actor.Id && f.RevokedAt == null) >= CalendarFeed.MostAtOnce)
            throw new Refusal($"Đã có {CalendarFeed.MostAtOnce} địa chỉ lịch. Thu hồi địa chỉ không còn dùng rồi tạo mới.");
        var (feed, secret) = CalendarFeed.Make(Actor.Id, Label!, clock.Now);
        db.Add(feed);
        await db.SaveChangesAsync();
        About("account", Actor.Id);
        TempData[Fresh] = secret;
        Flash("Đã tạo địa chỉ lịch. Chép ngay: địa chỉ chỉ hiện một lần.");
        return RedirectToPage();
    }

    [Act("Thu hồi địa chỉ lịch")]
    public async Task<IActionResult> OnPostRevoke(Guid id)
    {
        var feed = await db.CalendarFeeds.FirstOrDefaultAsync(f => f.Id == id && f.AccountId == Actor.Id);
        if (feed is null) return NotFound();
        feed.Revoke(clock.Now);
        await db.SaveChangesAsync();
        About("account", Actor.Id);
        Flash($"Đã thu hồi địa chỉ lịch dùng cho “{feed.Label}”. Chương trình đó không đọc được lịch nữa.");
        return RedirectToPage();
    }
}
