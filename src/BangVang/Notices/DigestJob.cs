using BangVang.Accounts;
using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Jobs;
using BangVang.Notices.Mail;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Notices;

/// <summary>Sends the daily mails: a row first, then the mail, then the row again; so that no crash makes two of one.</summary>
public sealed class DigestJob(AppDb db, DigestRows rows, DigestLetter letters, Post post, Clock clock) : IHouseJob
{
    public async Task Do(JobContext context)
    {
        var today = clock.Today;
        await rows.SetAside();
        await rows.LayDown(today);
        var waiting = await rows.Waiting(today);
        var (done, failed) = (0, 0);
        foreach (var account in waiting)
        {
            await context.Progress(done, waiting.Count, failed == 0 ? null : $"{failed} thư không gửi được");
            if (!await Send(account, today)) failed++;
            done++;
        }
        await context.Progress(done, done, failed == 0 ? $"Đã gửi {done} thư" : $"Đã gửi {done - failed} thư; {failed} thư không gửi được");
    }

    async Task<bool> Send(Guid account, DateOnly day)
    {
        var person = await db.Accounts.AsNoTracking().SingleAsync(a => a.Id == account);
        var digest = await db.Digests.AsNoTracking().SingleAsync(d => d.AccountId == account && d.Day == day);
        var unread = db.Notices.AsNoTracking().Where(n => n.AccountId == account && n.ReadAt == null && n.ToldAt <= digest.Until);
        var total = await unread.CountAsync();
        var newest = await unread.OrderByDescending(n => n.ToldAt).Take(DigestLetter.Most).ToListAsync();
        if (!await rows.Begin(account, day)) return true;
        // All was read in the meantime: nothing to say, and nothing more today.
        if (total == 0)
        {
            await rows.Sent(account, day);
            return true;
        }
        var (outcome, error) = await post.Send(letters.Write(person.Name, person.Email!, day, newest, total));
        await (outcome switch
        {
            Posted.Taken => rows.Sent(account, day),
            Posted.Refused => rows.Refused(account, day, error!),
            _ => rows.Doubtful(account, day, error!),
        });
        return outcome == Posted.Taken;
    }
}

/// <summary>Whether there is a daily mail to send now: from the hour of the setting on, while somebody still waits.</summary>
public static class DigestTime
{
    public static async Task<bool> HasCome(IServiceProvider services)
    {
        if (!services.GetRequiredService<Post>().IsOn) return false;
        var clock = services.GetRequiredService<Clock>();
        var hour = await services.GetRequiredService<Kernel.Settings.SettingValues>().Number(NoticesModule.HourSetting, Guid.Empty);
        if (Clock.LocalTime(clock.Now).Hour < hour) return false;
        var rows = services.GetRequiredService<DigestRows>();
        await rows.LayDown(clock.Today);
        return (await rows.Waiting(clock.Today)).Count > 0;
    }
}
