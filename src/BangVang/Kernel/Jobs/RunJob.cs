using System.Diagnostics;
using BangVang.Kernel.Data;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using Quartz;

namespace BangVang.Kernel.Jobs;

/// <summary>What Quartz runs: one run of a job of the house, with its state kept in job_runs.</summary>
public sealed class RunJob(IServiceScopeFactory scopes, RunRecord record, JobBook book, Clock clock, NpgsqlDataSource source, ILogger<RunJob> log) : IJob
{
    public const string RunId = "run";

    const int MostTries = 6;

    public async ValueTask Execute(IJobExecutionContext context, CancellationToken stop = default)
    {
        var id = Guid.Parse(context.MergedJobDataMap.GetString(RunId)!);
        for (var lost = 0; ; lost++)
        {
            try
            {
                await Run(id, stop);
                return;
            }
            // The database went away under the job: it is begun again when the database is back.
            catch (Exception e) when (IsLost(e) && lost < MostTries && !stop.IsCancellationRequested)
            {
                log.LogWarning(e, "Job run {Run} lost the database and is begun again", id);
                await Task.Delay(TimeSpan.FromSeconds(2 << lost), clock.Time, stop);
            }
        }
    }

    async Task Run(Guid id, CancellationToken stop)
    {
        // A run that another copy still works on although the cluster believed it dead: wait for it, then find it done.
        await using var guard = await record.Guard(id, stop);
        var run = await record.Begin(id, stop);
        if (run is null) return;
        var kind = book.Find(run.Job);
        try
        {
            if (kind is null) throw new InvalidOperationException($"No job {run.Job}.");
            await using var scope = scopes.CreateAsyncScope();
            var job = (IHouseJob)scope.ServiceProvider.GetRequiredService(kind.Type);
            await job.Do(new JobContext(run, source, clock, stop));
            await record.End(id, JobState.Done, null, null);
        }
        catch (JobCancelled)
        {
            await record.End(id, JobState.Cancelled, null, null);
        }
        catch (Refusal refusal)
        {
            await record.End(id, JobState.Failed, refusal.Message, null);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            await record.PutBack(id);
            throw;
        }
        catch (Exception e) when (!IsLost(e))
        {
            var error = Activity.Current?.TraceId.ToHexString()[..12] ?? Guid.CreateVersion7().ToString("N")[20..];
            log.LogError(e, "Job run {Run} ({Job}) failed; error {Error}", id, run.Job, error);
            await record.End(id, JobState.Failed, null, error);
        }
        await Tell(id);
    }

    async Task Tell(Guid id)
    {
        await using var scope = scopes.CreateAsyncScope();
        var run = await scope.ServiceProvider.GetRequiredService<AppDb>().JobRuns.AsNoTracking().SingleAsync(r => r.Id == id);
        if (run.AskedById is not null) await scope.ServiceProvider.GetRequiredService<Events.Events>().Publish(new JobEnded(run));
    }

    static bool IsLost(Exception? e) => e switch
    {
        null => false,
        PostgresException { SqlState: "57P01" or "57P02" or "57P03" or "40001" or "40P01" } => true,
        PostgresException => false,
        NpgsqlException { IsTransient: true } => true,
        _ => IsLost(e.InnerException),
    };
}
