using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Jobs;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Jobs.Pages;

/// <summary>One piece of long work: how far it is, how long it will take, how it ended; one may leave and come back.</summary>
[SignedIn]
public sealed class ShowModel(AppDb db, JobDesk desk, Clock clock) : AppPage
{
    [FromRoute]
    public Guid Id { get; init; }

    public JobRun Run { get; private set; } = null!;

    public string Address => Url.Page("Show", new { id = Id })!;

    /// <summary>How long it still takes, or why nothing moves.</summary>
    public string Rest => Run switch
    {
        { IsOver: true } => Run.EndedAt is { } end ? $"kết thúc {JobWords.At(end)}" : "",
        { CancelAskedAt: not null } => "đang dừng sau bước này",
        { State: JobState.Queued } => "đang chờ đến lượt; có thể rời trang",
        _ => Run.Left(clock.Now) is { } left ? $"còn khoảng {JobWords.Duration(left)}; có thể rời trang" : "có thể rời trang",
    };

    public override async Task<bool> Load()
    {
        if (await db.JobRuns.AsNoTracking().VisibleTo(Actor).SingleOrDefaultAsync(r => r.Id == Id) is not { } run) return false;
        Run = run;
        return true;
    }

    [Act("Dừng việc chạy nền")]
    public async Task<IActionResult> OnPostCancel()
    {
        if (!await Load()) return NotFound();
        if (!await desk.Cancel(Id)) throw new Refusal("Việc này đã kết thúc nên không dừng được nữa.");
        About("job", Id);
        Flash("Đã yêu cầu dừng. Việc dừng sau bước đang làm.");
        return RedirectToPage(new { Id });
    }
}
