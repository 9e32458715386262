using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Quartz;

namespace BangVang.Kernel.Jobs;

/// <summary>A run on its way to Quartz.</summary>
public sealed record Ticket(Guid RunId, string Code, string? Key);

/// <summary>
/// Hands runs to Quartz in the transaction that asked for them, just before it commits, so that Quartz's own lock is held for a
/// moment only; tells the scheduler once the rows can be seen.
/// </summary>
public sealed class Dispatch(ISchedulerFactory schedulers) : DbTransactionInterceptor
{
    readonly List<Ticket> tickets = [];
    IDisposable? signal;

    public void Add(Ticket ticket) => tickets.Add(ticket);

    public async Task SendNow()
    {
        var scheduler = await schedulers.GetScheduler();
        foreach (var ticket in Take()) await Schedule(scheduler, ticket, CancellationToken.None);
    }

    public override async ValueTask<InterceptionResult> TransactionCommittingAsync(
        DbTransaction transaction, TransactionEventData data, InterceptionResult result, CancellationToken stop = default)
    {
        if (tickets.Count == 0) return result;
        var scheduler = await schedulers.GetScheduler(stop);
        signal = scheduler.EnlistTransaction(transaction);
        foreach (var ticket in Take()) await Schedule(scheduler, ticket, stop);
        return result;
    }

    public override InterceptionResult TransactionCommitting(DbTransaction transaction, TransactionEventData data, InterceptionResult result) =>
        tickets.Count > 0 ? throw new InvalidOperationException("A transaction that starts a job is committed asynchronously.") : result;

    public override Task TransactionCommittedAsync(DbTransaction transaction, TransactionEndEventData data, CancellationToken stop = default)
    {
        signal?.Dispose();
        signal = null;
        return Task.CompletedTask;
    }

    public override Task TransactionRolledBackAsync(DbTransaction transaction, TransactionEndEventData data, CancellationToken stop = default)
    {
        Take();
        return Task.CompletedTask;
    }

    Ticket[] Take()
    {
        Ticket[] taken = [.. tickets];
        tickets.Clear();
        return taken;
    }

    static async Task Schedule(IScheduler scheduler, Ticket ticket, CancellationToken stop)
    {
        // Quartz lets no two firings of one job run at once, in the whole cluster: runs with one key share a job.
        var job = JobBuilder.Create<RunJob>().WithIdentity(ticket.Key ?? ticket.RunId.ToString(), ticket.Code)
            .RequestRecovery().DisallowConcurrentExecution().Build();
        var trigger = TriggerBuilder.Create<RunJob>().WithIdentity(ticket.RunId.ToString(), ticket.Code)
            .ForJob(job).UsingJobData(RunJob.RunId, ticket.RunId.ToString()).StartNow().Build();
        await scheduler.ScheduleJob(job, [trigger], new ScheduleJobOptions { Replace = true }, stop);
    }
}
