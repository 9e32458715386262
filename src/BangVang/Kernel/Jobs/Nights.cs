using Quartz;

namespace BangVang.Kernel.Jobs;

/// <summary>What Quartz runs at a job's hour: puts the run in, once for that hour.</summary>
public sealed class NightJob(IServiceScopeFactory scopes, JobBook book) : IJob
{
    public const string Code = "code";

    public async ValueTask Execute(IJobExecutionContext context, CancellationToken stop = default)
    {
        var nightly = book.Nightly.FirstOrDefault(n => n.Code == context.JobDetail.Key.Name);
        if (nightly is null) return;
        await using var scope = scopes.CreateAsyncScope();
        if (nightly.When is { } when && !await when(scope.ServiceProvider)) return;
        var hour = (context.ScheduledFireTimeUtc ?? context.FireTimeUtc).UtcDateTime;
        await scope.ServiceProvider.GetRequiredService<JobDesk>()
            .Start(nightly.Code, nightly.Title, null, null, key: nightly.Code, once: $"{nightly.Code} {hour:yyyy-MM-dd HH:mm}");
    }
}

/// <summary>Brings Quartz's calendar of nightly jobs in line with what the modules registered.</summary>
public sealed class Nights(ISchedulerFactory schedulers, JobBook book) : IHostedService
{
    const string Group = "nightly";

    static readonly TimeZoneInfo VietNam = TimeZoneInfo.FindSystemTimeZoneById("Asia/Ho_Chi_Minh");

    public async Task StartAsync(CancellationToken stop)
    {
        var scheduler = await schedulers.GetScheduler(stop);
        foreach (var nightly in book.Nightly) await Keep(scheduler, nightly, stop);
    }

    public Task StopAsync(CancellationToken stop) => Task.CompletedTask;

    // A trigger that is right already stays: it may still owe a night on which the program was down.
    static async Task Keep(IScheduler scheduler, Nightly nightly, CancellationToken stop)
    {
        var key = new TriggerKey(nightly.Code, Group);
        if (await scheduler.GetTrigger(key, stop) is ICronTrigger known && known.CronExpressionString == nightly.Cron) return;
        var job = JobBuilder.Create<NightJob>().WithIdentity(nightly.Code, Group)
            .RequestRecovery().DisallowConcurrentExecution().StoreDurably().Build();
        var schedule = CronScheduleBuilder.Create(nightly.Cron).InTimeZone(VietNam).WithMisfireInstruction(CronTriggerMisfireInstruction.FireAndProceed);
        var trigger = TriggerBuilder.Create<NightJob>().WithIdentity(key).ForJob(job).WithSchedule(schedule).Build();
        await scheduler.ScheduleJob(job, [trigger], new ScheduleJobOptions { Replace = true }, stop);
    }
}
