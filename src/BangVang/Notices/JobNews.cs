using BangVang.Kernel.Events;
using BangVang.Kernel.Jobs;

namespace BangVang.Notices;

/// <summary>Tells whoever asked for long work that it is over; what took only moments they have seen themselves.</summary>
public sealed class JobNews(NoticeBoard board) : IHandle<JobEnded>
{
    static readonly TimeSpan Long = TimeSpan.FromSeconds(20);

    public async Task Handle(JobEnded ended)
    {
        var run = ended.Run;
        if (run.State == JobState.Cancelled || run.EndedAt - run.QueuedAt < Long) return;
        var sentence = run.State == JobState.Done ? $"Đã xong: {run.Title}." : $"Không hoàn thành: {run.Title}. Mở để xem lý do.";
        await board.Tell([run.AskedById!.Value], "job", sentence, $"/jobs/{run.Id}", $"job {run.Id}");
    }
}
