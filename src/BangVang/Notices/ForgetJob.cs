using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Jobs;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Notices;

/// <summary>Forgets notices that were read long ago. Unread ones stay.</summary>
public sealed class ForgetJob(AppDb db, Clock clock) : IHouseJob
{
    const int Days = 365;

    public async Task Do(JobContext context)
    {
        var old = clock.Now.AddDays(-Days);
        var notices = await db.Database.ExecuteSqlAsync($"delete from notices where read_at < {old} and told_at < {old}", context.Stop);
        await db.Database.ExecuteSqlAsync($"delete from digests where changed_at < {old}", context.Stop);
        await context.Complete(db, $"Đã dọn {notices:N0} thông báo");
    }
}
