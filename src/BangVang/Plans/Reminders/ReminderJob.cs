using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Jobs;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Plans.Reminders;

/// <summary>Once a day, all that the rules ask for, tree by tree, in one transaction.</summary>
public sealed class ReminderJob(AppDb db, Reminding reminding) : IHouseJob
{
    public const string Code = "plans.remind";

    public async Task Do(JobContext context)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(context.Stop);
        var roots = await db.Plans.Where(p => p.State == PlanState.Issued).Select(p => p.RootId).Distinct().ToListAsync(context.Stop);
        var sent = 0;
        for (var i = 0; i < roots.Count; i++)
        {
            sent += await reminding.ByRule(roots[i]);
            await context.Progress(i + 1, roots.Count);
        }
        await context.Complete(db, $"Đã nhắc {sent} phần việc.");
        await transaction.CommitAsync(context.Stop);
    }

    /// <summary>From the hour of the setting on, until it has been done today.</summary>
    public static async Task<bool> HasCome(IServiceProvider services)
    {
        var clock = services.GetRequiredService<Clock>();
        if (Clock.LocalTime(clock.Now).Hour < await services.GetRequiredService<ReminderSettings>().Hour()) return false;
        var midnight = Clock.StartOf(clock.Today);
        return !await services.GetRequiredService<AppDb>().JobRuns.AnyAsync(r => r.Job == Code && r.State == JobState.Done && r.QueuedAt >= midnight);
    }
}
