using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Jobs;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace BangVang.Tests.Kernel;

/// <summary>Jobs that only tests know.</summary>
static class TestJobs
{
    public static void Join(IServiceCollection services)
    {
        Add<CountingJob>(services, "test.count");
        Add<RefusedJob>(services, "test.refused");
        Add<BrokenJob>(services, "test.broken");
        Add<TransactionJob>(services, "test.transaction");
        Add<HoldingJob>(services, "test.hold");
    }

    static void Add<TJob>(IServiceCollection services, string code) where TJob : class, IHouseJob
    {
        services.AddScoped<TJob>();
        services.AddSingleton(new JobKind(code, typeof(TJob)));
    }
}

sealed record Counting(int Steps, int Milliseconds);

/// <summary>Counts slowly.</summary>
sealed class CountingJob : IHouseJob
{
    public async Task Do(JobContext context)
    {
        var work = context.Arguments<Counting>();
        for (var i = 1; i <= work.Steps; i++)
        {
            await Task.Delay(work.Milliseconds, context.Stop);
            await context.Progress(i, work.Steps, $"dòng {i}");
        }
    }
}

sealed class RefusedJob : IHouseJob
{
    public Task Do(JobContext context) => throw new Refusal("Tệp này đã được nhập rồi.");
}

sealed class BrokenJob : IHouseJob
{
    public Task Do(JobContext context) => throw new InvalidOperationException("bí mật của máy");
}

/// <summary>Saves something together with the fact that it is done, then falls over.</summary>
sealed class TransactionJob(AppDb db) : IHouseJob
{
    public async Task Do(JobContext context)
    {
        await using var transaction = await db.Database.BeginTransactionAsync();
        await db.Database.ExecuteSqlAsync($"insert into settings (root_id, code, value) values ({context.RunId}, 'test', 'kept')");
        await context.Complete(db, "Đã lưu 1 dòng", "/plans");
        await transaction.CommitAsync();
        throw new InvalidOperationException("after the end");
    }
}

/// <summary>Keeps a transaction open for a while and saves once.</summary>
sealed class HoldingJob(AppDb db) : IHouseJob
{
    public async Task Do(JobContext context)
    {
        await using var transaction = await db.Database.BeginTransactionAsync();
        await db.Database.ExecuteSqlAsync($"insert into settings (root_id, code, value) values ({context.RunId}, 'test', 'held')");
        await context.Progress(1, 2);
        await Task.Delay(1500, context.Stop);
        await context.Complete(db);
        await transaction.CommitAsync();
    }
}
