using BangVang.Kernel.Data;
using BangVang.Kernel.Jobs;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace BangVang.Tests;

public sealed partial class TestHouse
{
    public Task<JobRun?> FindRun(Guid id) => With(services =>
        services.GetRequiredService<AppDb>().JobRuns.AsNoTracking().SingleOrDefaultAsync(r => r.Id == id));

    /// <summary>Starts a job as the house itself and waits until it is done.</summary>
    public async Task<JobRun> RunToEnd<TJob>(object? arguments = null) where TJob : IHouseJob
    {
        var id = await With(services => services.GetRequiredService<JobDesk>().Start<TJob>("Việc thử", arguments, null));
        var run = await RunUntil(id, r => r.IsOver);
        run.State.ShouldBe(JobState.Done, run.Message);
        return run;
    }

    public async Task<JobRun> RunUntil(Guid id, Func<JobRun, bool> condition)
    {
        for (var i = 0; i < 600; i++)
        {
            if (await FindRun(id) is { } run && condition(run)) return run;
            await Task.Delay(50);
        }
        var last = await FindRun(id);
        throw new ShouldAssertException($"Run {id} is {last?.State}, {last?.Done}/{last?.Total}, tried {last?.Tries} times, {last?.Message}");
    }
}
