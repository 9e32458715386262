using BangVang.Kernel.Data;
using BangVang.Kernel.Jobs;

namespace BangVang.Organisations.Succeeding;

/// <summary>Begins the successions that were entered ahead of their day.</summary>
public sealed class TakeOverJob(AppDb db, TakingOver takingOver) : IHouseJob
{
    public const string Code = "organisations.take-over";

    public async Task Do(JobContext context)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(context.Stop);
        await TreeLock.Alone(db);
        var count = await takingOver.Begin();
        await db.SaveChangesAsync(context.Stop);
        await context.Complete(db, $"Đã chuyển việc của {count} đơn vị cho đơn vị kế tục.");
        await transaction.CommitAsync(context.Stop);
    }
}
