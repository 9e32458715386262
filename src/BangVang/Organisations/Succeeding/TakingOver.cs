using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Events;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Organisations.Succeeding;

/// <summary>
/// Calls those above when the day of a succession has come, so that posts and what was still open go on at the successors: at once
/// when the reorganisation is entered on or after that day, otherwise in the night that begins it.
/// </summary>
public sealed class TakingOver(AppDb db, Events events, Clock clock)
{
    /// <summary>All successions whose day has come, or only those of some bodies. Returns how many bodies were succeeded.</summary>
    public async Task<int> Begin(IReadOnlyCollection<Guid>? only = null)
    {
        var (today, now) = (clock.Today, clock.Now);
        var begun = await db.Successions.Where(s => s.TakenOverAt == null && s.On <= today && (only == null || only.Contains(s.FromId))).ToListAsync();
        if (begun.Count == 0) return 0;
        foreach (var succession in begun) succession.TakenOverAt = now;
        await db.SaveChangesAsync();
        List<Guid> former = [.. begun.Select(s => s.FromId).Distinct()];
        await events.Publish(new SuccessionsBegan(former));
        return former.Count;
    }

    /// <summary>Whether there is anything to begin.</summary>
    public static Task<bool> HasCome(IServiceProvider services)
    {
        var today = services.GetRequiredService<Clock>().Today;
        return services.GetRequiredService<AppDb>().Successions.AnyAsync(s => s.TakenOverAt == null && s.On <= today);
    }
}
