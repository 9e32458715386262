using System.Globalization;
using BangVang.Kernel;
using BangVang.Kernel.Jobs;

namespace BangVang.Jobs;

/// <summary>How runs are spoken of on the pages.</summary>
public static class JobWords
{
    public static string State(JobRun run) => run.State switch
    {
        JobState.Queued => "Đang chờ",
        JobState.Running when run.CancelAskedAt is not null => "Đang dừng",
        JobState.Running => "Đang chạy",
        JobState.Done => "Đã xong",
        JobState.Failed => "Không hoàn thành",
        _ => "Đã dừng",
    };

    public static string? Kind(JobRun run) => run.State switch
    {
        JobState.Queued => "cho",
        JobState.Running => "lam",
        JobState.Done => "xong",
        JobState.Failed => "loi",
        _ => null,
    };

    public static string Count(JobRun run) => run.Total is { } total ? $"{run.Done:N0}/{total:N0}" : run.Done > 0 ? $"{run.Done:N0}" : "–";

    public static string Line(JobRun run) => string.Join(" · ", new[] { run.Total is null && run.Done == 0 ? null : Count(run), run.Message }.Where(p => !string.IsNullOrEmpty(p)));

    public static string At(DateTimeOffset? moment) =>
        moment is { } at ? Clock.LocalTime(at).ToString("HH:mm dd/MM/yyyy", CultureInfo.InvariantCulture) : "–";

    public static string Duration(TimeSpan time) => time switch
    {
        { TotalSeconds: < 60 } => $"{Math.Max(1, (int)Math.Ceiling(time.TotalSeconds))} giây",
        { TotalMinutes: < 60 } => $"{(int)Math.Ceiling(time.TotalMinutes)} phút",
        _ => $"{(int)time.TotalHours} giờ {time.Minutes} phút",
    };
}
