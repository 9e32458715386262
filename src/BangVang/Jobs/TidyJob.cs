using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Jobs;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Jobs;

/// <summary>Forgets what has served: forms that cannot be sent again any more, and runs that nobody looks for.</summary>
public sealed class TidyJob(AppDb db, Clock clock) : IHouseJob
{
    const int DaysOfForms = 7;
    const int DaysOfRuns = 180;

    public async Task Do(JobContext context)
    {
        var forms = await db.Database.ExecuteSqlAsync($"delete from sent_forms where sent_at < {clock.Now.AddDays(-DaysOfForms)}", context.Stop);
        var runs = await db.Database.ExecuteSqlAsync($"delete from job_runs where ended_at < {clock.Now.AddDays(-DaysOfRuns)}", context.Stop);
        await context.Complete(db, $"Đã dọn {forms:N0} biểu mẫu đã gửi, {runs:N0} việc cũ");
    }
}
