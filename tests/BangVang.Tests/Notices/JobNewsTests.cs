using BangVang.Kernel.Data;
using BangVang.Kernel.Events;
using BangVang.Kernel.Jobs;
using BangVang.Kernel.Rights;
using BangVang.Notices;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace BangVang.Tests.Notices;

public sealed class JobNewsTests(TestHouse house)
{
    static readonly DateTimeOffset Queued = new(2026, 11, 20, 1, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(JobState.Done, 5, null)]
    [InlineData(JobState.Cancelled, 300, null)]
    [InlineData(JobState.Done, 300, "Đã xong: Nhập sổ khen thưởng.")]
    [InlineData(JobState.Failed, 300, "Không hoàn thành: Nhập sổ khen thưởng. Mở để xem lý do.")]
    public async Task Whoever_asked_for_long_work_hears_of_its_end_once(JobState state, int seconds, string? sentence)
    {
        var account = await house.Given.Account(Role.StandingOfficer, await house.Given.Root());
        var run = new JobRun
        {
            Job = "test.count", Title = "Nhập sổ khen thưởng", Arguments = "{}", AskedById = account.Id, AskedByName = account.Name,
            State = state, QueuedAt = Queued, EndedAt = Queued.AddSeconds(seconds),
        };
        for (var i = 0; i < 2; i++) await house.With(async s => { await s.GetRequiredService<Events>().Publish(new JobEnded(run)); return true; });
        var told = await house.With(s => s.GetRequiredService<AppDb>().Notices.Where(n => n.AccountId == account.Id).Select(n => n.Sentence).ToListAsync());
        told.ShouldBe(sentence is null ? [] : [sentence]);
    }
}
