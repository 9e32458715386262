using System.Security.Cryptography;
using System.Text;
using BangVang.Accounts.SigningIn;
using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Net.Http.Headers;

namespace BangVang.Plans.Commemorations.Calendars.Pages;

/// <summary>The calendar as calendar programs read it. The secret stands for the account, with the rights it has at this moment.</summary>
[Public]
public sealed class FeedModel(AppDb db, Clock clock, SignedInActor accounts, RightBook book, WorkCalendar calendar) : AppPage
{
    public override async Task<IActionResult> OnGet()
    {
        var hash = CalendarFeed.Hash(RouteData.Values["secret"] as string ?? "");
        var feed = await db.CalendarFeeds.AsNoTracking().FirstOrDefaultAsync(f => f.SecretHash == hash && f.RevokedAt == null);
        if (feed is null || await Owner(feed.AccountId) is not { } owner) return NotFound();
        // Programs ask every few minutes; it is enough to know the hour.
        if (feed.LastReadAt is not { } last || clock.Now - last > TimeSpan.FromHours(1))
            await db.CalendarFeeds.Where(f => f.Id == feed.Id).ExecuteUpdateAsync(set => set.SetProperty(f => f.LastReadAt, clock.Now));
        var entries = await calendar.Between(clock.Today.AddYears(-1), clock.Today.AddYears(2), owner);
        return Answer(ICalendar.Write($"Lịch công tác · {owner.Name}", $"{Request.Scheme}://{Request.Host}{Request.PathBase}", entries));
    }

    async Task<Actor?> Owner(Guid accountId)
    {
        var account = await accounts.Find(accountId);
        if (account is null || !account.IsOpen(clock)) return null;
        var actor = new Actor(accountId, account.Name, account.Grants, book, account.HomeId, account.HomePath, account.Position);
        return actor.Can(CalendarRights.See) ? actor : null;
    }

    FileContentResult Answer(string calendar)
    {
        var bytes = Encoding.UTF8.GetBytes(calendar);
        Response.Headers.CacheControl = "private, max-age=3600";
        Response.Headers["X-Robots-Tag"] = "noindex";
        return new FileContentResult(bytes, "text/calendar; charset=utf-8")
        {
            EntityTag = new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(bytes))[..32]}\""),
        };
    }
}
