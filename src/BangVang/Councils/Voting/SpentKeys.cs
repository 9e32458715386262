using BangVang.Councils.Sessions;
using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Jobs;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Councils.Voting;

/// <summary>Destroys keys whose boxes are not open any more: right after an act, and by night those that a stopped program left behind.</summary>
public sealed class SpentKeys(BallotKeys keys, IServiceScopeFactory scopes)
{
    /// <summary>Asks in a transaction of its own, so that an act that was not carried out in the end destroys nothing.</summary>
    public async Task Destroy(Guid box)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AppDb>();
        if (!await db.CouncilSessions.AnyAsync(s => s.BoxId == box && s.State == SessionState.Voting)) keys.Destroy(box);
    }
}

public sealed class SpentKeysJob(BallotKeys keys, SpentKeys spent, AppDb db, Clock clock) : IHouseJob
{
    // A key lies there before the act that opens its box has been saved.
    static readonly TimeSpan Fresh = TimeSpan.FromHours(1);

    public async Task Do(JobContext context)
    {
        var old = keys.All().Where(k => k.MadeAt < clock.Now - Fresh).ToList();
        foreach (var (box, _) in old) await spent.Destroy(box);
        await context.Complete(db, $"Đã hủy {old.Count(k => !keys.Has(k.Box)):N0} khóa hòm phiếu đã dùng xong");
    }
}
